import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { findingContext } from '../../../../tests/support/finding-samples.ts';
import { textsOutside } from '../../../../tests/support/point-cluster-samples.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { monthIndex } from '../../../base/month.ts';
import { problem } from '../../../base/problem.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { Disclosed, MeanCentresResult, RunMeta } from '../../../disclose/disclosed.ts';
import { place } from '../../drawing/drawing.ts';
import { themes } from '../../theme/colours.ts';
import { filesOfResult } from '../check-text.ts';
import { stepInk } from './layer.ts';
import { view } from './view.ts';

const firstMonth = monthIndex(2014, 1);
const sizes = [
  { width: 300, height: 180 },
  { width: 900, height: 500 },
];

function ringAbout(lon: number, lat: number, reach: number): readonly (readonly [number, number])[] {
  const at = Array.from({ length: 24 }, (_, k) => (2 * Math.PI * k) / 24);
  const ring = at.map((angle) => [lon + reach * Math.cos(angle), lat + (reach / 3) * Math.sin(angle)] as const);
  return [...ring, ...ring.slice(0, 1)];
}

type Step = MeanCentresResult['steps'][number];

/** `count` steps of `every` months and 12 long, going east; the second of them is thin. */
function stepsOf(count: number, every = 12): readonly Step[] {
  return Array.from({ length: count }, (_, k): Step => {
    const from = monthIndexOf(firstMonth + k * every);
    const lon = -104 + k * 0.2;
    const period = { from, to: monthIndexOf(from + 12) };
    if (k === 1) return { period, records: 12, mexicanShare: 0.2, centre: null };
    return {
      period,
      records: 100 + k,
      mexicanShare: 0.2 + (0.3 * k) / count,
      centre: {
        lonLat: [lon, 29.5],
        borderKm: 1800 + 20 * k,
        acrossKm: -12,
        along: { value: 1500 + 19 * k, lower: 1480 + 19 * k, upper: 1522 + 19 * k },
        spreadKm: 120,
        ellipse: { semiMajorKm: 140, semiMinorKm: 40, azimuth: 118, ring: ringAbout(lon, 29.5, 1.4) },
        uncertainty: ringAbout(lon, 29.5, 0.2),
      },
    };
  });
}

function resultOf(count = 6, more: Partial<MeanCentresResult> = {}, meta: Partial<RunMeta> = {}, step = 'year') {
  const steps = stepsOf(count, step === 'rolling' ? 1 : 12);
  const last = count - 1;
  const there = [0, ...Array.from({ length: Math.max(0, count - 2) }, (_, k) => k + 2)];
  const moves = there.slice(1).map((to, k) => ({ from: there[k] ?? 0, to, km: 19 + to, bearing: 100 }));
  const params = { step, sides: 'both', divisor: 'yuill', draws: 999, blockMonths: '1' };
  return disclose<MeanCentresResult>(
    {
      shape: 'mean-centres',
      meta: runMeta({
        stamp: { method: 'mean-centres', version: 1, params, seed: 1 },
        ...{ n: 620, people: 700, missing: 9, tests: 1, headlineP: 0.004 },
        ...meta,
      }),
      period: { from: firstMonth, to: monthIndexOf(firstMonth + count * 12 + 3) },
      steps,
      moves,
      direction: { bearing: 100, concentration: 0.97 },
      drift: {
        ...{ from: 0, to: last, km: 96, bearing: 100.4, lower: 61, upper: 128, p: 0.002, sameSeason: true },
        along: { value: 95, lower: 70, upper: 118 },
      },
      dropped: [0, 1, 2].map((m) => monthIndexOf(firstMonth + count * 12 + m)),
      breaks: [],
      breakMonths: [],
      ...more,
    },
    { threshold: null },
  );
}

const drifting = (more: Partial<NonNullable<MeanCentresResult['drift']>>) => {
  const { drift } = resultOf();
  return drift === null ? {} : { drift: { ...drift, ...more } };
};

describe('in words', () => {
  it('says distance, interval, bearing, kilometres along the border, p and n', () => {
    const { headline, figures, items, caveats } = view.text(resultOf(), findingContext());
    expect(headline).toBe(
      'From 2014 to 2019 the mean centre moved 96 km to the east (bearing 100°; 95% interval 61 to 128 km), +95 km along the border, east positive (+70 to +118, river bends smoothed); p = 0.0040, n = 620 records, 5 steps.',
    );
    const said = figures.flatMap(({ texts }) => texts).join(' ');
    expect(said).toContain('p = 0.0040; they put the last as far from the first: p = 0.0020.');
    expect(said).toContain('2014: 140 km by 40 km (semi-axes), the long one towards 118°.');
    expect(items[1].lines).toEqual(['12 records, fewer than 30: no centre.']);
    expect(items[2].title).toBe('3. 2016');
    expect(items[2].lines.at(-1)).toBe('21 km to the east of the centre before (2014).');
    expect(caveats.join(' ')).toContain('Of the records 20% are on the Mexican side in 2014, 45% in 2019');
    expect(caveats.join(' ')).toContain('Months that fill no step, left out: 3.');
  });

  it('says that there is no clear move, that seasons differ, and that the definition changed', () => {
    const unclear = resultOf(6, drifting({ lower: -20, p: 0.4, sameSeason: false }), { headlineP: 0.31 });
    expect(view.text(unclear, findingContext()).headline).toContain(
      'No clear move of the mean centre from 2014 to 2019: 96 km (95% interval −20 to 128)',
    );
    expect(view.text(unclear, findingContext()).headline).toContain('; seasons differ.');
    const wanders = resultOf(6, { ...drifting({ p: 0.4 }), breakMonths: [monthIndex(2016, 3)] });
    expect(view.text(wanders, findingContext()).headline).toMatch(
      /^The mean centre moves among 5 steps .*p = 0\.400.*definition changed inside the period \(Mar 2016\)\.$/,
    );
    const untested = resultOf(6, drifting({ p: null }), { headlineP: null });
    expect(view.text(untested, findingContext()).headline).toContain('too few months to tell a move from chance');
    for (const result of [unclear, wanders, untested, resultOf()]) {
      for (const language of ['en', 'es'] as const) {
        const { headline } = view.text(result, findingContext({ language }));
        expect(headline).toMatch(/n = 620/);
        expect(headline).not.toMatch(/effect|because|efecto|porque|\{|NaN/i);
      }
    }
  });

  it('has no answer and no picture where no step has a centre', () => {
    const bare = stepsOf(3).map((step) => ({ ...step, records: 4, centre: null }));
    const none: Disclosed<MeanCentresResult> = resultOf(
      3,
      { steps: bare, moves: [], direction: null, drift: null },
      { headlineP: null, problems: [problem('too-few-events', { records: 12, needed: 30 })] },
    );
    expect(view.text(none, findingContext()).headline).toBe('No answer: see what is missing.');
    expect(view.chart(none, findingContext(), { width: 300, height: 180 })).toBeNull();
    expect([view.layer(none, findingContext()), view.legend(none, findingContext())]).toEqual([[], null]);
    expect(view.features(none, findingContext())).toEqual([]);
  });

  it('names fiscal years, quarters and windows', () => {
    const names = (step: string) => view.text(resultOf(3, {}, {}, step), findingContext()).items[0].title;
    expect([names('fiscal'), names('quarter'), names('rolling')]).toEqual([
      '1. FY 2014',
      '1. Q4 2014',
      '1. 12 months to Dec 2014',
    ]);
  });
});

describe('on the map', () => {
  it('draws track, dots from light to dark, two ellipses and the uncertainty, and finds the step of each', () => {
    const drawings = view.layer(resultOf(), findingContext());
    expect(drawings.map(({ id }) => id)).toEqual([
      'finding:centre-ellipse-first',
      'finding:centre-ellipse-last',
      'finding:centre-uncertainty',
      'finding:centre-track-casing',
      'finding:centre-track',
      'finding:centre-dots',
    ]);
    const dots = drawings.at(-1);
    if (dots?.kind !== 'circles') throw new Error('no dots');
    const light = [0, 1, 2, 3, 4].map((k) => dots.fill[4 * k] + dots.fill[4 * k + 1] + dots.fill[4 * k + 2]);
    expect(light).toEqual([...light].sort((a, b) => b - a));
    expect(view.itemOnMap(resultOf(), 'finding:centre-dots', 1)).toBe('step-2');
    expect(view.itemOnMap(resultOf(), 'finding:centre-track', 0)).toBe('step-2');
    expect(view.itemOnMap(resultOf(), 'finding:centre-ellipse-last', 0)).toBeNull();
    expect(view.tooltip(resultOf(), findingContext(), 'finding:centre-dots', 1)[0]).toBe('3. 2016');
    expect(view.unitsOf(resultOf(), 'step-0').length).toBeGreaterThan(3);
    expect(view.unitsOf(resultOf(), 'step-1')).toEqual([]);
  });

  it('names all of it in the legend, and what is picked', () => {
    const legend = view.legend(resultOf(), findingContext({ synthetic: true }));
    expect(legend?.entries.map(({ id }) => id)).toEqual([
      ...['dot-0', 'dot-2', 'dot-3', 'dot-4', 'dot-5'],
      ...['ellipse-first', 'ellipse-last', 'uncertainty'],
    ]);
    expect(legend?.notes[0]).toMatch(/synthetic/i);
    const picked = findingContext({ pick: 'step-3' });
    expect(view.legend(resultOf(), picked)?.entries.at(-1)?.id).toBe('picked');
    expect(view.layer(resultOf(), picked).some(({ id }) => id === 'finding:centre-picked')).toBe(true);
    expect(view.legend(resultOf(60, {}, {}, 'rolling'), findingContext())?.entries.length).toBe(9);
  });

  it('goes along the ramp of the theme', () => {
    expect(stepInk(themes.light, 0)).toBe(themes.light.counts[0]);
    expect(stepInk(themes.dark, 1)).toBe(themes.dark.counts.at(-1));
  });
});

describe('as a chart', () => {
  it('keeps inside its frame, small and large, in both languages, bars or bands', () => {
    for (const look of [findingContext(), findingContext({ language: 'es', theme: themes.dark, pick: 'step-3' })]) {
      for (const size of sizes) {
        for (const result of [resultOf(), resultOf(60, {}, {}, 'rolling'), resultOf(2)]) {
          const drawing = view.chart(result, look, size);
          if (drawing === null) throw new Error('no drawing');
          expectInside(drawing);
          expect(textsOutside(drawing.marks, size.width, size.height)).toEqual([]);
          expect(drawing.description.length).toBeGreaterThan(100);
        }
      }
    }
  });

  it('puts the mean where its kilometre is, and finds the step under the pointer', () => {
    const [, size] = sizes;
    const drawing = view.chart(resultOf(), findingContext(), size);
    if (drawing === null) throw new Error('no drawing');
    const line = drawing.marks.find((mark) => mark.kind === 'line' && mark.stroke === themes.light.accent);
    const at = line?.kind === 'line' ? line.points : [];
    expect(at[1]).toBeCloseTo(place(drawing.y, 1538), 6);
    expect(view.itemOnChart(resultOf(), findingContext(), size, at[0], 100)).toBe('step-2');
    const thin = place(drawing.x, firstMonth + 18);
    expect(view.itemOnChart(resultOf(), findingContext(), size, thin, 100)).toBeNull();
  });
});

describe('as files', () => {
  it('has a row for each step and one for the whole way, with interval and p', () => {
    const { columns, rows } = view.table(resultOf(), findingContext());
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows).toHaveLength(7);
    expect(rows[1].slice(0, 5)).toEqual(['2015', '2015-01', '2015-12', 12, null]);
    expect(rows[6].slice(0, 4)).toEqual(['From 2014 to 2019', '2014-01', '2019-12', 620]);
    expect(rows[6].slice(-5)).toEqual([96, 61, 128, 100.4, 0.002]);
  });

  it('has track, centres, ellipses and uncertainty, the track with its test', () => {
    const features = view.features(resultOf(), findingContext());
    expect(features.map(({ properties }) => properties.part).slice(0, 4)).toEqual([
      'track',
      'centre',
      'ellipse',
      'uncertainty',
    ]);
    expect(features[0].properties).toMatchObject({ driftKm: 96, driftKmLower: 61, p: 0.002, records: 620 });
    expect(features).toHaveLength(1 + 5 * 3);
  });
});

describe('files to check by', () => {
  const about = {
    language: 'en',
    measure: 'deaths',
    source: 'IOM.',
    synthetic: false,
    method: 'Mean centres',
    differs: '',
    least: null,
  } as const;

  it('hold the centre of each step, empty where there is none, with the move to it', () => {
    const [howTo, centres] = filesOfResult(resultOf(), about);
    expect(centres?.name).toBe('centres.csv');
    const lines = centres?.text.trim().split('\n') ?? [];
    expect(lines).toHaveLength(7);
    expect(lines[1]).toBe('2014-01,2014-12,100,-104,29.5,1800,1500,120,140,40,118,,');
    expect(lines[2]).toBe('2015-01,2015-12,12,,,,,,,,,,');
    expect(lines[3]).toMatch(/,140,40,118,21,100$/);
    expect(howTo?.text).toContain('distGeo(from, to) / 1000');
    expect(howTo?.text).toContain('The points are not given out');
    const still = filesOfResult(resultOf(1, { moves: [], drift: null, direction: null }), about);
    expect(still.map(({ name }) => name)).toEqual(['how-to-check.txt']);
    expect(still[0]?.text).not.toContain('read.csv');
  });
});

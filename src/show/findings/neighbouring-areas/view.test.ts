import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { findingContext } from '../../../../tests/support/finding-samples.ts';
import { runMeta } from '../../../../tests/support/run-meta.ts';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { languages } from '../../../base/words.ts';
import { events, sectorById } from '../../../corridors/corridor.ts';
import { disclose } from '../../../disclose/disclose.ts';
import type { ComparedArea, Disclosed, NeighbourResult } from '../../../disclose/disclosed.ts';
import { themes } from '../../theme/colours.ts';
import { filesOfResult } from '../check-text.ts';
import { view } from './view.ts';

const date = monthIndex(2021, 3);
const before = { from: monthIndexOf(date - 24), to: date };
const after = { from: date, to: monthIndexOf(date + 24) };

const square = (lon: number): ComparedArea['polygons'] => [
  [
    [
      [lon, 29],
      [lon + 2, 29],
      [lon + 2, 31],
      [lon, 31],
      [lon, 29],
    ],
  ],
];

function areaOf(
  role: ComparedArea['role'],
  sector: string,
  [was, is]: readonly [number, number],
  lon: number,
  more: Partial<ComparedArea> = {},
): ComparedArea {
  const { fromKm = 0, toKm = 0 } = sectorById(sector) ?? {};
  return {
    role,
    value: `sector:${sector}`,
    name: null,
    suggested: false,
    sectors: [],
    isWhole: true,
    stretches: [{ fromKm, toKm }],
    before: was,
    after: is,
    months: Float64Array.from({ length: 48 }, (_, m) => (m < 24 ? was : is) / 24 + (m % 3) - 1),
    dispersion: 1.3,
    polygons: square(lon),
    ...more,
  };
}

const suggested = { value: '', suggested: true, sectors: ['big-bend', 'laredo'] };
const lone = events.find(({ id }) => id === 'lone-star') ?? null;
const difference = {
  value: -60,
  lower: -140,
  upper: 20,
  standardError: 40,
  z: -1.5,
  p: 0.134,
  permutationP: 0.16,
  serial: 1.2,
};
const params = { draws: 999, blockMonths: 3, months: '24' };

const resultOf = (more: Partial<NeighbourResult> = {}): Disclosed<NeighbourResult> =>
  disclose<NeighbourResult>(
    {
      shape: 'neighbouring-areas',
      meta: runMeta({
        stamp: { method: 'neighbouring-areas', version: 1, params, seed: 1 },
        n: 1204,
        missing: 7,
        tests: 1,
        headlineP: 0.134,
      }),
      measure: 'records',
      figures: 'incidents',
      date,
      event: lone,
      period: { from: before.from, to: after.to },
      before,
      after,
      areas: [
        areaOf('treated', 'del-rio', [210, 110], -102),
        areaOf('buffer', 'big-bend', [180, 240], -105, suggested),
        areaOf('control', 'tucson', [200, 204], -111, { suggested: true }),
      ],
      success: -0.51,
      buffer: 0.28,
      quotient: { value: -0.54, lower: -0.9, upper: -0.2 },
      successful: 1,
      difference,
      placebo: { larger: 12, of: 40 },
      gross: 100,
      net: 0.51,
      totalNet: 47.8,
      breaks: [],
      breakMonths: [],
      others: events.filter(({ id }) => id === 'guard' || id === 'title-42'),
      ...more,
    },
    { threshold: null },
  );

const context = findingContext;
const none = { lower: Number.NaN, upper: Number.NaN };

describe('in words', () => {
  it('reads the quotient with its interval, and the difference with p and n', () => {
    expect(view.text(resultOf(), context()).headline).toBe(
      'In the 24 months from March 2021, A (Del Rio sector) fell against C (Tucson sector), and B (Big Bend and Laredo sectors) rose against it, by less than A fell: quotient −0.54 (95 % interval −0.90 to −0.20). Weighted displacement difference −60 (95 % interval −140 to +20), p = 0.134, larger than at 12 of 40 other months, n = 1,204 records.',
    );
    expect(view.text(resultOf(), context({ language: 'es' })).headline).toContain(
      'A (sector Del Rio) bajó frente a C (sector Tucson), y B (sectores Big Bend y Laredo) subió frente a él, menos de lo que bajó A',
    );
  });

  it.each([
    [{ value: 1.4, lower: 0.2, upper: 3 }, 'so did B (Big Bend and Laredo sectors), by more'],
    [{ value: 0.4, lower: 0.2, upper: 0.7 }, 'so did B (Big Bend and Laredo sectors), by less'],
    [{ value: -1.4, lower: -3, upper: -0.2 }, 'rose against it, by as much as A fell or more'],
    [
      { value: -0.4, lower: -1, upper: 0.7 },
      'whether B (Big Bend and Laredo sectors) rose or fell against it cannot be told',
    ],
  ])('reads %o only as far as the interval bears it out', (quotient, words) => {
    expect(view.text(resultOf({ quotient }), context()).headline).toContain(words);
  });

  it('gives no quotient where A did not fall, and the difference stands', () => {
    const { headline, figures } = view.text(resultOf({ success: 0.2, quotient: null }), context());
    expect(headline).toMatch(/did not fall against C .*: no displacement quotient\. Weighted .* p = 0\.134/);
    expect(figures.flatMap(({ texts }) => texts)).toContain('It has no number here.');
    const zero = view.text(resultOf({ success: Number.NaN, quotient: null }), context()).headline;
    expect(zero).toContain('has no number');
    const open = resultOf({ successful: 0.8, quotient: { value: -3, ...none } });
    expect(view.text(open, context()).headline).toContain('but only in 80% of the draws');
  });

  it('describes totals of sectors, without p or interval', () => {
    const totals = resultOf({
      figures: 'areas',
      quotient: { value: 0, ...none },
      difference: { ...difference, ...none, standardError: Number.NaN, p: Number.NaN, permutationP: Number.NaN },
      areas: resultOf().areas.map((area) => ({ ...area, dispersion: Number.NaN })),
    });
    for (const language of languages) {
      const { headline, figures, caveats } = view.text(totals, context({ language }));
      const all = [headline, ...figures.flatMap(({ texts }) => texts), ...caveats].join(' ');
      expect(all).not.toMatch(/NaN|p [=<]|undefined/);
    }
    expect(view.text(totals, context()).headline).toMatch(/^Totals of whole sectors, described and not tested:/);
    expect(view.text(totals, context()).headline).toContain(
      'B (Big Bend and Laredo sectors) did not change against it',
    );
  });

  it('says who chose the areas, what else happened, and that it cannot tell them apart', () => {
    const { figures, caveats, items } = view.text(resultOf(), context());
    const texts = figures.flatMap((figure) => figure.texts);
    expect(texts).toContain(
      'Big Bend and Laredo sectors (a suggestion: the sectors beside A): 180 before, 240 after (+33.3%)',
    );
    expect(texts).toContain(
      'Larger than at 12 of 40 other months of the series, with windows as long: not among the top 5 %, so that the date does not stand out.',
    );
    expect(texts).toContain('This comparison cannot tell them apart.');
    expect(texts).toContain('Mar 2020: Title 42');
    expect(texts).toContain('March 2021, chosen as the month of: Operation Lone Star (Texas)');
    expect(texts).toContain('Gross A0 − A1 = +100; net A0/C0 − A1/C1 = 0.51; total net 48.');
    expect(caveats.join(' ')).toContain('7 records of these months');
    expect(items.map(({ id }) => id)).toEqual(['treated', 'buffer', 'control']);
  });

  it('says a break inside its sentence, and whole sectors that stand for a place', () => {
    const broken = resultOf({
      figures: 'areas',
      breaks: ['break.title-42-begins'],
      breakMonths: [monthIndex(2020, 3)],
      areas: [
        areaOf('treated', 'del-rio', [2, 1], -102, { value: 'km:2000-2500', sectors: ['del-rio'], isWhole: false }),
        ...resultOf().areas.slice(1),
      ],
    });
    const { headline, caveats } = view.text(broken, context());
    expect(headline).toContain('definition changed inside the months compared (Mar 2020)');
    expect(caveats[0]).toBe(
      'Figures of sectors are never divided: whole sectors stand for km 2,000 to 2,500: Del Rio.',
    );
  });

  it('claims no cause, and speaks of displacement of events alone in Spanish', () => {
    for (const language of languages) {
      const { headline, figures, caveats } = view.text(resultOf(), context({ language }));
      const all = [headline, ...figures.flatMap(({ term, texts }) => [term, ...texts]), ...caveats].join(' ');
      expect(all).not.toMatch(/effect|because|led to|caused|efecto|debido|provoc|causad/i);
      expect(all).not.toMatch(/desplazamiento(?! espacial de los eventos)/i);
    }
  });
});

describe('on the map', () => {
  it('draws every area with its own form and its letter', () => {
    const drawings = view.layer(resultOf(), context());
    const ids = drawings.map(({ id }) => id);
    expect(ids).toEqual([
      'finding:areas-fill',
      'finding:areas-buffer-hatch',
      'finding:areas-control',
      'finding:areas-buffer',
      'finding:areas-treated',
    ]);
    const names = view.names?.(resultOf(), context()) ?? [];
    expect(names.map(({ text, isKey }) => [text, isKey])).toEqual([
      ['A', true],
      ['B', true],
      ['C', true],
    ]);
    const dashed = drawings.flatMap((one) => (one.kind === 'lines' && one.dashed ? [one.id] : []));
    expect(dashed).toEqual(['finding:areas-control']);
    expect(view.itemOnMap(resultOf(), 'finding:areas-fill', 1)).toBe('buffer');
    expect(view.tooltip(resultOf(), context(), 'finding:areas-fill', 0)).toEqual([
      'A, treated: Del Rio sector',
      'Del Rio sector: 210 before, 110 after (−47.6%)',
    ]);
  });

  it('has a legend of what is drawn and no more', () => {
    const legend = view.legend(resultOf(), context());
    expect(legend?.entries.map(({ id }) => id)).toEqual(['area-treated', 'area-buffer', 'area-control']);
    expect(new Set(legend?.entries.map(({ swatch }) => JSON.stringify(swatch))).size).toBe(3);
    const bare = resultOf({ areas: resultOf().areas.map((area) => ({ ...area, polygons: [] })) });
    expect([view.layer(bare, context()), view.legend(bare, context())]).toEqual([[], null]);
  });

  it('gives its areas as GeoJSON with figures, interval, p and n', () => {
    const [treated] = view.features(resultOf(), context());
    expect(treated?.geometry.type).toBe('MultiPolygon');
    // Counter-clockwise, whichever way it was drawn.
    const turned = resultOf({
      areas: resultOf().areas.map((area) => ({
        ...area,
        polygons: area.polygons.map((rings) => rings.map((ring) => [...ring].reverse())),
      })),
    });
    expect(view.features(turned, context())[0]?.geometry.coordinates).toEqual(treated?.geometry.coordinates);
    expect(treated?.properties).toMatchObject({
      letter: 'A',
      before: 210,
      after: 110,
      quotient: -0.54,
      differenceLower: -140,
      p: 0.134,
      n: 1204,
    });
  });
});

describe('as a chart and a table', () => {
  it.each([
    [300, 180],
    [900, 500],
  ])('stands inside %i x %i in both languages and themes', (width, height) => {
    const four = resultOf({ areas: [...resultOf().areas, areaOf('buffer-control', 'yuma', [90, 95], -114)] });
    for (const language of languages) {
      for (const theme of [themes.light, themes.dark]) {
        for (const result of [resultOf(), four]) {
          const chart = view.chart(result, context({ language, theme }), { width, height });
          if (chart === null) throw new Error('no chart');
          expectInside(chart);
          expect(chart.description).not.toContain('{');
        }
      }
    }
    expect(view.chart(resultOf({ difference: null }), context(), { width, height })).toBeNull();
  });

  it('finds the area under a pixel of the chart', () => {
    const size = { width: 900, height: 500 };
    expect(view.itemOnChart(resultOf(), context(), size, 450, 120)).toBe('treated');
    expect(view.itemOnChart(resultOf(), context(), size, 450, 470)).toBe('control');
    expect(view.itemOnChart(resultOf(), context(), size, 2, 2)).toBeNull();
  });

  it('has a row an area, and one each for quotient and difference with interval, p and n', () => {
    const { columns, rows } = view.table(resultOf(), context());
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows[4]?.slice(-5)).toEqual([-60, -140, 20, 0.134, 1204]);
    const without = view.table(resultOf({ quotient: null }), context()).rows[3];
    expect(without?.slice(-5)).toEqual([null, null, null, null, 1204]);
  });
});

describe('files to check it by', () => {
  it('hold the months of each area before and after the date, and R code for it', () => {
    const about = { measure: 'deaths', source: 'IOM', synthetic: false, method: 'Areas', differs: '', least: null };
    for (const language of languages) {
      const [howTo, areas] = filesOfResult(resultOf(), { ...about, language });
      const lines = areas?.text.trim().split('\n') ?? [];
      expect(areas?.name).toBe('areas.csv');
      expect(lines).toHaveLength(3 * 48 + 1);
      expect(lines[24]).toMatch(/^A,2021-02,before,/);
      expect(lines[25]).toMatch(/^A,2021-03,after,/);
      expect(howTo?.text).toContain('quotient = over("B") / over("A")');
    }
  });
});

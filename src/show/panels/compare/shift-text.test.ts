import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { problem } from '../../../base/problem.ts';
import { languages } from '../../../base/words.ts';
import type { ShiftResult } from '../../../disclose/disclosed.ts';
import { distanceText, type ShiftText, shiftSentence, shiftText } from './shift-text.ts';
import { standsOut } from './stands-out.ts';

const none = new Float64Array();

const shift: ShiftResult = {
  shape: 'shift',
  stamp: { method: 'period-shift', version: 1, params: {}, seed: 1 },
  figures: 'incidents',
  now: { from: monthIndex(2018, 1), to: monthIndex(2020, 1) },
  before: { from: monthIndex(2016, 1), to: monthIndex(2018, 1) },
  nNow: 1412,
  nBefore: 1398,
  fromKm: none,
  toKm: none,
  ids: [],
  shareNow: none,
  shareBefore: none,
  difference: none,
  lower: none,
  upper: none,
  wasserstein: { value: 97.3, lower: 60, upper: 130 },
  ks: { d: 0.123, km: 1890.4 },
  meanShift: { value: 38, lower: -40, upper: 110 },
  pMonths: 0.04,
  p: 0.31,
  middleKm: none,
  middleLonLat: none,
  flows: null,
  placebo: { larger: 31, of: 96 },
  centres: { now: [0, 0], before: [0, 0], driftKm: 24.4, bearing: 92, ellipse: [] },
  cut: [],
  sameSeason: true,
  breaks: [],
  problems: [],
};
const names = { breakText: (key: string) => `${key}.`, event: null, isHeldBack: false };
const linesOf = ({ figures, caveats }: ShiftText): readonly string[] => [
  ...figures.flatMap(({ texts }) => texts),
  ...caveats,
];
const all = (result: ShiftResult, event: string | null = null, language: 'en' | 'es' = 'en'): string => {
  const text = shiftText(result, language, { ...names, event });
  return [text.headline, ...linesOf(text)].join('\n');
};

describe('shiftText, incidents', () => {
  it('says no direction where the interval holds 0', () => {
    expect(shiftText(shift, 'en', names).headline).toBe(
      'No clear move east or west: +38 km (95 % interval −40 to +110 km; p = 0.310; n = 1,412 against 1,398 records).',
    );
  });

  it('says east or west only where the interval leaves 0 out and p is at most 0.05', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 300 }), (value, half) => {
        const meanShift = { value, lower: value - half, upper: value + half };
        const { headline } = shiftText({ ...shift, meanShift, p: 0.05 }, 'en', names);
        expect(/^Moved east/.test(headline ?? '')).toBe(value - half > 0);
        expect(/^Moved west/.test(headline ?? '')).toBe(value + half < 0);
      }),
    );
    const west = { ...shift, p: 0.012, meanShift: { value: -38, lower: -60, upper: -12 } };
    expect(shiftText(west, 'es', names).headline).toBe(
      'Se movió 38 km al oeste en promedio (intervalo de 95 %: −60 a −12 km; p = 0.012; n = 1,412 frente a 1,398 registros).',
    );
  });

  it('claims no move without its test: what is usual in the series, or cannot be told from drift', () => {
    const east = { ...shift, meanShift: { value: 38, lower: 12, upper: 60 } };
    const test = '95 % interval +12 to +60 km; p = 0.310; n = 1,412 against 1,398 records';
    expect(shiftText(east, 'en', names).headline).toBe(
      `No move is claimed: the mean lies 38 km farther east (${test}), but as much is usual in this series without a change at this date.`,
    );
    const untested = { ...east, p: null, placebo: { larger: 11, of: 11 }, problems: [problem('too-few-dates')] };
    const text = shiftText(untested, 'en', names);
    expect(text.headline).toContain('no p, other dates are too few; n = 1,412');
    expect(text.headline).toContain('that cannot be told from years that drift');
    expect(linesOf(text).join()).toContain('like months with like, give 0.040. Years that drift give as little');
    expect(linesOf(text)).toContain('None: no p, so nothing is drawn as moved.');
    expect(shiftText({ ...untested, pMonths: null }, 'en', names).headline).toContain('blocks of months are too few');
  });

  it('gives the distance with what no change would give, p, the rank, D and the drift', () => {
    expect(linesOf(shiftText({ ...shift, p: 66 / 97 }, 'en', names))).toEqual([
      'January 2018 to December 2019 (1,412 records) against January 2016 to December 2017 (1,398 records).',
      'The two distributions lie 97 km apart (first Wasserstein distance, which has no direction). With no change, 60 to 130 km would be usual.',
      'p = 0.680: the larger of 0.040 (blocks of whole months exchanged, like months with like) and 0.680 (rank of this date among all dates of the series).',
      'The distance is larger than at 31 of 96 other dates of the series.',
      'The cumulative shares differ most at border kilometre 1,890: D = 0.12 (Kolmogorov-Smirnov).',
      'The mean centre moved 24 km in a straight line, bearing 92° (east).',
      'None: p is over 0.05, so nothing is drawn as moved.',
      'Kilometres along the border with the river’s bends smoothed; positive is east.',
    ]);
  });

  it('puts a change of definition and differing seasons inside the sentence', () => {
    const { headline } = shiftText({ ...shift, sameSeason: false, breaks: ['new form'] }, 'en', names);
    expect(headline).toBe(
      'No clear move east or west: +38 km (95 % interval −40 to +110 km; p = 0.310; n = 1,412 against 1,398 records); seasons differ; definition changed: new form.',
    );
  });

  it('names an event only where its date is among the top 5 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
        const placebo = { larger: Math.round(of * share), of };
        const isNamed = all({ ...shift, placebo }, 'Operation X').includes('Operation X');
        expect(isNamed).toBe((placebo.of - placebo.larger + 1) / (placebo.of + 1) <= 0.05);
      }),
    );
    expect(standsOut({ larger: 96, of: 96 })).toBe(true);
    expect(standsOut({ larger: 31, of: 96 })).toBe(false);
    expect(all({ ...shift, placebo: null }, 'Operation X')).not.toContain('Operation X');
  });

  it('says which numbers are of the records shown, and never that one is none', () => {
    const own = { ...names, isHeldBack: true };
    const held = { ...shift, nNow: Number.NaN, ks: { d: 0.12, km: Number.NaN } };
    expect(linesOf(shiftText(shift, 'en', own))[0]).toBe(
      'January 2018 to December 2019 (records shown: 1,412) against January 2016 to December 2017 (records shown: 1,398). Distances and p are of all records, those suppressed included.',
    );
    for (const language of languages) expect(linesOf(shiftText(held, language, own)).join()).not.toMatch(/NaN|[{}]/);
    expect(linesOf(shiftText(held, 'en', own))[0]).toContain('(records shown: none, all suppressed)');
    expect(linesOf(shiftText({ ...held, figures: 'areas' }, 'en', own))[0]).toContain('(shown: none, all suppressed)');
    expect(linesOf(shiftText(held, 'es', own)).join()).toContain('su lugar está reservado por confidencialidad');
  });

  it('gives no number where conditions fail', () => {
    const none = { wasserstein: null, ks: null, meanShift: null, p: null, pMonths: null, placebo: null, centres: null };
    const empty = { ...shift, ...none, problems: [problem('too-few-events', { n: 3, least: 30 })] };
    const text = shiftText(empty, 'en', names);
    expect(text.headline).toBeNull();
    expect(linesOf(text)).toHaveLength(1);
    expect(shiftSentence(empty, 'en', names)).toMatch(/too few/i);
    expect(distanceText(empty, 'en')).toBe('');
    expect(shiftSentence(shift, 'en', names)).toBe(shiftText(shift, 'en', names).headline);
  });

  it('says what the arrows show, the largest twelve, and the fixed words under them', () => {
    const end = (fromKm: number) => ({ fromKm, toKm: fromKm + 20, straightKm: fromKm, at: [-100, 30] as const });
    const flows = Array.from({ length: 14 }, (_, k) => ({
      from: end(1000 + 100 * k),
      to: end(1040 + 100 * k),
      share: 0.01 * (k + 1),
      km: k === 13 ? -33.4 : 40,
    }));
    const text = shiftText({ ...shift, p: 0.02, flows, difference: Float64Array.of(0.8, -0.5, -0.3) }, 'en', names);
    const arrows = text.figures.find(({ term }) => term === 'Arrows')?.texts ?? [];
    expect(arrows).toHaveLength(14);
    expect(arrows[0]).toBe(
      '80% of the shares change place in the smallest re-allocation; 105% goes between stretches that stand above noise.',
    );
    expect(arrows[12]).toBe(
      'From kilometres 2,300 to 2,320 to kilometres 2,340 to 2,360: 14% of the records, 33 km west.',
    );
    expect(arrows[13]).toBe('Smaller ones, not drawn: 2, 3% of the records together.');
    expect(text.caveats).toContain(
      'Arrows show the smallest re-allocation that turns one distribution into the other; nobody is known to have travelled along them.',
    );
    expect(all({ ...shift, p: 0.02, flows: [] })).toContain('None: no two stretches that stand above noise');
  });

  it.each(languages)('never claims a cause, in %s', (language) => {
    const text = all({ ...shift, placebo: { larger: 96, of: 96 } }, 'X', language);
    expect(text).not.toMatch(/\b(because|led to|effect|porque|debido a|provocó)\b|[{}]/);
  });
});

describe('shiftText, areas', () => {
  const areas: ShiftResult = {
    ...shift,
    figures: 'areas',
    ids: ['big-bend', 'del-rio'],
    shareBefore: Float64Array.of(0.3, 0.7),
    shareNow: Float64Array.of(0.18, 0.82),
    difference: Float64Array.of(-0.12, 0.12),
    lower: Float64Array.of(-0.2, -0.01),
    upper: Float64Array.of(-0.04, 0.25),
    wasserstein: null,
    ks: null,
    p: null,
    centres: null,
    meanShift: { value: 65, lower: -466, upper: 596 },
  };

  it('has words of its own: midpoints, bounds, and that movement inside is not seen', () => {
    expect(shiftText(areas, 'en', names).headline).toBe(
      'The centre of the sector totals, counted from sector midpoints, moved 65 km east, but where people stood inside the sectors could make it −466 to +596 km (n = 1,412 against 1,398): the direction stays open. Movement inside a sector is not seen.',
    );
    expect(all(areas)).not.toMatch(/Wasserstein|Kolmogorov|interval|records/);
  });

  it('lists the sectors whose band leaves 0 out, and no others', () => {
    const lines = linesOf(shiftText(areas, 'en', names));
    expect(lines).toContain('Big Bend: 30% before, 18% now; −12.0 points (95 % band −20.0 to −4.0).');
    expect(lines.some((line) => line.startsWith('Del Rio:'))).toBe(false);
  });

  it('does not say that nothing changed where there is no band', () => {
    const bare = Float64Array.of(Number.NaN, Number.NaN);
    expect(all({ ...areas, lower: bare, upper: bare })).not.toMatch(/share/i);
  });
});

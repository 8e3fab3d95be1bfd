import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { languages } from '../../../base/words.ts';
import type { ShiftResult } from '../../../disclose/disclosed.ts';
import { type ShiftText, shiftText } from './shift-text.ts';
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
      'No clear move east or west: +38 km (95 % interval -40 to +110 km).',
    );
  });

  it('says east or west only where the interval leaves 0 out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 300 }), (value, half) => {
        const meanShift = { value, lower: value - half, upper: value + half };
        const { headline } = shiftText({ ...shift, meanShift }, 'en', names);
        expect(/^Moved east/.test(headline ?? '')).toBe(value - half > 0);
        expect(/^Moved west/.test(headline ?? '')).toBe(value + half < 0);
      }),
    );
    const west = { ...shift, meanShift: { value: -38, lower: -60, upper: -12 } };
    expect(shiftText(west, 'es', names).headline).toBe(
      'Se movió 38 km al oeste en promedio (intervalo de 95 %: -60 a -12 km).',
    );
  });

  it('gives the distance with what no change would give, p, the rank, D and the drift', () => {
    expect(linesOf(shiftText(shift, 'en', names))).toEqual([
      'January 2018 to December 2019 (1,412 records) against January 2016 to December 2017 (1,398 records).',
      'The two distributions lie 97 km apart (first Wasserstein distance, which has no direction). With no change, 60 to 130 km would be usual.',
      'p = 0.310, by permutation: blocks of whole months exchanged, like months with like.',
      'The distance is larger than at 31 of 96 other dates of the series.',
      'The cumulative shares differ most at border kilometre 1,890: D = 0.12 (Kolmogorov-Smirnov).',
      'The mean centre moved 24 km in a straight line, bearing 92° (east).',
      'Kilometres along the border with the river’s bends smoothed; positive is east.',
    ]);
  });

  it('puts a change of definition and differing seasons inside the sentence', () => {
    const { headline } = shiftText({ ...shift, sameSeason: false, breaks: ['new form'] }, 'en', names);
    expect(headline).toBe(
      'No clear move east or west: +38 km (95 % interval -40 to +110 km); seasons differ; definition changed: new form.',
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
      'January 2018 to December 2019 (records shown: 1,412) against January 2016 to December 2017 (records shown: 1,398). Distances and p are of all records, those held back included.',
    );
    for (const language of languages) expect(linesOf(shiftText(held, language, own)).join()).not.toMatch(/NaN|[{}]/);
    expect(linesOf(shiftText(held, 'en', own))[0]).toContain('(records shown: none, all suppressed)');
    expect(linesOf(shiftText({ ...held, figures: 'areas' }, 'en', own))[0]).toContain('(shown: none, all suppressed)');
    expect(linesOf(shiftText(held, 'es', own)).join()).toContain('su lugar está reservado por confidencialidad');
  });

  it('gives no number where conditions fail', () => {
    const empty = { ...shift, wasserstein: null, ks: null, meanShift: null, p: null, placebo: null, centres: null };
    const text = shiftText(empty, 'en', names);
    expect(text.headline).toBeNull();
    expect(linesOf(text)).toHaveLength(1);
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
      'The centre of the sector totals, counted from sector midpoints, moved 65 km east, but where people stood inside the sectors could make it -466 to +596 km: the direction stays open. Movement inside a sector is not seen.',
    );
    expect(all(areas)).not.toMatch(/Wasserstein|Kolmogorov|interval|records/);
  });

  it('lists the sectors whose band leaves 0 out, and no others', () => {
    const lines = linesOf(shiftText(areas, 'en', names));
    expect(lines).toContain('Big Bend: 30% before, 18% now; -12.0 points (95 % band -20.0 to -4.0).');
    expect(lines.some((line) => line.startsWith('Del Rio:'))).toBe(false);
  });

  it('does not say that nothing changed where there is no band', () => {
    const bare = Float64Array.of(Number.NaN, Number.NaN);
    expect(all({ ...areas, lower: bare, upper: bare })).not.toMatch(/share/i);
  });
});

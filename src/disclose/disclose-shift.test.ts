import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentResult, ShiftResult } from '../analyse/shapes.ts';
import { shiftFlows } from '../analyse/shift-flows.ts';
import { problem } from '../base/problem.ts';
import { monthIndexOf } from '../base/units.ts';
import { tallyAreas } from '../select/tally-areas.ts';
import { discloseShift } from './disclose-shift.ts';

const threshold = 5;
const bins = 4;
const months = 6;
const areas = Array.from({ length: bins }, (_, bin) => String(bin * 10));
const stretches = areas.map((id) => ({ id, fromKm: Number(id), toKm: Number(id) + 10 }));

/** The months that a comparison is counted from: bins x months, row-major. */
const monthsOf = (figures: readonly number[]): SegmentResult =>
  tallyAreas(
    {
      kind: 'panel',
      areas,
      firstMonth: monthIndexOf(0),
      months,
      measure: 'records',
      groups: [],
      total: Float64Array.from(figures),
      split: null,
    },
    stretches,
    { from: 0, to: bins * 10 },
    {},
  );

/** Months 0 to `seam` against those from there to `end`, as a method counts them. */
function shiftOf(figures: readonly number[], seam: number, end: number): ShiftResult {
  const countsIn = (from: number, to: number): number[] =>
    areas.map((_, bin) => figures.slice(bin * months + from, bin * months + to).reduce((a, b) => a + b, 0));
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const shares = (counts: readonly number[]) => Float64Array.from(counts, (count) => count / sum(counts));
  const [now, before] = [countsIn(seam, end), countsIn(0, seam)];
  const [is, was] = [shares(now), shares(before)];
  const difference = is.map((share, bin) => share - was[bin]);
  return {
    shape: 'shift',
    stamp: { method: 'period-shift', version: 1, params: {}, seed: 1 },
    figures: 'incidents',
    now: { from: monthIndexOf(seam), to: monthIndexOf(end) },
    before: { from: monthIndexOf(0), to: monthIndexOf(seam) },
    nNow: sum(now),
    nBefore: sum(before),
    fromKm: Float64Array.from(stretches, ({ fromKm }) => fromKm),
    toKm: Float64Array.from(stretches, ({ toKm }) => toKm),
    ids: areas,
    shareNow: is,
    shareBefore: was,
    difference,
    lower: difference.map((value) => value - 0.1),
    upper: difference.map((value) => value + 0.1),
    wasserstein: { value: 3.4, lower: 1.2, upper: 5.9 },
    ks: { d: 0.4321, km: 12.34 },
    meanShift: { value: -2.6, lower: -4.1, upper: 0.2 },
    p: 0.2037,
    pMonths: 0.0137,
    middleKm: Float64Array.from(stretches, ({ fromKm }) => fromKm + 5),
    middleLonLat: Float64Array.from(stretches.flatMap(({ fromKm }) => [fromKm / 100 - 105, 30])),
    flows: null,
    placebo: null,
    centres: {
      now: [-101.12345, 29.98765],
      before: [-102, 29],
      driftKm: 97.4,
      bearing: 89.6,
      ellipse: [[-101.02345, 29.98765]],
    },
    cut: [],
    sameSeason: true,
    breaks: [],
    problems: [],
  };
}

const anyFigures = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: bins * months, maxLength: bins * months });
const isSmall = (figure: number): boolean => figure > 0 && figure < threshold;
const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value);

describe('discloseShift', () => {
  it('counts only bin-months that are shown, in every window: no two subtract to a held-back one', () => {
    fc.assert(
      fc.property(anyFigures, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 6 }), (figures, seam, end) => {
        const safe = discloseShift(shiftOf(figures, seam, end), threshold, monthsOf(figures));
        for (const [from, to, n, shares] of [
          [0, seam, safe.nBefore, safe.shareBefore],
          [seam, end, safe.nNow, safe.shareNow],
        ] as const) {
          const shown = areas.map((_, bin) =>
            figures.slice(bin * months + from, bin * months + to).reduce((a, b) => a + (isSmall(b) ? 0 : b), 0),
          );
          const total = shown.reduce((a, b) => a + b, 0);
          expect(orZero(n)).toBe(total);
          if (total > 0) for (let bin = 0; bin < bins; bin++) expect(orZero(shares[bin])).toBe(shown[bin] / total);
        }
        for (let bin = 0; bin < bins; bin++) {
          if (!figures.slice(bin * months, bin * months + end).some(isSmall)) continue;
          expect([safe.lower[bin], safe.upper[bin]]).toEqual([Number.NaN, Number.NaN]);
        }
      }),
    );
  });

  // Bin 1 has a small month before, bin 2 all of its months now.
  const mixed = [...[9, 9, 9, 9, 9, 9], ...[9, 3, 9, 9, 9, 9], ...[9, 9, 9, 2, 2, 0], ...[0, 0, 0, 0, 0, 0]];

  it('shows zero, holds back what is held back everywhere, and hides the place of the gap with its bin', () => {
    const safe = discloseShift(shiftOf(mixed, 3, 6), threshold, monthsOf(mixed));
    expect([safe.nBefore, safe.nNow]).toEqual([72, 54]);
    expect([...safe.shareNow]).toEqual([0.5, 0.5, Number.NaN, 0]);
    expect([...safe.shareBefore]).toEqual([27 / 72, 18 / 72, 27 / 72, 0]);
    expect([...safe.lower].map(Number.isNaN)).toEqual([false, true, true, false]);
    expect(safe.lower[0]).toBeCloseTo(safe.difference[0] - 0.1, 12);
    expect(safe.ks).toEqual({ d: 0.43, km: Number.NaN });
  });

  it('lets distances and places out without the digits that would tell one record', () => {
    const whole = mixed.map((figure) => figure * 5);
    const safe = discloseShift(shiftOf(whole, 3, 6), threshold, monthsOf(whole));
    expect(safe.wasserstein).toEqual({ value: 3, lower: 1, upper: 6 });
    expect(safe.meanShift).toEqual({ value: -3, lower: -4, upper: 0 });
    expect(safe.ks).toEqual({ d: 0.43, km: 10 });
    expect(safe.centres).toMatchObject({ now: [-101.12, 29.99], before: [-102, 29], driftKm: 97, bearing: 90 });
    expect(safe.centres?.ellipse[0]?.[0]).toBeCloseTo(-101.02, 9);
    expect([safe.p, safe.pMonths]).toEqual([0.2, 0.01]);
  });

  it('makes flows from what is shown alone: a bin that is held back has no part in them', () => {
    // Bin 0 loses all to bin 3; with a held-back month in bin 3 nothing is left to draw.
    const moves = [...[50, 50, 50, 0, 0, 0], ...[9, 9, 9, 9, 9, 9], ...[9, 9, 9, 9, 9, 9], ...[0, 0, 0, 50, 50, 50]];
    const clear = (figures: readonly number[]): ShiftResult => {
      const of = shiftOf(figures, 3, 6);
      return { ...of, p: 0.01, flows: shiftFlows({ ...of, p: 0.01 }) };
    };
    const [flow, ...others] = discloseShift(clear(moves), threshold, monthsOf(moves)).flows ?? [];
    expect(others).toEqual([]);
    expect(flow).toMatchObject({ from: { fromKm: 0, toKm: 10 }, to: { fromKm: 30, toKm: 40 } });
    expect(flow?.km).toBeCloseTo(30, 9);
    expect(flow?.share).toBeCloseTo(150 / 204, 12);
    const held = moves.with(21, 2);
    expect(clear(held).flows).toHaveLength(1);
    expect(discloseShift(clear(held), threshold, monthsOf(held)).flows).toEqual([]);
    expect(discloseShift(shiftOf(moves, 3, 6), threshold, monthsOf(moves)).flows).toBeNull();
  });

  it('lets centres out from 30 records up, and no count of what is too few', () => {
    const few = mixed.map((figure) => Math.min(figure, 3));
    expect(discloseShift(shiftOf(few, 3, 6), threshold, monthsOf(few)).centres).toBeNull();
    const failed = { ...shiftOf(few, 3, 6), problems: [problem('too-few-events', { n: 22, least: 30 })] };
    const safe = discloseShift(failed, threshold, monthsOf(few));
    expect([safe.nNow, safe.nBefore]).toEqual([Number.NaN, Number.NaN]);
    expect(safe.problems).toEqual([problem('too-few-events', { least: 30 })]);
  });
});

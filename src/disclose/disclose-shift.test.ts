import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShiftResult } from '../analyse/shapes.ts';
import { problem } from '../base/problem.ts';
import { monthIndexOf } from '../base/units.ts';
import { discloseShift } from './disclose-shift.ts';

function shiftOf(now: readonly number[], before: readonly number[]): ShiftResult {
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const shares = (counts: readonly number[]) => Float64Array.from(counts, (count) => count / sum(counts));
  const [is, was] = [shares(now), shares(before)];
  const difference = is.map((share, bin) => share - was[bin]);
  return {
    shape: 'shift',
    stamp: { method: 'period-shift', version: 1, params: {}, seed: 1 },
    figures: 'incidents',
    now: { from: monthIndexOf(12), to: monthIndexOf(24) },
    before: { from: monthIndexOf(0), to: monthIndexOf(12) },
    nNow: sum(now),
    nBefore: sum(before),
    fromKm: Float64Array.from(now, (_, bin) => bin * 10),
    toKm: Float64Array.from(now, (_, bin) => bin * 10 + 10),
    ids: now.map((_, bin) => String(bin * 10)),
    shareNow: is,
    shareBefore: was,
    difference,
    lower: difference.map((value) => value - 0.1),
    upper: difference.map((value) => value + 0.1),
    wasserstein: { value: 3, lower: 1, upper: 5 },
    ks: { d: 0.4, km: 12 },
    meanShift: null,
    p: 0.2,
    placebo: null,
    centres: { now: [-101, 29], before: [-102, 29], driftKm: 97, bearing: 90, ellipse: [] },
    cut: [],
    sameSeason: true,
    breaks: [],
    problems: [],
  };
}

const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 });

describe('discloseShift', () => {
  it('lets no small bin out, nor one that the others give away', () => {
    fc.assert(
      fc.property(counts, counts, (now, before) => {
        fc.pre(now.some((n) => n > 0) && before.some((n) => n > 0));
        const safe = discloseShift(shiftOf(now, before), { threshold: 5 });
        for (const [shares, of] of [
          [safe.shareNow, now],
          [safe.shareBefore, before],
        ] as const) {
          const isSmall = (count: number) => count > 0 && count < 5;
          of.forEach((count, bin) => {
            if (!isSmall(count)) return;
            expect([shares[bin], safe.difference[bin], safe.lower[bin], safe.upper[bin]]).toEqual(
              Array(4).fill(Number.NaN),
            );
          });
          const held = of.filter((count, bin) => count > 0 && Number.isNaN(shares[bin]));
          if (of.some(isSmall) && of.filter((count) => count > 0).length > 1) expect(held.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('shows zero, and hides the place of the gap with its bin', () => {
    const safe = discloseShift(shiftOf([20, 3, 4, 20, 0], [20, 20, 20, 20, 0]), { threshold: 5 });
    expect([...safe.shareNow].map(Number.isNaN)).toEqual([false, true, true, false, false]);
    expect(safe.shareNow[4]).toBe(0);
    expect(safe.ks).toEqual({ d: 0.4, km: Number.NaN });
    expect(safe.p).toBe(0.2);
  });

  it('lets centres out from 30 records up, and no small count in words', () => {
    expect(discloseShift(shiftOf([15, 15], [15, 15]), { threshold: 5 }).centres).not.toBeNull();
    expect(discloseShift(shiftOf([15, 14], [15, 15]), { threshold: 5 }).centres).toBeNull();
    const few = { ...shiftOf([3, 0], [20, 20]), problems: [problem('too-few-events', { n: 3, least: 30 })] };
    const safe = discloseShift(few, { threshold: 5 });
    expect(safe.nNow).toBeNaN();
    expect(safe.problems).toEqual([problem('too-few-events', { least: 30 })]);
  });

  it('leaves what is public', () => {
    const open = shiftOf([1, 2, 3], [4, 5, 6]);
    expect(discloseShift(open, { threshold: null })).toBe(open);
  });
});

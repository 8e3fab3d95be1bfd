import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedBetween } from './kernels/carried-between.ts';
import { wasserstein } from './kernels/wasserstein.ts';
import { shiftFlows } from './shift-flows.ts';

const bins = 14;
const shares = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: bins, maxLength: bins })
  .filter((list) => list.some((v) => v > 0))
  .map((list) => Float64Array.from(list, (v) => v / list.reduce((a, b) => a + b, 0)));
const marks = fc.array(fc.boolean(), { minLength: bins, maxLength: bins });

const middleKm = Float64Array.from({ length: bins }, (_, bin) => 5 + 10 * bin + (bin > 6 ? 40 : 0));

/** Differences whose bands leave 0 out where `clear` says so. */
function differences(before: Float64Array, now: Float64Array, clear: readonly boolean[], p: number | null = 0.01) {
  const difference = now.map((share, bin) => share - before[bin]);
  const edge = (way: number) =>
    difference.map((value, bin) => value + way * (clear[bin] ? Math.abs(value) / 2 : Math.abs(value) + 0.01));
  return {
    fromKm: Float64Array.from({ length: bins }, (_, bin) => 10 * bin),
    toKm: Float64Array.from({ length: bins }, (_, bin) => 10 * bin + 10),
    middleKm,
    middleLonLat: Float64Array.from({ length: 2 * bins }, (_, at) => at),
    shareBefore: before,
    shareNow: now,
    lower: edge(-1),
    upper: edge(1),
    p,
  };
}

const total = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

/** The most that can be carried, by trying: units of mass go one by one along any way that has room. */
function mostCarried(loss: number[], gain: number[], from: boolean[], to: boolean[]): number {
  const past = loss.map((_, k) => total(loss.slice(0, k + 1)) - total(gain.slice(0, k + 1)));
  let best = 0;
  const visit = (room: number[], out: number[], into: number[], carried: number): void => {
    best = Math.max(best, carried);
    for (let s = 0; s < out.length; s++) {
      if (!from[s] || out[s] === 0) continue;
      for (let t = 0; t < into.length; t++) {
        if (!to[t] || into[t] === 0) continue;
        const way = Math.sign(t - s);
        const edges = room.map((_, k) => k).filter((k) => k >= Math.min(s, t) && k < Math.max(s, t));
        if (!edges.every((k) => Math.sign(past[k]) === way && room[k] > 0)) continue;
        const less = (list: number[], at: readonly number[]) => list.map((v, k) => (at.includes(k) ? v - 1 : v));
        visit(less(room, edges), less(out, [s]), less(into, [t]), carried + 1);
      }
    }
  };
  visit(past.map(Math.abs), loss, gain, 0);
  return best;
}

describe('shiftFlows', () => {
  it('carries all, at the cost of the first Wasserstein distance, where every bin is clear of noise', () => {
    fc.assert(
      fc.property(shares, shares, (before, now) => {
        const flows = shiftFlows(differences(before, now, Array(bins).fill(true))) ?? [];
        const cost = flows.reduce((sum, { share, km }) => sum + share * Math.abs(km), 0);
        expect(cost).toBeCloseTo(wasserstein(middleKm, middleKm, before, now), 9);
        const changed = total(now.map((share, bin) => Math.abs(share - before[bin]))) / 2;
        expect(total(flows.map(({ share }) => share))).toBeCloseTo(changed, 9);
      }),
    );
  });

  it('leaves clear losers for clear winners alone, in order, and never more than they lose or gain', () => {
    fc.assert(
      fc.property(shares, shares, marks, (before, now, clear) => {
        const flows = shiftFlows(differences(before, now, clear)) ?? [];
        for (const { from, to, share, km } of flows) {
          for (let bin = from.fromKm / 10; bin < from.toKm / 10; bin++) {
            expect(clear[bin] && now[bin] < before[bin]).toBe(true);
          }
          for (let bin = to.fromKm / 10; bin < to.toKm / 10; bin++) {
            expect(clear[bin] && now[bin] > before[bin]).toBe(true);
          }
          expect(Math.sign(km)).toBe(Math.sign(to.fromKm - from.fromKm));
          expect(share).toBeGreaterThan(0);
        }
        const starts = flows.map(({ from }) => from.fromKm);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('carries the most that any smallest re-allocation can', () => {
    const few = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 });
    const five = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(few, few, five, five, (before, other, from, to) => {
        fc.pre(total(before) > 0 && total(before) === total(other));
        const loss = before.map((v, k) => Math.max(0, v - other[k]));
        const gain = other.map((v, k) => Math.max(0, v - before[k]));
        const { out, into } = carriedBetween({
          loss: Float64Array.from(loss),
          gain: Float64Array.from(gain),
          from: Uint8Array.from(from, Number),
          to: Uint8Array.from(to, Number),
        });
        expect(total(out)).toBeCloseTo(total(into), 12);
        expect(total(out)).toBeCloseTo(mostCarried(loss, gain, from, to), 9);
      }),
      { numRuns: 300 },
    );
  });

  it('joins bins that follow each other at both ends to one flow', () => {
    const before = Float64Array.from({ length: bins }, (_, bin) => (bin < 3 ? 0.2 : 0.4 / 11));
    const now = Float64Array.from({ length: bins }, (_, bin) => (bin > 10 ? 0.2 : 0.4 / 11));
    const flows = shiftFlows(differences(before, now, Array(bins).fill(true))) ?? [];
    expect(flows).toHaveLength(1);
    expect(flows[0].from).toMatchObject({ fromKm: 0, toKm: 30, straightKm: 15, at: [2, 3] });
    expect(flows[0].to).toMatchObject({ fromKm: 110, toKm: 140 });
    expect(flows[0].share).toBeCloseTo(3 * (0.2 - 0.4 / 11), 12);
    expect(flows[0].km).toBeCloseTo(150, 9);
  });

  it('is nothing without its test, and passes by bins that are held back', () => {
    const even = new Float64Array(bins).fill(1 / bins);
    const now = Float64Array.from({ length: bins }, (_, bin) => (bin === 0 ? 0 : bin === 13 ? 2 / bins : 1 / bins));
    const clear = Array(bins).fill(true);
    expect(shiftFlows(differences(even, now, clear, 0.06))).toBeNull();
    expect(shiftFlows(differences(even, now, clear, null))).toBeNull();
    expect(shiftFlows(differences(even, now, clear, 0.05))).toHaveLength(1);
    const held = differences(even, now, clear);
    held.shareNow[13] = Number.NaN;
    held.lower[13] = Number.NaN;
    held.upper[13] = Number.NaN;
    expect(shiftFlows(held)).toEqual([]);
  });
});

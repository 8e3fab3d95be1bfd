import { describe, expect, it } from 'vitest';
import { asPublished, evenCounts, madeSeries, undisturbed } from '../simulate/made-series.ts';
import { placePools } from '../simulate/place-pools.ts';
import { plan } from '../simulate/plan.ts';
import { shippedInputs } from '../simulate/shipped-inputs.ts';
import { recordsBySectorMonth } from '../simulate/synthetic-set.ts';
import { comparedShift, trueShift, windowsOf } from './shift-runs.ts';

const { geography, panel } = shippedInputs('.');
const pools = placePools(geography, 1500);
const counts = recordsBySectorMonth(panel);
const windows = windowsOf(24);
const seeds = Array.from({ length: 20 }, (_, k) => 101 + k);
const permutations = 99;

/** Probability of at most `most` of `n`, each with probability `p`. */
function atMost(most: number, n: number, p: number): number {
  let [sum, term] = [0, (1 - p) ** n];
  for (let k = 0; k <= most; k++) {
    sum += term;
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return sum;
}

describe('made series', () => {
  it('are the same for the same seed, others for another, and as many as their counts where nothing disturbs them', () => {
    const made = { seed: 1, isShifted: true, disturbance: undisturbed, counts };
    expect(madeSeries(pools, made).rows).toBe(plan.records);
    expect(madeSeries(pools, made)).toEqual(madeSeries(pools, made));
    const other = madeSeries(pools, { ...made, seed: 2 });
    expect(other.straightKm).not.toEqual(madeSeries(pools, made).straightKm);
    const disturbed = madeSeries(pools, { ...made, disturbance: asPublished });
    expect(disturbed.rows).not.toBe(plan.records);
  });

  it('move the route by what the plan says, and nothing else', () => {
    const stretch = trueShift(pools, counts, windows, 'sector');
    expect(stretch).toBeGreaterThan(45);
    expect(stretch).toBeLessThan(60);
    expect(pools[0][0]).toBe(pools[0][1]);
    const even = evenCounts(counts, 1);
    expect(even.reduce((a, b) => a + b, 0)).toBeCloseTo(plan.records, 6);
  });
});

describe('the shift between two periods', () => {
  it('covers the planted move: not so seldom that 90 of 100 could not be', () => {
    for (const stretch of ['corridor', 'sector'] as const) {
      const truth = trueShift(pools, counts, windows, stretch);
      const covered = seeds.filter((seed) => {
        const table = madeSeries(pools, { seed, isShifted: true, disturbance: undisturbed, counts });
        const { meanShift } = comparedShift(geography, table, windows, stretch, { permutations, seed });
        return meanShift !== null && meanShift.lower <= truth && meanShift.upper >= truth;
      });
      expect(atMost(covered.length, seeds.length, 0.9), stretch).toBeGreaterThan(0.01);
    }
  });

  it('is not claimed where no route moved, whatever shocks, drift and seasons do to the totals of sectors', () => {
    const even = evenCounts(counts, 0.5);
    const found = seeds.map((seed) => {
      const table = madeSeries(pools, { seed, isShifted: false, disturbance: asPublished, counts: even });
      return comparedShift(geography, table, windows, 'corridor', { permutations, seed });
    });
    const claimed = found.filter(({ p }) => p !== null && p <= 0.05);
    expect(1 - atMost(claimed.length - 1, seeds.length, 0.09)).toBeGreaterThan(0.01);
    for (const { flows, p } of found) expect(flows === null).toBe(p === null || p > 0.05);
    // The exchange of months alone calls most of them a change: why p is the larger of it and the rank among other dates.
    const byMonths = found.filter(({ pMonths }) => pMonths !== null && pMonths <= 0.05);
    expect(1 - atMost(byMonths.length - 1, seeds.length, 0.09)).toBeLessThan(0.01);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAll, threeStandardErrors } from '../../../tests/support/tolerance.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { figuresBetween } from './figures-between.ts';
import { simplexWeights } from './simplex-weights.ts';
import { type SmaaQuestion, smaa } from './smaa.ts';
import { topsis } from './topsis.ts';
import { weightedSum } from './weighted-sum.ts';

const weigh = (seed: number) => (draw: number, into: Float64Array) => simplexWeights(seededRng(seed, draw), into);
/** Rows by candidate into rows by criterion. */
const turned = (rows: readonly (readonly number[])[]): Float64Array =>
  Float64Array.from((rows[0] ?? []).flatMap((_, j) => rows.map((row) => row[j])));
const asked = (rows: readonly (readonly number[])[], parts: Partial<SmaaQuestion> = {}): SmaaQuestion => ({
  candidates: rows.length,
  criteria: rows[0].length,
  draws: 10_000,
  ends: null,
  figures: turned(rows),
  weigh: weigh(1),
  redraw: null,
  ...parts,
});

/**
 * Share of weights w of the first of two criteria for which each candidate takes each rank: lengths of the intervals
 * between the weights at which two of them are equal.
 */
function closedForm(rows: readonly (readonly number[])[]): Float64Array {
  const cuts = new Set([0, 1]);
  for (const [a0, a1] of rows) {
    for (const [b0, b1] of rows) {
      const at = (b1 - a1) / (a0 - a1 - b0 + b1);
      if (at > 0 && at < 1) cuts.add(at);
    }
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const shares = new Float64Array(rows.length ** 2);
  for (let k = 1; k < sorted.length; k++) {
    const w = (sorted[k - 1] + sorted[k]) / 2;
    const scores = rows.map(([x, y]) => w * x + (1 - w) * y);
    for (const [i, own] of scores.entries()) {
      const rank = scores.filter((score) => score > own).length;
      shares[i * rows.length + rank] += sorted[k] - sorted[k - 1];
    }
  }
  return shares;
}

const figure = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const matrix = (criteria: number) =>
  fc.array(fc.array(figure, { minLength: criteria, maxLength: criteria }), { minLength: 2, maxLength: 6 });

describe('rank acceptability', () => {
  it('is the length of the interval of weights, for two criteria', () => {
    fc.assert(
      fc.property(matrix(2), fc.integer({ min: 1, max: 9999 }), (rows, seed) => {
        const draws = 10_000;
        const found = drain(smaa(asked(rows, { draws, weigh: weigh(seed) }))).acceptability;
        for (const [at, share] of closedForm(rows).entries()) {
          // Some two thousand numbers are looked at: six standard errors, where three would fail now and then.
          expect(Math.abs(found[at] - share)).toBeLessThanOrEqual(2 * threeStandardErrors(share, draws) + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives each candidate one rank a draw, and ranks and wins that agree', () => {
    fc.assert(
      fc.property(matrix(3), (rows) => {
        const n = rows.length;
        const { acceptability, beats } = drain(smaa(asked(rows, { draws: 200 })));
        for (let i = 0; i < n; i++) {
          const shares = acceptability.subarray(i * n, (i + 1) * n);
          const rank = shares.reduce((sum, share, at) => sum + share * at, 0);
          const lost = rows.reduce((sum, _, other) => sum + beats[other * n + i], 0);
          expectAll([shares.reduce((sum, share) => sum + share, 0), rank], [1, lost], {
            relative: 1e-9,
            absolute: 1e-9,
          });
        }
      }),
    );
  });

  it('never changes with the order of rows', () => {
    fc.assert(
      fc.property(matrix(3), (rows) => {
        const n = rows.length;
        const forward = drain(smaa(asked(rows, { draws: 300 }))).acceptability;
        const back = drain(smaa(asked([...rows].reverse(), { draws: 300 }))).acceptability;
        for (let i = 0; i < n; i++) {
          expect(back.subarray((n - 1 - i) * n, (n - i) * n)).toEqual(forward.subarray(i * n, (i + 1) * n));
        }
      }),
    );
  });

  it('is the tally of single scorings, of sums and of TOPSIS alike', () => {
    fc.assert(
      fc.property(matrix(3), fc.boolean(), (rows, isSum) => {
        const columns = [0, 1, 2].map((j) => rows.map((row) => row[j]));
        const ends = {
          best: Float64Array.from(columns, (column) => Math.max(...column)),
          worst: Float64Array.from(columns, (column) => Math.min(...column)),
        };
        const one = drain(smaa(asked(rows, { draws: 1, ends: isSum ? null : ends })));
        const shares = new Float64Array(3);
        weigh(1)(0, shares);
        const flat = Float64Array.from(rows.flat());
        const { scores } = isSum ? weightedSum(flat, shares) : topsis(flat, shares, ends);
        const n = rows.length;
        for (let i = 0; i < n; i++) {
          const above = scores.filter((other) => other > scores[i] + 1e-12).length;
          const orSame = scores.filter((other) => other > scores[i] - 1e-12).length;
          expect(one.acceptability.subarray(i * n + above, i * n + orSame)).toContain(1);
        }
      }),
    );
  });
});

describe('uncertain figures', () => {
  const streams = (draw: number) => seededRng(7, draw);

  it('are drawn uniformly between their bounds, and only they', () => {
    const low = Float64Array.from([0.2, 0, 0.5]);
    const high = Float64Array.from([0.2, 1, 0.7]);
    const redraw = figuresBetween(low, high, streams);
    const figures = Float64Array.from(low);
    const sums = new Float64Array(3);
    for (let draw = 0; draw < 10_000; draw++) {
      redraw?.(draw, figures);
      for (const [at, value] of figures.entries()) {
        expect(value >= low[at] && value <= high[at]).toBe(true);
        sums[at] += value / 10_000;
      }
    }
    expectAll(sums, [0.2, 0.5, 0.6], { relative: 0.03 });
    expect(figuresBetween(low, low, streams)).toBeNull();
  });

  it('have the chance of the higher one in closed form: a uniform figure against a certain one', () => {
    const rows = [[0.3], [0]];
    const redraw = figuresBetween(Float64Array.from([0.3, 0]), Float64Array.from([0.3, 1]), streams);
    const { acceptability, confidence } = drain(smaa(asked(rows, { redraw })));
    const within = threeStandardErrors(0.3, 10_000);
    expectAll(acceptability, [0.3, 0.7, 0.7, 0.3], { relative: 0, absolute: within });
    expectAll(confidence, [0.3, 0.7], { relative: 0, absolute: within });
  });

  it('leave a candidate that is never first without central weights and confidence', () => {
    const { acceptability, centralWeights, confidence } = drain(
      smaa(
        asked(
          [
            [1, 1],
            [0.5, 0.5],
          ],
          { draws: 50 },
        ),
      ),
    );
    expect([...acceptability]).toEqual([1, 0, 0, 1]);
    expect([...centralWeights.subarray(2), confidence[1]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(confidence[0]).toBe(1);
  });
});

describe('weightings', () => {
  it('lie on the simplex, uniformly: mean 1/m, variance (m - 1) / (m^2 (m + 1))', () => {
    for (const m of [1, 2, 3, 8]) {
      const draws = 20_000;
      const weights = new Float64Array(m);
      let sum = 0;
      let squares = 0;
      for (let draw = 0; draw < draws; draw++) {
        weigh(3)(draw, weights);
        expect(Math.abs(weights.reduce((total, weight) => total + weight, 0) - 1)).toBeLessThan(1e-12);
        sum += weights[0] / draws;
        squares += weights[0] ** 2 / draws;
      }
      const variance = (m - 1) / (m * m * (m + 1));
      expect(Math.abs(sum - 1 / m)).toBeLessThanOrEqual(4 * Math.sqrt(variance / draws) + 1e-12);
      expect(Math.abs(squares - sum * sum - variance)).toBeLessThanOrEqual(0.05 * variance + 1e-12);
    }
  });
});

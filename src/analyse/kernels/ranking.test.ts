import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAll } from '../../../tests/support/tolerance.ts';
import { leaveOneOutRanks } from './leave-one-out-ranks.ts';
import { paretoFront } from './pareto-front.ts';
import { rankBounds } from './rank-bounds.ts';
import { ranksOfScores } from './ranks-of-scores.ts';
import { topsis } from './topsis.ts';
import { turningShare } from './turning-share.ts';
import { turningShareTopsis } from './turning-share-topsis.ts';
import { weightedSum } from './weighted-sum.ts';

const nan = Number.NaN;
const f64 = (values: readonly number[]) => Float64Array.from(values);
const criteria = 3;
const figure = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
const rows = fc
  .array(fc.array(figure, { minLength: criteria, maxLength: criteria }), { minLength: 2, maxLength: 7 })
  .map((list) => f64(list.flat()));
const weights = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: criteria, maxLength: criteria })
  .map((list) => f64(list.map((weight) => weight / list.reduce((sum, one) => sum + one, 0))));
const ends = { best: f64([1, 1, 1]), worst: f64([0, 0, 0]) };

describe('ranks', () => {
  it('share the best rank where scores are equal; a missing score takes none', () => {
    expect([...ranksOfScores(f64([0.2, nan, 0.9, 0.2, 0]))]).toEqual([2, nan, 1, 2, 4]);
  });

  it('never change with the order of rows', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(figure, fc.constant(nan)), { minLength: 1 }), (scores) => {
        const back = ranksOfScores(f64([...scores].reverse()));
        expect(back.reverse()).toEqual(ranksOfScores(f64(scores)));
      }),
    );
  });

  it('are their own bounds where nothing is missing, and no figure within bounds leaves them', () => {
    const bounded = fc.array(fc.tuple(figure, figure, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 });
    fc.assert(
      fc.property(bounded, (list) => {
        const low = f64(list.map(([a, b]) => Math.min(a, b)));
        const high = f64(list.map(([a, b]) => Math.max(a, b)));
        const { best, worst } = rankBounds(low, high);
        const ranks = ranksOfScores(f64(list.map(([, , at], i) => low[i] + at * (high[i] - low[i]))));
        for (const [i, rank] of ranks.entries()) expect(rank >= best[i] && rank <= worst[i]).toBe(true);
        const certain = rankBounds(low, low);
        expect([certain.best, certain.worst]).toEqual([ranksOfScores(low), ranksOfScores(low)]);
      }),
    );
    expect([...rankBounds(f64([nan, 1]), f64([nan, 1])).worst]).toEqual([nan, 1]);
  });

  it('without one criterion are those of the others in their proportions', () => {
    fc.assert(
      fc.property(rows, weights, (flat, shares) => {
        const candidates = flat.length / criteria;
        const found = leaveOneOutRanks(shares, candidates, (given) => weightedSum(flat, given).scores);
        for (let left = 0; left < criteria; left++) {
          const rest = shares.map((share, j) => (j === left ? 0 : share));
          const ranks = ranksOfScores(weightedSum(flat, rest).scores.map((score) => Math.round(score * 1e9)));
          const given = found.subarray(left * candidates, (left + 1) * candidates);
          // Sums that are equal but for rounding may part.
          for (const [i, rank] of ranks.entries()) expect(given[i]).toBeGreaterThanOrEqual(rank);
        }
      }),
    );
    expect([...leaveOneOutRanks(f64([1, 0]), 2, () => f64([1, 2]))]).toEqual([nan, nan, 2, 1]);
  });
});

describe('scores', () => {
  it('are what contributions add up to', () => {
    fc.assert(
      fc.property(rows, weights, (flat, shares) => {
        for (const { scores, contributions } of [weightedSum(flat, shares), topsis(flat, shares, ends)]) {
          const sums = scores.map((_, i) =>
            contributions.subarray(i * criteria, (i + 1) * criteria).reduce((a, b) => a + b),
          );
          expectAll(sums, [...scores], { relative: 1e-9, absolute: 1e-12 });
        }
      }),
    );
  });

  it('rise with every figure, so that bounds of figures bound them', () => {
    fc.assert(
      fc.property(rows, weights, fc.nat(), figure, (flat, shares, at, more) => {
        const raised = Float64Array.from(flat);
        const place = at % flat.length;
        raised[place] = Math.max(flat[place], more);
        const row = Math.floor(place / criteria);
        for (const score of [
          (given: Float64Array) => weightedSum(given, shares).scores[row],
          (given: Float64Array) => topsis(given, shares, ends).scores[row],
        ]) {
          expect(score(raised)).toBeGreaterThanOrEqual(score(flat) - 1e-12);
        }
      }),
    );
  });

  it('are missing with a figure, unless its criterion has no weight', () => {
    const flat = f64([0.5, nan, 0.2, 0.1]);
    for (const score of [weightedSum, (given: Float64Array, shares: Float64Array) => topsis(given, shares, ends)]) {
      expect([...score(flat, f64([0.5, 0.5])).scores].map(Number.isNaN)).toEqual([true, false]);
      expect([...score(flat, f64([1, 0])).scores].map(Number.isNaN)).toEqual([false, false]);
    }
  });

  it('of TOPSIS do not change with a shift of a criterion and its ends, nor where all are alike', () => {
    fc.assert(
      fc.property(rows, weights, (flat, shares) => {
        const moved = flat.map((value) => value + 3);
        const away = { best: f64([4, 4, 4]), worst: f64([3, 3, 3]) };
        expectAll(topsis(moved, shares, away).scores, [...topsis(flat, shares, ends).scores], {
          relative: 1e-9,
          absolute: 1e-9,
        });
      }),
    );
    const alike = { best: f64([1]), worst: f64([1]) };
    expect([...topsis(f64([1, 1]), f64([1]), alike).scores]).toEqual([0.5, 0.5]);
  });
});

describe('Pareto front', () => {
  it('holds whoever is first under some weighting with all weights above 0, and no one dominated', () => {
    fc.assert(
      fc.property(rows, weights, (flat, shares) => {
        const front = paretoFront(flat, flat, criteria);
        const { scores } = weightedSum(flat, shares);
        const most = Math.max(...scores);
        for (const [i, score] of scores.entries()) if (score === most) expect(front[i]).toBe(1);
        expect(front).toContain(1);
      }),
    );
  });

  it('holds whoever may be on it where figures are missing', () => {
    expect([...paretoFront(f64([0.2, 0.1, 0.4, 0]), f64([0.2, 0.1, 0.4, 1]), 2)]).toEqual([1, 1]);
    expect([...paretoFront(f64([0.2, 0.1, 0.4, 0.1]), f64([0.2, 0.1, 0.4, 1]), 2)]).toEqual([0, 1]);
  });
});

describe('the share at which an order turns', () => {
  const withShare = (shares: Float64Array, criterion: number, share: number) =>
    shares.map((own, j) => (j === criterion ? share : (own * (1 - share)) / (1 - shares[criterion])));
  const scoresAt = {
    sum: (flat: Float64Array, shares: Float64Array) => weightedSum(flat, shares).scores,
    topsis: (flat: Float64Array, shares: Float64Array) => topsis(flat, shares, ends).scores,
  };
  const found = (kind: keyof typeof scoresAt, flat: Float64Array, shares: Float64Array, j: number): number => {
    const [a, b] = [flat.subarray(0, criteria), flat.subarray(criteria, 2 * criteria)];
    if (kind === 'topsis') return turningShareTopsis(shares, a, b, j, ends);
    return turningShare(
      shares,
      a.map((value, k) => value - b[k]),
      j,
    );
  };

  it.each(['sum', 'topsis'] as const)('is where the two score alike, with %s', (kind) => {
    fc.assert(
      fc.property(rows, weights, fc.nat(2), (flat, shares, j) => {
        const share = found(kind, flat, shares, j);
        if (Number.isNaN(share)) return;
        const [a, b] = scoresAt[kind](flat, withShare(shares, j, share));
        expect(Math.abs(a - b)).toBeLessThan(1e-7);
        expect(share > 0 && share < 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['sum', 'topsis'] as const)('is there wherever the order differs between two shares, with %s', (kind) => {
    fc.assert(
      fc.property(rows, weights, fc.nat(2), (flat, shares, j) => {
        const signs = [0.001, 0.2, 0.4, 0.6, 0.8, 0.999].map((share) => {
          const [a, b] = scoresAt[kind](flat, withShare(shares, j, share));
          return Math.abs(a - b) < 1e-9 ? 0 : Math.sign(a - b);
        });
        if (signs.includes(1) && signs.includes(-1)) expect(found(kind, flat, shares, j)).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is missing where a figure is, where one is ahead in all, and for the only criterion', () => {
    const half = f64([0.5, 0.5]);
    expect(turningShare(half, f64([0.2, 0.1]), 0)).toBe(nan);
    expect(turningShare(half, f64([nan, -0.1]), 0)).toBe(nan);
    expect(turningShare(f64([1, 0]), f64([0.2, -0.1]), 0)).toBe(nan);
    expect(turningShare(half, f64([0.2, -0.1]), 0)).toBeCloseTo(1 / 3, 12);
    expect(turningShareTopsis(half, f64([nan, 1]), f64([0, 1]), 0, ends)).toBe(nan);
    expect(turningShareTopsis(f64([1, 0]), f64([1, 0]), f64([0, 1]), 0, ends)).toBe(nan);
  });
});

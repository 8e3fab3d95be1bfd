import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../../base/rng.ts';
import { ar1Steps } from './ar1-steps.ts';
import { type PeltSettings, pelt } from './pelt.ts';
import { robustScale } from './robust-scale.ts';

const f64 = (values: readonly number[]) => Float64Array.from(values);

/** Cost of a segment, straight from its definition. */
function costOf(values: readonly number[], exposure: readonly number[], { cost, lengthWeight }: PeltSettings): number {
  const sum = values.reduce((total, value) => total + value, 0);
  const added = lengthWeight * Math.log(values.length);
  if (cost !== 'poisson') {
    if (cost === 'mean') {
      const weights = exposure.reduce((total, weight) => total + weight, 0);
      const mean = values.reduce((total, value, i) => total + exposure[i] * value, 0) / weights;
      return added + values.reduce((total, value, i) => total + exposure[i] * (value - mean) ** 2, 0);
    }
    const squares = values.reduce((total, value) => total + (value - sum / values.length) ** 2, 0);
    return added + values.length * (Math.log(2 * Math.PI * Math.max(squares / values.length, 1e-11)) + 1);
  }
  const per = exposure.reduce((total, value) => total + value, 0);
  return added + (sum === 0 ? 0 : 2 * sum * (Math.log(per) - Math.log(sum)));
}

/** Objective of a division, and the least over all of them by dynamic programming without pruning. */
function objectiveOf(values: readonly number[], settings: PeltSettings, changes: readonly number[]): number {
  const bounds = [0, ...changes, values.length];
  const exposure = settings.exposure === null ? values.map(() => 1) : [...settings.exposure];
  return bounds
    .slice(1)
    .reduce(
      (sum, to, k) => sum + costOf(values.slice(bounds[k], to), exposure.slice(bounds[k], to), settings),
      settings.penalty * changes.length,
    );
}

function leastObjective(values: readonly number[], settings: PeltSettings): number {
  const exposure = settings.exposure === null ? values.map(() => 1) : [...settings.exposure];
  const best = [-settings.penalty];
  for (let t = 1; t <= values.length; t++) {
    best[t] = Number.POSITIVE_INFINITY;
    for (let s = 0; s + settings.least <= t; s++) {
      const segment = costOf(values.slice(s, t), exposure.slice(s, t), settings);
      best[t] = Math.min(best[t], best[s] + segment + settings.penalty);
    }
  }
  return best[values.length];
}

const settings = fc.record({
  cost: fc.constantFrom('poisson' as const, 'mean' as const, 'mean-variance' as const),
  penalty: fc.constantFrom(0.5, 2, 6, 12),
  lengthWeight: fc.constantFrom(0, 0.5, 1, 3),
  least: fc.integer({ min: 1, max: 6 }),
});
const levels = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 1,
  maxLength: 6,
});

describe('PELT', () => {
  it('reaches the least objective of dynamic programming, every cost, penalty and shortest stretch', () => {
    fc.assert(
      fc.property(levels, settings, fc.integer(), fc.boolean(), (steps, chosen, seed, isExposed) => {
        const rng = seededRng(seed);
        const values = steps.flatMap(([length, level]) =>
          Array.from({ length }, () => Math.round(level * 2 * rng.nextUnit())),
        );
        const exposure = isExposed ? Float64Array.from(values, () => 0.2 + rng.nextUnit()) : null;
        const all = { ...chosen, exposure };
        const found = pelt(f64(values), all);
        if (values.length < all.least) {
          expect(found).toEqual({ changes: [], objective: 0 });
          return;
        }
        const least = leastObjective(values, all);
        expect(Math.abs(found.objective - least)).toBeLessThan(1e-8 * (1 + Math.abs(least)));
        expect(Math.abs(objectiveOf(values, all, found.changes) - least)).toBeLessThan(1e-8 * (1 + Math.abs(least)));
        const bounds = [0, ...found.changes, values.length];
        for (let k = 1; k < bounds.length; k++) expect(bounds[k] - bounds[k - 1]).toBeGreaterThanOrEqual(all.least);
      }),
      { numRuns: 400 },
    );
  });

  it('does not move with a constant added or with time turned round', () => {
    const values = [1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 8, 4, 3, 4, 5, 4];
    const mean = { cost: 'mean', penalty: 6, lengthWeight: 0, exposure: null, least: 2 } as const;
    expect(pelt(f64(values), mean).changes).toEqual([5, 11]);
    expect(pelt(f64(values.map((value) => value + 1e6)), mean).changes).toEqual([5, 11]);
    expect(pelt(f64(values.toReversed()), mean).changes).toEqual([5, 11]);
    expect(() => pelt(f64(values), { ...mean, least: 0 })).toThrow(RangeError);
  });
});

/** Gauss elimination of a symmetric positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  let logDeterminant = 0;
  rows.forEach((row, i) => {
    logDeterminant += Math.log(row[i]);
    for (const below of rows.slice(i + 1)) {
      const share = below[i] / row[i];
      for (let k = i; k < below.length; k++) below[k] -= share * row[k];
    }
  });
  const solved = right.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const known = solved.reduce((sum, value, k) => sum + (k > i ? rows[i][k] * value : 0), 0);
    solved[i] = (rows[i][rows.length] - known) / rows[i][i];
  }
  return { solved, logDeterminant };
}

const normal = (rng: ReturnType<typeof seededRng>) =>
  Math.sqrt(-2 * Math.log(1 - rng.nextUnit())) * Math.cos(2 * Math.PI * rng.nextUnit());

describe('AR(1) about steps', () => {
  it('finds the correlation of a planted series, the steps known and the gaps left out', () => {
    for (const rho of [0, 0.4, 0.7]) {
      const rng = seededRng(3, Math.round(rho * 10));
      let noise = normal(rng);
      const values = Array.from({ length: 2000 }, (_, i) => {
        noise = rho * noise + Math.sqrt(1 - rho * rho) * normal(rng);
        return 5 * noise + (Math.floor(i / 250) % 2) * 40;
      });
      const changes = [250, 500, 750, 1000, 1250, 1500, 1750];
      const all = ar1Steps(f64(values), null, f64(values.map((_, i) => i)), changes, 0.75);
      expect(Math.abs(all.rho - rho)).toBeLessThan(0.06);
      const none = ar1Steps(f64(values), null, f64(values.map((_, i) => i)), [], 0.75);
      expect(none.rho).toBeGreaterThan(0.9);
      expect(none.minusTwoLogLikelihood).toBeGreaterThan(all.minusTwoLogLikelihood + 100);
    }
  });

  it('is the likelihood of a normal vector with the covariance of the gaps, its variance at its best', () => {
    const at = [0, 1, 2, 5, 6, 9];
    const values = [2, 3.5, 1, 4, 4.5, 0.5];
    const { rho, minusTwoLogLikelihood } = ar1Steps(f64(values), null, f64(at), [], 0.75);
    const used = Math.min(Math.max(rho, 0), 0.75);
    const covariance = at.map((a) => at.map((b) => used ** Math.abs(a - b)));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const { solved, logDeterminant } = solve(
      covariance,
      values.map((value) => value - mean),
    );
    const squares = values.reduce((sum, value, i) => sum + (value - mean) * solved[i], 0);
    expect(minusTwoLogLikelihood).toBeCloseTo(values.length * Math.log(squares / values.length) + logDeterminant, 9);
  });

  it('weighs what varies less', () => {
    const values = f64([1, 9, 1, 9, 3, 3, 3, 3]);
    const weights = f64([1, 1, 1, 1, 9, 9, 9, 9]);
    const at = f64([0, 1, 2, 3, 4, 5, 6, 7]);
    const doubled = ar1Steps(
      values,
      weights.map((weight) => 4 * weight),
      at,
      [4],
      0.75,
    );
    const plain = ar1Steps(values, weights, at, [4], 0.75);
    expect(doubled.rho).toBeCloseTo(plain.rho, 12);
    expect(doubled.minusTwoLogLikelihood).toBeCloseTo(plain.minusTwoLogLikelihood, 9);
  });
});

describe('robust scale', () => {
  it('is 0 where no value moves, the root mean square where most do not, and scales with units', () => {
    expect(robustScale(f64([1, 1, 1, 1, 1]))).toBe(0);
    expect(robustScale(f64([1, 1, 1, 1, 1, 1, 1, 1, 9]))).toBeCloseTo(Math.sqrt(64 / 8 / 2), 12);
    expect(robustScale(f64([1]))).toBeNaN();
    const values = f64([3, 8, 1, 7, 2, 9, 4]);
    expect(robustScale(values.map((value) => 7 * value))).toBeCloseTo(7 * robustScale(values), 12);
  });
});

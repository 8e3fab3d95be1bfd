import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../../base/rng.ts';
import { ar1 } from './ar1.ts';
import { type PeltSettings, pelt } from './pelt.ts';
import { robustScale } from './robust-scale.ts';

const f64 = (values: readonly number[]) => Float64Array.from(values);

/** Cost of a segment, straight from its definition. */
function costOf(values: readonly number[], exposure: readonly number[], { cost, lengthWeight }: PeltSettings): number {
  const sum = values.reduce((total, value) => total + value, 0);
  const added = lengthWeight * Math.log(values.length);
  if (cost !== 'poisson') {
    const squares = values.reduce((total, value) => total + (value - sum / values.length) ** 2, 0);
    if (cost === 'mean') return added + squares;
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

const normal = (rng: ReturnType<typeof seededRng>) =>
  Math.sqrt(-2 * Math.log(1 - rng.nextUnit())) * Math.cos(2 * Math.PI * rng.nextUnit());

describe('robust scale and correlation', () => {
  it('finds the spread and the correlation of a planted series through its changes of level', () => {
    for (const rho of [0, 0.4, 0.7]) {
      const rng = seededRng(3, Math.round(rho * 10));
      let noise = 0;
      const values = Float64Array.from({ length: 2000 }, (_, i) => {
        noise = rho * noise + Math.sqrt(1 - rho * rho) * normal(rng);
        return 5 * noise + (Math.floor(i / 250) % 2) * 40;
      });
      const found = ar1(values);
      expect(Math.abs(found.rho - rho)).toBeLessThan(0.08);
      expect(Math.abs(found.scale / 5 - 1)).toBeLessThan(0.1);
      expect(found.factor).toBeCloseTo((1 + found.rho) / (1 - found.rho), 12);
    }
  });

  it('keeps p of a change near nothing on correlated series without one', () => {
    let cut = 0;
    for (let k = 0; k < 100; k++) {
      const rng = seededRng(21, k);
      let value = normal(rng) / Math.sqrt(1 - 0.36);
      const values = Float64Array.from({ length: 144 }, () => {
        value = 0.6 * value + normal(rng);
        return value;
      });
      const { scale, factor } = ar1(values);
      const penalty = 3 * factor * Math.log(values.length);
      const settings = { cost: 'mean', penalty, lengthWeight: factor, exposure: null, least: 6 } as const;
      if (
        pelt(
          values.map((one) => one / scale),
          settings,
        ).changes.length > 0
      )
        cut += 1;
    }
    expect(cut).toBeLessThanOrEqual(5);
  });

  it('is 0 where no value moves, the root mean square where most do not, and scales with units', () => {
    expect(robustScale(f64([1, 1, 1, 1, 1]))).toBe(0);
    expect(robustScale(f64([1, 1, 1, 1, 1, 1, 1, 1, 9]))).toBeCloseTo(Math.sqrt(64 / 8 / 2), 12);
    expect(robustScale(f64([1]))).toBeNaN();
    expect(ar1(f64([1, 1, 1, 1, 1]))).toMatchObject({ rho: 0, scale: 0, factor: 1 });
    const values = f64([3, 8, 1, 7, 2, 9, 4]);
    expect(robustScale(values.map((value) => 7 * value))).toBeCloseTo(7 * robustScale(values), 12);
  });
});

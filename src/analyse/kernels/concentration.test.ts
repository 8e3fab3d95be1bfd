import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { bootstrapGini } from './bootstrap-gini.ts';
import { chanceGini } from './chance-gini.ts';
import { fewestThatHold } from './fewest-that-hold.ts';
import { gini } from './gini.ts';
import { lorenz } from './lorenz.ts';

const f64 = (values: readonly number[]) => Float64Array.from(values);
const amounts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });

describe('Gini and Lorenz', () => {
  it('is half the mean difference over the mean, and twice the area between curve and diagonal', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        if (total === 0) {
          expect(gini(f64(values))).toBeNaN();
          expect(lorenz(f64(values)).units.length).toBe(0);
          return;
        }
        let differences = 0;
        for (const a of values) for (const b of values) differences += Math.abs(a - b);
        expect(gini(f64(values))).toBeCloseTo(differences / (2 * values.length * total), 12);
        const curve = lorenz(f64(values));
        let area = 0;
        for (let i = 1; i < curve.units.length; i++) {
          const width = curve.units[i] - curve.units[i - 1];
          area += (width * (curve.amounts[i] + curve.amounts[i - 1])) / 2;
        }
        expect(gini(f64(values))).toBeCloseTo(1 - 2 * area, 12);
        expect([curve.units.at(-1), curve.amounts.at(-1)]).toEqual([1, 1]);
      }),
    );
  });

  it('does not move with units or when every place is there twice', () => {
    const values = [0, 0, 1, 4, 7, 0, 2];
    expect(gini(f64(values.map((value) => 3 * value)))).toBeCloseTo(gini(f64(values)), 12);
    expect(gini(f64([...values, ...values]))).toBeCloseTo(gini(f64(values)), 12);
    expect(gini(f64([0, 0, 0, 9]))).toBe(0.75);
  });
});

describe('fewest that hold', () => {
  it('takes the fullest, no more than needed', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(0.5, 0.8), (values, share) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const taken = [...fewestThatHold(f64(values), share)];
        const held = taken.reduce((sum, i) => sum + values[i], 0);
        expect(held).toBeGreaterThanOrEqual(share * total - 1e-9);
        if (taken.length > 0) expect(held - values[taken[taken.length - 1]]).toBeLessThan(share * total);
      }),
    );
    expect([...fewestThatHold(f64([1, 4, 4, 1]), 0.8)]).toEqual([1, 2]);
  });
});

describe('Gini by chance', () => {
  it('is what random places give on average, and is near 1 with few events a place', () => {
    for (const mean of [0.05, 0.5, 4]) {
      const places = 400;
      let sum = 0;
      for (let k = 0; k < 60; k++) {
        const rng = seededRng(9, k);
        const counts = new Float64Array(places);
        for (let i = 0; i < mean * places; i++) counts[rng.nextBelow(places)] += 1;
        sum += gini(counts) / 60;
      }
      expect(Math.abs(sum - chanceGini(mean))).toBeLessThan(0.012);
    }
    expect(chanceGini(0.01)).toBeGreaterThan(0.98);
    expectRelative(chanceGini(499), chanceGini(501), 0.01);
    expect(chanceGini(0)).toBeNaN();
  });
});

describe('bootstrap of the Gini coefficient', () => {
  it('draws whole blocks: with one block it is the coefficient itself, and a seed gives the same draws', () => {
    const places = Uint32Array.from([0, 0, 3, 1, 4, 4, 4]);
    const draw = (starts: readonly number[], seed: number) =>
      drain(bootstrapGini(places, Uint32Array.from(starts), 6, 40, (k) => seededRng(seed, k)));
    const own = gini(f64([2, 1, 0, 1, 3, 0]));
    for (const value of draw([0, 7], 1)) expect(value).toBeCloseTo(own, 12);
    expect(draw([0, 2, 4, 7], 1)).toEqual(draw([0, 2, 4, 7], 1));
    expect(draw([0, 2, 4, 7], 1)).not.toEqual(draw([0, 2, 4, 7], 2));
    for (const value of draw([0, 2, 4, 7], 3)) expect(value >= 0 && value < 1).toBe(true);
  });
});

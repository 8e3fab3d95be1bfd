import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa } from './cohen-kappa.ts';

describe('cohenKappa', () => {
  it('gives the values of worked examples', () => {
    // 2 x 2 from the Wikipedia article "Cohen's kappa" (grants: 20, 5, 10, 15): po 0.7, pe 0.5, kappa 0.4.
    const grants = cohenKappa([20, 5, 10, 15]);
    expect(grants.share).toBeCloseTo(0.7, 12);
    expect(grants.kappa).toBeCloseTo(0.4, 12);
    // By hand: 70 of 100 on the diagonal, margins 50, 30, 20 and 60, 30, 10.
    const three = cohenKappa([44, 5, 1, 7, 20, 3, 9, 5, 6]);
    const po = 70 / 100;
    const pe = (50 * 60 + 30 * 30 + 20 * 10) / 1e4;
    expect(three.kappa).toBeCloseTo((po - pe) / (1 - pe), 12);
  });

  it('is 1 for the same map, does not depend on which map is first, and is never over 1', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 9, maxLength: 9 }), (counts) => {
        const table = counts.map((count, i) => count + (i % 4 === 0 ? 1 : 0));
        const turned = table.map((_, i) => table[(i % 3) * 3 + Math.floor(i / 3)]);
        const { kappa, share } = cohenKappa(table);
        expect(kappa).toBeCloseTo(cohenKappa(turned).kappa, 10);
        expect(kappa).toBeLessThanOrEqual(1 + 1e-12);
        expect(share).toBeGreaterThan(0);
        const diagonal = table.map((count, i) => (i % 4 === 0 ? count : 0));
        expect(cohenKappa(diagonal).kappa).toBeCloseTo(1, 12);
      }),
    );
  });

  it('has no kappa where all units are in one class of both', () => {
    expect(cohenKappa([7, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual({ share: 1, kappa: Number.NaN });
    expect(() => cohenKappa([0, 0, 0, 0])).toThrow(RangeError);
    expect(() => cohenKappa([1, 2])).toThrow(RangeError);
  });
});

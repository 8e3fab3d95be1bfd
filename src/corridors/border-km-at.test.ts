import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { borderKmAt } from './border-km-at.ts';
import { straightKm } from './linear-reference.ts';

const { index } = shippedGeography();

describe('borderKmAt', () => {
  it('undoes straightKm', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: index.lengthKm, noNaN: true }), (km) => {
        expect(Math.abs(borderKmAt(index, straightKm(index, km)) - km)).toBeLessThan(1e-9);
      }),
    );
  });

  it('keeps to the border', () => {
    expect(borderKmAt(index, -5)).toBe(0);
    expect(borderKmAt(index, 1e6)).toBeCloseTo(index.lengthKm, 9);
  });
});

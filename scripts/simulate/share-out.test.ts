import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOut } from './share-out.ts';

it('adds up, and stays within one of each exact share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 500 }),
      (weights, total) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const parts = shareOut(weights, total);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [i, part] of parts.entries()) expect(Math.abs(part - (weights[i] / sum) * total)).toBeLessThan(1);
      },
    ),
  );
  expect(shareOut([1, 1, 1], 4)).toEqual([2, 1, 1]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramIntersection } from './histogram-intersection.ts';

const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 8, maxLength: 8 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('histogram intersection', () => {
  it('is worked by hand', () => {
    expect(histogramIntersection([2, 2, 0, 0], [0, 1, 1, 2])).toBeCloseTo(0.25, 12);
    expect(histogramIntersection([3, 1], [6, 2])).toBeCloseTo(1, 12);
    expect(histogramIntersection([3, 0], [0, 5])).toBe(0);
    expect(histogramIntersection([0, 0], [0, 5])).toBeNaN();
  });

  it('is one less half the sum of the differences of shares, the same both ways', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const found = histogramIntersection(a, b);
        expect(histogramIntersection(b, a)).toBeCloseTo(found, 12);
        if (sum(a) === 0 || sum(b) === 0) expect(found).toBeNaN();
        else {
          const apart = sum(a.map((value, bin) => Math.abs(value / sum(a) - b[bin] / sum(b))));
          expect(found).toBeCloseTo(1 - apart / 2, 12);
        }
      }),
    );
  });
});

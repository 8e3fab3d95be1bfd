import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spearman } from './spearman.ts';

const f64 = (values: readonly number[]) => Float64Array.from(values);

describe("Spearman's rank correlation", () => {
  it('is 1 - 6 sum d2 / (n (n2 - 1)) without ties', () => {
    const values = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (x, stream) => {
        const y = x.map((_, i) => [...stream.take(1)][0] + i * 1e-6);
        if (new Set(y).size < y.length) return;
        const rank = (list: readonly number[]) => list.map((one) => list.filter((other) => other < one).length);
        const [a, b] = [rank(x), rank(y)];
        const squares = a.reduce((sum, one, i) => sum + (one - b[i]) ** 2, 0);
        const n = x.length;
        const found = spearman(f64(x), f64(y));
        expect(found.n).toBe(n);
        expect(found.r).toBeCloseTo(1 - (6 * squares) / (n * (n * n - 1)), 9);
      }),
    );
  });

  it('shares ranks of ties, leaves gaps out, and gives none where nothing varies', () => {
    // Worked by hand: ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4 give 4.5 / sqrt(4.5 * 5).
    expect(spearman(f64([1, 2, 2, 3]), f64([1, 2, 3, 4])).r).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
    expect(spearman(f64([1, Number.NaN, 3, 4]), f64([2, 9, Number.NaN, 1]))).toEqual({ r: -1, n: 2 });
    expect(spearman(f64([1, 1, 1]), f64([1, 2, 3])).r).toBeNaN();
    expect(spearman(f64([]), f64([])).r).toBeNaN();
  });
});

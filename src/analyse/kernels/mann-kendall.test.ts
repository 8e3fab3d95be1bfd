import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import { mannKendall } from './mann-kendall.ts';

const f64 = (values: readonly number[]) => Float64Array.from(values);
const values = fc.array(fc.oneof(fc.integer({ min: -6, max: 6 }), fc.constant(Number.NaN)), { maxLength: 70 });

/** R, package trend (mk.test): S, var S, z with continuity correction, two-sided p. Ties in all but the last. */
const fromR = [
  {
    series: [4, 2, 8, 5, 3, 10, 7, 8, 14, 8, 4, 8, 6, 9, 8, 12, 10, 9, 22, 21, 10, 10, 13, 8],
    s: 131,
    variance: 1586.33333333333,
    z: 3.263969766123,
    p: 0.001098628883329,
  },
  {
    series: [
      8, 4, 12, 9, 5, 9, 5, 8, 5, 7, 8, 9, 10, 8, 7, 4, 5, 5, 6, 5, 7, 6, 3, 10, 4, 5, 8, 6, 7, 7, 10, 11, 8, 11, 8, 7,
    ],
    s: 42,
    variance: 5257.33333333333,
    z: 0.5654589727474,
    p: 0.571761622468,
  },
  {
    series: [5, 5, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1],
    s: -56,
    variance: 200,
    z: -3.889087296526,
    p: 0.0001006219221196,
  },
  { series: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], s: -45, variance: 125, z: -3.9354796404, p: 8.303070332645e-5 },
];

function bySigns(series: readonly number[]): number {
  let s = 0;
  series.forEach((early, i) => {
    for (const late of series.slice(i + 1)) if (!Number.isNaN(late - early)) s += Math.sign(late - early);
  });
  return s;
}

describe('Mann-Kendall', () => {
  it('agrees with R in S, its variance, z and p, ties and all', () => {
    for (const { series, s, variance, z, p } of fromR) {
      const found = mannKendall(f64(series));
      expect([found.n, found.s]).toEqual([series.length, s]);
      expectRelative(found.variance, variance, 1e-12);
      expectRelative(found.z, z, 1e-10);
      expectRelative(found.p, p, 1e-10);
    }
  });

  it('counts what the signs of all pairs give, gaps left out', () => {
    fc.assert(
      fc.property(values, (series) => {
        const found = mannKendall(f64(series));
        const there = series.filter((value) => !Number.isNaN(value));
        expect(found.s).toBe(bySigns(series) + 0);
        expect(found).toEqual(mannKendall(f64(there)));
        expect(found.n).toBe(there.length);
      }),
    );
  });

  it('turns its sign with time and with the values, and asks for their order alone', () => {
    fc.assert(
      fc.property(values, (series) => {
        const { s, p, tau } = mannKendall(f64(series));
        expect(mannKendall(f64(series.toReversed())).s + s).toBe(0);
        expect(mannKendall(f64(series.map((value) => -value))).s + s).toBe(0);
        expect(mannKendall(f64(series.map((value) => value ** 3 + 7 * value)))).toMatchObject({ s, p });
        expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('has tau 1 on a rising series, and finds nothing in equal values or in one', () => {
    expect(mannKendall(f64([1, 2, 4, 9])).tau).toBe(1);
    for (const series of [[], [3], [2, 2, 2, 2]]) {
      expect(mannKendall(f64(series))).toMatchObject({ s: 0, variance: 0, tau: 0, z: 0, p: 1 });
    }
  });
});

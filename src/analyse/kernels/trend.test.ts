import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import { seededRng } from '../../base/rng.ts';
import { hamedRaoVariance } from './hamed-rao-variance.ts';
import { hirschSlackCovariance } from './hirsch-slack-covariance.ts';
import { mannKendall } from './mann-kendall.ts';
import { midranks } from './midranks.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalTwoSided } from './normal-two-sided.ts';
import { seasonOf } from './season-of.ts';
import { seasonalMannKendall } from './seasonal-mann-kendall.ts';
import { sensSlope } from './sens-slope.ts';

const f64 = (values: readonly number[]) => Float64Array.from(values);
const gap = Number.NaN;
const small = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.constant(gap) },
);
const seriesOf = (minLength: number, maxLength: number) => fc.array(small, { minLength, maxLength });
const plain = { every: 1, variance: 100, alpha: 0.05, rule: 'interpolated' } as const;

describe('normal quantile', () => {
  it('turns the two-sided tail round', () => {
    expectRelative(normalQuantile(0.05), 1.959963984540054, 1e-13);
    expectRelative(normalQuantile(0.01), 2.5758293035489004, 1e-13);
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.9999, noNaN: true }), (tails) => {
        expectRelative(normalTwoSided(normalQuantile(tails)), tails, 1e-9);
      }),
    );
    expect(() => normalQuantile(0)).toThrow(RangeError);
  });
});

describe('midranks', () => {
  it('gives each value the mean of the places that it and its equals take', () => {
    expect([...midranks(f64([3, 1, gap, 3, 2]))]).toEqual([3.5, 1, gap, 3.5, 2]);
    fc.assert(
      fc.property(seriesOf(0, 30), (series) => {
        const there = series.filter((value) => !Number.isNaN(value));
        const expected = series.map((value) =>
          Number.isNaN(value)
            ? gap
            : there.filter((other) => other < value).length + (there.filter((other) => other === value).length + 1) / 2,
        );
        expect([...midranks(f64(series))]).toEqual(expected);
      }),
    );
  });
});

describe('Hamed-Rao variance', () => {
  it('is the formula, lag by lag, where values keep their place in time', () => {
    fc.assert(
      fc.property(seriesOf(4, 40), fc.integer({ min: 1, max: 12 }), (series, most) => {
        const there = series.flatMap((value, at) => (Number.isNaN(value) ? [] : [{ value, at }]));
        const n = there.length;
        const mean = (n + 1) / 2;
        const rank = midranks(f64(series)).map((value) => (Number.isNaN(value) ? 0 : value - mean));
        const square = rank.reduce((sum, value) => sum + value * value, 0);
        if (n < 4 || square === 0) return;
        let sum = 0;
        for (let lag = 1; lag <= Math.min(most, n - 1); lag++) {
          const r = rank.reduce((total, value, i) => total + value * (rank[i + lag] ?? 0), 0) / square;
          if (Math.abs(r) > 1.959963984540054 / Math.sqrt(n)) sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * r;
        }
        expect(hamedRaoVariance(f64(series), 0, most).factor).toBeCloseTo(1 + (2 * sum) / (n * (n - 1) * (n - 2)), 10);
      }),
    );
  });

  it('does not see a straight line, and has nothing to correct in a few values', () => {
    const rng = seededRng(2);
    let value = 0;
    const wave = Array.from({ length: 120 }, () => {
      value = 0.7 * value + rng.nextUnit() - 0.5;
      return value;
    });
    const tilted = wave.map((value, i) => value + 0.7 * i);
    expect(hamedRaoVariance(f64(tilted), 0.7, 12)).toEqual(hamedRaoVariance(f64(wave), 0, 12));
    expect(hamedRaoVariance(f64(wave), 0, 12).factor).toBeGreaterThan(1.5);
    expect(hamedRaoVariance(f64([1, 2, 3]), 0, 2)).toEqual({ factor: 1, lags: [] });
    expect(hamedRaoVariance(f64([5, 5, 5, 5, 5]), 0, 2)).toEqual({ factor: 1, lags: [] });
  });
});

describe('seasonal Mann-Kendall', () => {
  it('sums what each season gives by itself', () => {
    fc.assert(
      fc.property(seriesOf(1, 60), (series) => {
        const found = seasonalMannKendall(f64(series), 4, 'none');
        const each = [0, 1, 2, 3].map((g) => mannKendall(f64(series.filter((_, i) => i % 4 === g))));
        expect(found.s).toBe(each.reduce((sum, { s }) => sum + s, 0) + 0);
        expectRelative(
          found.variance,
          each.reduce((sum, { variance }) => sum + variance, 0),
          1e-12,
        );
        expect(found.seasons).toEqual(each);
      }),
    );
  });

  it('has a covariance of a season with itself that is its variance, ties and gaps included', () => {
    fc.assert(
      fc.property(seriesOf(2, 25), (series) => {
        const same = f64(series);
        // Over ordered pairs of two equal seasons: twice the variance; a gap lies in the middle of its season.
        const expected = 2 * mannKendall(same).variance;
        expect(hirschSlackCovariance([same, same])).toBeCloseTo(expected, 6);
        expect(hirschSlackCovariance([same, f64(series.map((value) => -value))])).toBeCloseTo(-expected, 6);
      }),
    );
  });

  it('never makes the variance smaller, and holds p on random series that are correlated', () => {
    let [corrected, plainly] = [0, 0];
    const runs = 200;
    for (let k = 0; k < runs; k++) {
      const rng = seededRng(11, k);
      const normal = () => Math.sqrt(-2 * Math.log(1 - rng.nextUnit())) * Math.cos(2 * Math.PI * rng.nextUnit());
      let value = normal();
      const series = Float64Array.from({ length: 144 }, () => {
        value = 0.5 * value + normal();
        return value;
      });
      const [wide, narrow] = (['hirsch-slack', 'none'] as const).map((form) => seasonalMannKendall(series, 12, form));
      expect(wide.variance).toBeGreaterThanOrEqual(narrow.variance);
      if (wide.p <= 0.05) corrected += 1;
      if (narrow.p <= 0.05) plainly += 1;
    }
    expect(corrected / runs).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
    expect(plainly / runs).toBeGreaterThan(0.12);
  });
});

describe("Sen's slope", () => {
  it('is the median of all pairs, whatever the gaps; seasonal pairs are whole years apart', () => {
    fc.assert(
      fc.property(seriesOf(2, 40), fc.constantFrom(1, 3), (series, every) => {
        const slopes: number[] = [];
        series.forEach((late, j) => {
          for (let i = 0; i < j; i++) {
            if ((j - i) % every === 0 && !Number.isNaN(late - series[i])) slopes.push((late - series[i]) / (j - i));
          }
        });
        slopes.sort((a, b) => a - b);
        const found = sensSlope(f64(series), { ...plain, every });
        expect(found.pairs).toBe(slopes.length);
        if (slopes.length === 0) return;
        const middle = (slopes[Math.floor((slopes.length - 1) / 2)] + slopes[Math.floor(slopes.length / 2)]) / 2;
        expect(found.slope).toBeCloseTo(middle, 12);
        expect(found.lower).toBeLessThanOrEqual(found.slope + 1e-12);
        expect(found.upper).toBeGreaterThanOrEqual(found.slope - 1e-12);
      }),
    );
  });

  it('moves with units and turns with the sign; a straight line is found whole', () => {
    const line = f64([3, gap, 7, 9, 11, 13]);
    expect(sensSlope(line, plain)).toMatchObject({ slope: 2, lower: 2, upper: 2, intercept: 3 });
    const noisy = [4, 2, 8, 5, 3, 10, 7, 8, 14, 8];
    const [one, turned] = [noisy, noisy.map((value) => -10 * value)].map((values) => sensSlope(f64(values), plain));
    expect(turned.slope).toBeCloseTo(-10 * one.slope, 12);
    expect(turned.lower).toBeCloseTo(-10 * one.upper, 12);
  });
});

describe('season', () => {
  it('finds a planted pattern beside a change of level, and says when a year is too little', () => {
    const pattern = [5, 3, -2, -6, 1, -1];
    const values = f64(Array.from({ length: 42 }, (_, i) => pattern[i % 6] + (i < 20 ? 40 : 80)));
    const found = seasonOf(values, 6, 'sum');
    for (const [g, value] of pattern.entries()) expect(found?.[g]).toBeCloseTo(value, 9);
    const factors = [0.5, 1, 1.5, 1, 1.25, 0.75];
    const counts = f64(Array.from({ length: 42 }, (_, i) => 40 * factors[i % 6]));
    for (const [g, value] of factors.entries()) expect(seasonOf(counts, 6, 'product')?.[g]).toBeCloseTo(value, 9);
    expect(seasonOf(values.subarray(0, 15), 6, 'sum')).toBeNull();
    expect(seasonOf(f64(Array.from({ length: 42 }, (_, i) => (i % 6 === 0 ? 0 : 5))), 6, 'product')).toBeNull();
  });
});

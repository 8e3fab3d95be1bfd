import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import reference from '../methods/route-shares/reference.json' with { type: 'json' };
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { chiSquareTail } from './chi-square-tail.ts';
import { clopperPearson } from './clopper-pearson.ts';
import { contingency } from './contingency.ts';
import { lastResiduals } from './last-residuals.ts';
import { normalTwoSided } from './normal-two-sided.ts';
import { type ProportionInterval, wilson } from './wilson.ts';

const { data, expected } = reference;
const tolerance = 1e-9;

function expectInterval({ lower, upper }: ProportionInterval, wanted: readonly number[]): void {
  for (const [value, at] of [
    [lower, 0],
    [upper, 1],
  ] as const) {
    expect(Math.abs(value - wanted[at])).toBeLessThanOrEqual(tolerance);
  }
}

describe('intervals of a proportion', () => {
  it('are those that Newcombe printed', () => {
    expected.newcombe_printed_95.forEach(([lower, upper], i) => {
      const [k, n] = data.k_n[i];
      expect(Math.abs(wilson(k, n, 0.05).lower - lower)).toBeLessThanOrEqual(reference.tolerance.printed);
      expect(Math.abs(wilson(k, n, 0.05).upper - upper)).toBeLessThanOrEqual(reference.tolerance.printed);
    });
  });

  it('are those of R: Wilson at 95 and 99 %, corrected for continuity, exact', () => {
    data.k_n.forEach(([k, n], i) => {
      expectInterval(wilson(k, n, 0.05), expected.wilson_95[i]);
      expectInterval(wilson(k, n, 0.01), expected.wilson_99[i]);
      expectInterval(wilson(k, n, 0.05, true), expected.wilson_continuity_corrected_95[i]);
      expectInterval(clopperPearson(k, n, 0.05), expected.clopper_pearson_95[i]);
    });
  });

  it('hold the proportion, mirror with it, and are none of no trials', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const k = Math.round(share * n);
        for (const of of [wilson, clopperPearson, (a: number, b: number, c: number) => wilson(a, b, c, true)]) {
          const { lower, upper } = of(k, n, 0.05);
          expect(lower).toBeLessThanOrEqual(k / n + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(k / n - 1e-12);
          const mirrored = of(n - k, n, 0.05);
          expect(Math.abs(mirrored.lower - (1 - upper))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 60 },
    );
    expect(wilson(0, 0, 0.05).lower).toBeNaN();
    expect(clopperPearson(0, 0, 0.05).upper).toBeNaN();
  });
});

describe('a table of counts', () => {
  const columns = data.table_4x3[0].length;
  const rows = data.table_4x3.length;
  const counts = Float64Array.from(data.table_4x3.flat());
  const { chi_square: wanted } = expected;

  it('has the chi-square, G, p, residuals and adjusted p of R', () => {
    const { statistic, g, df, residuals } = contingency(counts, rows, columns);
    expectRelative(statistic, wanted.statistic, tolerance);
    expectRelative(g, wanted.G, tolerance);
    expect(df).toBe(wanted.df);
    expectRelative(chiSquareTail(statistic, df), wanted.p, tolerance);
    wanted.standardised_residuals.flat().forEach((value, at) => {
      expectRelative(residuals[at], value, tolerance);
    });
    const adjusted = benjaminiHochberg(residuals.map(normalTwoSided));
    wanted.residual_p_bh_row_by_row.forEach((value, at) => {
      expectRelative(adjusted[at], value, tolerance);
    });
  });

  it('is the same with its rows and columns in another order, and with empty ones beside', () => {
    const turned = Float64Array.from(counts.keys(), (at) => {
      const [row, column] = [Math.floor(at / columns), at % columns];
      return counts[(rows - 1 - row) * columns + (columns - 1 - column)];
    });
    const plain = contingency(counts, rows, columns);
    const other = contingency(turned, rows, columns);
    expectRelative(other.statistic, plain.statistic, 1e-12);
    expect(Math.abs(other.residuals[0] - plain.residuals[rows * columns - 1])).toBeLessThan(1e-12);
    const wider = Float64Array.from({ length: (rows + 1) * (columns + 1) }, (_, at) => {
      const [row, column] = [Math.floor(at / (columns + 1)), at % (columns + 1)];
      return row < rows && column < columns ? counts[row * columns + column] : 0;
    });
    const padded = contingency(wider, rows + 1, columns + 1);
    expectRelative(padded.statistic, plain.statistic, 1e-12);
    expect(padded.df).toBe(plain.df);
    expect(padded.residuals[columns]).toBeNaN();
  });

  it('has residuals of two rows that mirror each other', () => {
    const two = Float64Array.of(10, 20, 30, 25, 5, 40);
    const { residuals } = contingency(two, 2, 3);
    const last = lastResiduals(two, 2, 3);
    for (let column = 0; column < 3; column++) {
      expect(Math.abs(residuals[column] + residuals[3 + column])).toBeLessThan(1e-12);
      expect(last[column]).toBe(residuals[3 + column]);
    }
    expect([...contingency(new Float64Array(4), 2, 2).residuals]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});

it('the tail of chi-square is that of one and two degrees of freedom where those are plain', () => {
  for (const x of [0.001, 0.5, 1, 3, 10, 40, 200]) {
    expectRelative(chiSquareTail(x, 2), Math.exp(-x / 2), 1e-12);
    expectRelative(chiSquareTail(x, 1), normalTwoSided(Math.sqrt(x)), 1e-11);
  }
  expect(chiSquareTail(0, 3)).toBe(1);
  expect(() => chiSquareTail(1, 0)).toThrow('0 degrees');
});

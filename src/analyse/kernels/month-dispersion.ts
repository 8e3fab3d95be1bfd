import type { ReadonlyF64 } from '../../base/typed-array.ts';

export interface MonthDispersion {
  /** Pearson's chi-square over its degrees of freedom about the mean of each calendar month; NaN without any. */
  readonly dispersion: number;
  readonly degrees: number;
  /** Pearson residuals, one a value; NaN where the mean is 0 or the value is. */
  readonly residuals: Float64Array<ArrayBuffer>;
}

/**
 * How much more monthly counts vary than Poisson counts would, each month compared with the same month of other years.
 *
 * @param values one a month in order; NaN is a gap
 * @param period values a year has
 *
 * O(n). Wedderburn 1974, doi:10.1093/biomet/61.3.439 (dispersion of quasi-likelihood)
 */
export function monthDispersion(values: ReadonlyF64, period: number): MonthDispersion {
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  for (let t = 0; t < values.length; t++) {
    if (Number.isNaN(values[t])) continue;
    sums[t % period] += values[t];
    counts[t % period] += 1;
  }
  const residuals = Float64Array.from(values, (value, t) => {
    const mean = sums[t % period] / counts[t % period];
    return mean > 0 ? (value - mean) / Math.sqrt(mean) : Number.NaN;
  });
  const chi = residuals.reduce((sum, residual) => (Number.isNaN(residual) ? sum : sum + residual ** 2), 0);
  // A calendar month that never has an event tells nothing of how counts vary.
  const degrees = counts.reduce((sum, count, month) => (sums[month] > 0 ? sum + count - 1 : sum), 0);
  return { dispersion: degrees > 0 ? chi / degrees : Number.NaN, degrees, residuals };
}

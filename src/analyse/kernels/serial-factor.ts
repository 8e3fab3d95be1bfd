import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Nearer to 1 a series wanders, and its level cannot be told. */
const most = 0.9;

/**
 * How much more a sum of serially correlated residuals varies than one of independent ones, as in a first-order
 * autoregression: (1 + r) / (1 - r), r the first autocorrelation of all series together. Never less than 1: negative
 * correlations of a short series are chance more often than not.
 *
 * @param series residuals about 0, one a month; NaN is a gap
 *
 * O(n). Bartlett 1946, doi:10.2307/2983611
 */
export function serialFactor(series: readonly ReadonlyF64[]): number {
  let [squares, products] = [0, 0];
  for (const values of series) {
    for (let t = 0; t < values.length; t++) {
      if (Number.isNaN(values[t])) continue;
      squares += values[t] ** 2;
      if (t > 0 && !Number.isNaN(values[t - 1])) products += values[t] * values[t - 1];
    }
  }
  const r = squares > 0 ? Math.min(Math.max(products / squares, 0), most) : 0;
  return (1 + r) / (1 - r);
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * How much more a sum of serially correlated residuals varies than one of independent ones: 1 plus twice the Bartlett
 * weighted autocorrelations up to a lag, those of all series together. Never less than 1: negative correlations of a
 * short series are chance more often than not.
 *
 * @param series residuals about 0, one a month; NaN is a gap
 *
 * O(n lags). Newey & West 1987, doi:10.2307/1913610
 */
export function lagFactor(series: readonly ReadonlyF64[], lags: number): number {
  const product = (lag: number): number => {
    let sum = 0;
    for (const values of series) {
      for (let t = lag; t < values.length; t++) {
        const pair = values[t] * values[t - lag];
        if (!Number.isNaN(pair)) sum += pair;
      }
    }
    return sum;
  };
  const variance = product(0);
  if (!(variance > 0)) return 1;
  let factor = 1;
  for (let lag = 1; lag <= lags; lag++) factor += (2 * (1 - lag / (lags + 1)) * product(lag)) / variance;
  return Math.max(1, factor);
}

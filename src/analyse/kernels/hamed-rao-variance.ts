import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { midranks } from './midranks.ts';
import { normalQuantile } from './normal-quantile.ts';

/** How much serial correlation changes the variance of S, and the lags that do it. */
export interface HamedRao {
  /** Multiplies the variance of S; under 1 where correlations are negative, and then better not used. */
  readonly factor: number;
  readonly lags: readonly number[];
}

/**
 * Correction of the Mann-Kendall variance for serial correlation: n/n* = 1 + 2 / (n (n-1)(n-2)) x
 * sum over significant lags i of (n-i)(n-i-1)(n-i-2) r(i), with r the autocorrelation of the ranks of the detrended
 * values (divisor n), significant where |r| exceeds the two-sided 5 % normal quantile over sqrt n.
 *
 * @param values in the order of time, one a step; a NaN keeps its place, so that a lag is always a span of time
 * @param slope Sen's, a step: what is taken out before ranking
 * @param most largest lag that is looked at
 * @returns factor 1 where fewer than 4 values or all ranks are equal
 *
 * O(n most). Hamed & Rao 1998, doi:10.1016/S0022-1694(97)00125-X, without the absolute value that pyMannKendall 1.4.2
 * puts round the sum.
 */
export function hamedRaoVariance(values: ReadonlyF64, slope: number, most: number): HamedRao {
  const ranks = midranks(detrended(values, slope));
  const there = ranks.filter((rank) => !Number.isNaN(rank));
  const n = there.length;
  const mean = (n + 1) / 2;
  let square = 0;
  for (const rank of there) square += (rank - mean) ** 2;
  if (n < 4 || square === 0) return { factor: 1, lags: [] };
  const bound = normalQuantile(0.05) / Math.sqrt(n);
  const lags: number[] = [];
  let sum = 0;
  for (let lag = 1; lag <= Math.min(most, n - 1); lag++) {
    let product = 0;
    for (let i = 0; i + lag < ranks.length; i++) {
      const pair = (ranks[i] - mean) * (ranks[i + lag] - mean);
      if (!Number.isNaN(pair)) product += pair;
    }
    const r = product / square;
    if (Math.abs(r) <= bound) continue;
    lags.push(lag);
    sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * r;
  }
  return { factor: 1 + (2 * sum) / (n * (n - 1) * (n - 2)), lags };
}

/** Values less the line, in whole steps of a fine grid: what the line makes equal must be equal to the last bit. */
function detrended(values: ReadonlyF64, slope: number): Float64Array {
  const left = Float64Array.from(values, (value, at) => value - slope * at);
  let largest = 0;
  for (const value of left) if (Math.abs(value) > largest) largest = Math.abs(value);
  const grid = largest * 1e-12;
  return grid === 0 ? left : left.map((value) => Math.round(value / grid));
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Newey-West variance of the coefficients of a regression of counts in order of time: bread x meat x bread, where the
 * meat adds Bartlett weighted products of the scores x (count - fitted) up to a lag; times n / (n - columns).
 *
 * @param design rows x columns, row-major, one row a month
 * @param time month of each row, ascending: rows on both sides of a gap are as far apart as their months
 * @param bread inverse of the Fisher information, columns x columns
 * @returns columns x columns
 *
 * O(rows lags columns^2). Newey & West 1987, doi:10.2307/1913610
 */
export function neweyWest(
  design: ReadonlyF64,
  columns: number,
  residuals: ReadonlyF64,
  time: ArrayLike<number>,
  bread: ReadonlyF64,
  lags: number,
): Float64Array<ArrayBuffer> {
  const n = residuals.length;
  const meat = new Float64Array(columns * columns);
  for (let s = 0; s < n; s++) {
    for (let t = s; t < n && time[t] - time[s] <= lags; t++) {
      const weight = (1 - (time[t] - time[s]) / (lags + 1)) * residuals[s] * residuals[t];
      for (let i = 0; i < columns; i++) {
        for (let j = 0; j < columns; j++) {
          const pair = design[s * columns + i] * design[t * columns + j];
          meat[i * columns + j] += weight * pair;
          if (t > s) meat[j * columns + i] += weight * pair;
        }
      }
    }
  }
  const product = (a: ReadonlyF64, b: ReadonlyF64): Float64Array<ArrayBuffer> => {
    const out = new Float64Array(columns * columns);
    for (let i = 0; i < columns; i++) {
      for (let k = 0; k < columns; k++) {
        for (let j = 0; j < columns; j++) out[i * columns + j] += a[i * columns + k] * b[k * columns + j];
      }
    }
    return out;
  };
  const factor = n / (n - columns);
  return product(product(bread, meat), bread).map((value) => value * factor);
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { quantile } from './quantile.ts';

export interface SimultaneousBand {
  readonly lower: Float64Array<ArrayBuffer>;
  readonly upper: Float64Array<ArrayBuffer>;
}

/**
 * 95 % band that holds over all columns at once: observed +/- c s, with s the column's standard deviation over the
 * draws and c the 95 % quantile of the largest |draw - observed| / s (max-|t|). A column that never varies has a band
 * of no width.
 *
 * @param observed one a column; @param draws draws x columns, row by row; a row with a NaN is left out
 * @param factor widens s for few blocks, `smallSampleFactor`
 *
 * O(draws x columns). Westfall & Young 1993; Montiel Olea & Plagborg-Moller 2019, doi:10.1002/jae.2656
 */
export function simultaneousBand(observed: ReadonlyF64, draws: ReadonlyF64, factor: number): SimultaneousBand {
  const columns = observed.length;
  const rows = columns === 0 ? 0 : draws.length / columns;
  const spread = new Float64Array(columns);
  for (let c = 0; c < columns; c++) spread[c] = deviation(draws, c, columns, rows);
  const largest = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < columns; c++) {
      if (spread[c] === 0) continue;
      const t = Math.abs(draws[row * columns + c] - observed[c]) / spread[c];
      largest[row] = Number.isNaN(t) ? Number.NaN : Math.max(largest[row], t);
    }
  }
  const reach = quantile(largest, 0.95) * factor;
  return {
    lower: Float64Array.from(observed, (value, c) => (spread[c] === 0 ? value : value - reach * spread[c])),
    upper: Float64Array.from(observed, (value, c) => (spread[c] === 0 ? value : value + reach * spread[c])),
  };
}

/** Standard deviation of one column, NaN values left out; 0 where it never varies. */
function deviation(draws: ReadonlyF64, column: number, columns: number, rows: number): number {
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (let row = 0; row < rows; row++) {
    const value = draws[row * columns + column];
    if (Number.isNaN(value)) continue;
    n++;
    const step = value - mean;
    mean += step / n;
    squares += step * (value - mean);
  }
  return n < 2 ? 0 : Math.sqrt(squares / (n - 1));
}

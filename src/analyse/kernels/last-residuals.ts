import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { contingency } from './contingency.ts';

/**
 * Adjusted standardised residuals of the last row in the table of the first and the last row alone: how far each
 * column's share changed from one to the other; NaN for a column that both leave empty.
 *
 * @param counts rows x columns, row-major
 *
 * O(columns).
 */
export function lastResiduals(counts: ReadonlyF64, rows: number, columns: number): Float64Array<ArrayBuffer> {
  const ends = new Float64Array(2 * columns);
  for (let column = 0; column < columns; column++) {
    ends[column] = counts[column];
    ends[columns + column] = counts[(rows - 1) * columns + column];
  }
  return contingency(ends, 2, columns).residuals.slice(columns);
}

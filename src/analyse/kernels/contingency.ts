import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** A table of counts against what independence of rows and columns would give. */
export interface Contingency {
  /** Pearson's chi-square, and the likelihood ratio G. */
  readonly statistic: number;
  readonly g: number;
  /** Of rows and columns that hold any count. */
  readonly df: number;
  /** Row-major as the counts. */
  readonly expected: Float64Array<ArrayBuffer>;
  /** (O - E) / sqrt(E (1 - row share)(1 - column share)); NaN where that is 0. */
  readonly residuals: Float64Array<ArrayBuffer>;
}

/**
 * Chi-square and adjusted standardised residuals of a table; empty rows and columns take no part.
 *
 * @param counts rows x columns, row-major
 *
 * O(rows x columns). Pearson 1900, doi:10.1080/14786440009463897; Haberman 1973, doi:10.2307/2529686
 */
export function contingency(counts: ReadonlyF64, rows: number, columns: number): Contingency {
  const ofRow = new Float64Array(rows);
  const ofColumn = new Float64Array(columns);
  let total = 0;
  for (let at = 0; at < rows * columns; at++) {
    ofRow[Math.floor(at / columns)] += counts[at];
    ofColumn[at % columns] += counts[at];
    total += counts[at];
  }
  const expected = new Float64Array(rows * columns);
  const residuals = new Float64Array(rows * columns).fill(Number.NaN);
  let [statistic, g] = [0, 0];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const e = total === 0 ? 0 : (ofRow[row] * ofColumn[column]) / total;
      expected[at] = e;
      if (e === 0) continue;
      const gap = counts[at] - e;
      statistic += (gap * gap) / e;
      if (counts[at] > 0) g += 2 * counts[at] * Math.log(counts[at] / e);
      const variance = e * (1 - ofRow[row] / total) * (1 - ofColumn[column] / total);
      if (variance > 0) residuals[at] = gap / Math.sqrt(variance);
    }
  }
  const filled = (sums: Float64Array): number => sums.filter((sum) => sum > 0).length;
  const df = Math.max(0, filled(ofRow) - 1) * Math.max(0, filled(ofColumn) - 1);
  return { statistic, g, df, expected, residuals };
}

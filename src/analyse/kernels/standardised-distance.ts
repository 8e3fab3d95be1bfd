import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Each column less its mean, over its mean absolute deviation: a few extreme rows count for less than they would with
 * the standard deviation. A column without any deviation becomes zero.
 *
 * @param values rows x columns, row-major, all finite
 *
 * Kaufman & Rousseeuw 1990, Finding groups in data, doi:10.1002/9780470316801, section 1.2.1
 */
export function standardised(values: ReadonlyF64, columns: number): Float64Array {
  const rows = columns === 0 ? 0 : values.length / columns;
  const out = new Float64Array(values.length);
  for (let c = 0; c < columns; c++) {
    let mean = 0;
    for (let r = 0; r < rows; r++) mean += values[r * columns + c] / rows;
    let deviation = 0;
    for (let r = 0; r < rows; r++) deviation += Math.abs(values[r * columns + c] - mean) / rows;
    // What rounding leaves of a constant column is no deviation.
    const isConstant = deviation <= 1e-12 * Math.abs(mean);
    for (let r = 0; r < rows; r++) {
      const at = r * columns + c;
      out[at] = isConstant || deviation === 0 ? 0 : (values[at] - mean) / deviation;
    }
  }
  return out;
}

/**
 * Weighted Euclidean distance of every row to one of them: the root of the sum of weight times squared difference.
 *
 * @param values rows x columns, row-major
 * @param weights by column
 */
export function distancesTo(values: ReadonlyF64, columns: number, row: number, weights: ReadonlyF64): Float64Array {
  const rows = columns === 0 ? 0 : values.length / columns;
  return Float64Array.from({ length: rows }, (_, r) => {
    let sum = 0;
    for (let c = 0; c < columns; c++) sum += weights[c] * (values[r * columns + c] - values[row * columns + c]) ** 2;
    return Math.sqrt(sum);
  });
}

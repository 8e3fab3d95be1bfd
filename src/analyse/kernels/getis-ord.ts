import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';

/**
 * Getis-Ord Gi, the cell itself left out, as a z-score: (sum_j w_ij x_j - W_i mean_i) /
 * (s_i sqrt(((n - 1) S1_i - W_i^2) / (n - 2))), mean_i and s_i (divisor n - 1) being those of all other cells.
 *
 * @param weights rows do not hold the cell itself
 * @returns NaN where the other cells do not vary, and for a row that holds all of them with equal weight
 * @throws RangeError when the lengths disagree
 *
 * O(n + links). Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x
 */
export function getisOrd(values: ReadonlyF64, weights: CsrWeights): Float64Array<ArrayBuffer> {
  const { offsets, targets, values: weightOf } = weights;
  const n = values.length;
  if (offsets.length !== n + 1) throw new RangeError(`${offsets.length} offsets for ${n} cells`);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i];
  // Squares about the mean of all: about zero they would cancel where values are large and alike.
  const centre = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i] - centre) ** 2;
  const z = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let [total, rowSum, rowSquares] = [0, 0, 0];
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const w = weightOf === null ? 1 : weightOf[k];
      total += w * values[targets[k]];
      rowSum += w;
      rowSquares += w * w;
    }
    const mean = (sum - values[i]) / (n - 1);
    const away = values[i] - centre;
    const variance = (squares - away * away) / (n - 1) - (mean - centre) ** 2;
    const spread = Math.sqrt((variance * ((n - 1) * rowSquares - rowSum * rowSum)) / (n - 2));
    z[i] = spread > 0 ? (total - rowSum * mean) / spread : Number.NaN;
  }
  return z;
}

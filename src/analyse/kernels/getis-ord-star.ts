import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';

/**
 * Getis-Ord Gi* as a z-score for each cell:
 * z = (sum_j w_ij x_j - mean W_i) / (s sqrt((n S1_i - W_i^2) / (n - 1))),
 * with W_i the sum and S1_i the sum of squares of the row's weights, mean and s over all n cells (s with divisor n).
 * Multiplying a row's weights by one number leaves z as it is.
 *
 * @param values one a cell
 * @param weights rows hold the cell itself (that is the star)
 * @returns z, one a cell; NaN for all without variance, and for a row that holds every cell with equal weight
 * @throws RangeError when the lengths disagree
 *
 * O(n + links). Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x
 */
export function getisOrdStar(values: ReadonlyF64, weights: CsrWeights): Float64Array<ArrayBuffer> {
  const { offsets, targets, values: weightOf } = weights;
  const n = values.length;
  if (offsets.length !== n + 1) throw new RangeError(`${offsets.length} offsets for ${n} cells`);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i];
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i] - mean) ** 2;
  const spread = Math.sqrt(squares / n);
  const z = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let total = 0;
    let rowSum = 0;
    let rowSquares = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const w = weightOf === null ? 1 : weightOf[k];
      total += w * values[targets[k]];
      rowSum += w;
      rowSquares += w * w;
    }
    const variance = (n * rowSquares - rowSum * rowSum) / (n - 1);
    const scale = spread * Math.sqrt(Math.max(0, variance));
    z[i] = scale > 0 ? (total - mean * rowSum) / scale : Number.NaN;
  }
  return z;
}

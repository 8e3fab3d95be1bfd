import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import { weightSums } from './weight-sums.ts';

export interface GlobalG {
  readonly g: number;
  readonly expected: number;
  /** Over all ways to put these values on the cells. */
  readonly variance: number;
}

/**
 * Getis and Ord's global G: sum_ij w_ij x_i x_j / sum_{i != j} x_i x_j.
 *
 * @param values not negative, at least four of them
 * @param weights binary; rows do not hold the cell itself
 * @throws RangeError when the lengths disagree
 *
 * O(n + links). Getis & Ord 1992, doi:10.1111/j.1538-4632.1992.tb00261.x
 */
export function globalG(values: ReadonlyF64, weights: CsrWeights): GlobalG {
  const { offsets, targets, values: weightOf } = weights;
  const n = values.length;
  if (offsets.length !== n + 1) throw new RangeError(`${offsets.length} offsets for ${n} cells`);
  let [x1, x2, x3, x4, products] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const x = values[i];
    x1 += x;
    x2 += x ** 2;
    x3 += x ** 3;
    x4 += x ** 4;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      products += (weightOf === null ? 1 : weightOf[k]) * x * values[targets[k]];
    }
  }
  const { s0, s1, s2 } = weightSums(weights);
  const square = s0 * s0;
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * square;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * square);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * square);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * square;
  const b4 = s1 - s2 + square;
  const moments = b0 * x2 * x2 + b1 * x4 + b2 * x1 * x1 * x2 + b3 * x1 * x3 + b4 * x1 ** 4;
  const all = x1 * x1 - x2;
  const expected = s0 / (n * (n - 1));
  return {
    g: products / all,
    expected,
    variance: moments / (all * all * n * (n - 1) * (n - 2) * (n - 3)) - expected * expected,
  };
}

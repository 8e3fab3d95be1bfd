import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import { deviationsOf } from './deviations.ts';
import { weightSums } from './weight-sums.ts';

export interface Geary {
  readonly c: number;
  /** Over all ways to put these values on the cells; its mean is 1. */
  readonly variance: number;
}

/**
 * Geary's C: (n - 1) sum_ij w_ij (x_i - x_j)^2 / (2 S0 sum_i z_i^2), z being values less their mean. Under 1 where
 * neighbours are alike, which global Moran's I says by being above its mean.
 *
 * @param values one a cell; at least 4
 * @param weights rows do not hold the cell itself
 * @returns NaN throughout where the values do not vary
 * @throws RangeError when the lengths disagree
 *
 * O(n + links). Geary 1954, doi:10.2307/2986645; variance under randomisation: Cliff & Ord 1981, Spatial Processes, 1.5
 */
export function geary(values: ReadonlyF64, weights: CsrWeights): Geary {
  const { offsets, targets, values: weightOf } = weights;
  const n = values.length;
  if (offsets.length !== n + 1) throw new RangeError(`${offsets.length} offsets for ${n} cells`);
  const { m2, m4 } = deviationsOf(values);
  let squares = 0;
  for (let i = 0; i < n; i++) {
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      squares += (weightOf === null ? 1 : weightOf[k]) * (values[i] - values[targets[k]]) ** 2;
    }
  }
  const { s0, s1, s2 } = weightSums(weights);
  const kurtosis = m4 / (m2 * m2);
  const first = (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis);
  const second = ((n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis)) / 4;
  const third = s0 * s0 * (n * n - 3 - (n - 1) ** 2 * kurtosis);
  return {
    c: ((n - 1) * squares) / (2 * s0 * n * m2),
    variance: (first - second + third) / (n * (n - 2) * (n - 3) * s0 * s0),
  };
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import { deviationsOf } from './deviations.ts';
import { spatialLag } from './spatial-lag.ts';
import { weightSums } from './weight-sums.ts';

export interface Moran {
  readonly i: number;
  /** Under no pattern: -1 / (n - 1). */
  readonly expected: number;
  /** Were the values normal. */
  readonly varianceNormal: number;
  /** Over all ways to put these values on the cells. */
  readonly varianceRandomisation: number;
}

/**
 * Global Moran's I: (n / S0) sum_i z_i sum_j w_ij z_j / sum_i z_i^2, z being values less their mean.
 *
 * @param values one a cell; at least 4
 * @param weights rows do not hold the cell itself, and none is empty
 * @returns NaN throughout where the values do not vary
 * @throws RangeError when the lengths disagree
 *
 * O(n + links). Moran 1950, doi:10.1093/biomet/37.1-2.17; variances: Cliff & Ord 1981, Spatial Processes, 1.5
 */
export function moran(values: ReadonlyF64, weights: CsrWeights): Moran {
  const n = values.length;
  if (weights.offsets.length !== n + 1) throw new RangeError(`${weights.offsets.length} offsets for ${n} cells`);
  const { z, m2, m4 } = deviationsOf(values);
  const lag = spatialLag(z, weights);
  const { s0, s1, s2 } = weightSums(weights);
  let products = 0;
  for (let i = 0; i < n; i++) products += z[i] * lag[i];
  const expected = -1 / (n - 1);
  const kurtosis = m4 / (m2 * m2);
  const normal = (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1));
  const first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const randomised = (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
  return {
    i: products / (m2 * s0),
    expected,
    varianceNormal: m2 > 0 ? normal - expected * expected : Number.NaN,
    varianceRandomisation: randomised - expected * expected,
  };
}

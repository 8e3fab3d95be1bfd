import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import { deviationsOf } from './deviations.ts';
import { spatialLag } from './spatial-lag.ts';

export interface LocalMoran {
  /** I_i = z_i sum_j w_ij z_j / m2, with m2 = sum z^2 / n. */
  readonly statistic: Float64Array<ArrayBuffer>;
  /** 1 high-high, 2 low-low, 3 high-low, 4 low-high: the cell, then its neighbours. High: above the mean of all. */
  readonly quadrant: Uint8Array<ArrayBuffer>;
}

/**
 * Local Moran's I. Values at the mean count as low.
 *
 * @param values one a cell
 * @param weights row-standardised; rows do not hold the cell itself
 * @returns statistics are NaN where the values do not vary
 * @throws RangeError when the lengths disagree
 *
 * O(n + links). Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x
 */
export function localMoran(values: ReadonlyF64, weights: CsrWeights): LocalMoran {
  const n = values.length;
  if (weights.offsets.length !== n + 1) throw new RangeError(`${weights.offsets.length} offsets for ${n} cells`);
  const { z, m2 } = deviationsOf(values);
  const lag = spatialLag(z, weights);
  const statistic = new Float64Array(n);
  const quadrant = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    statistic[i] = (z[i] * lag[i]) / m2;
    if (z[i] > 0) quadrant[i] = lag[i] > 0 ? 1 : 3;
    else quadrant[i] = lag[i] > 0 ? 4 : 2;
  }
  return { statistic, quadrant };
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { argsort } from './argsort.ts';

/**
 * First Wasserstein distance between two weighted samples on a line: the integral of |F - G|, in the samples' unit.
 *
 * @param x, y positions, in any order; @param xWeights, yWeights at least 0, null for 1 each; divided by their sums
 * @returns NaN where a sample has no weight
 * @throws RangeError when lengths disagree
 *
 * O(n log n). Vallender 1974, doi:10.1137/1118101
 */
export function wasserstein(
  x: ReadonlyF64,
  y: ReadonlyF64,
  xWeights: ReadonlyF64 | null = null,
  yWeights: ReadonlyF64 | null = null,
): number {
  const pooled = new Float64Array(x.length + y.length);
  const steps = new Float64Array(pooled.length);
  addSample(x, xWeights, 1, 0, pooled, steps);
  addSample(y, yWeights, -1, x.length, pooled, steps);
  const order = argsort(pooled);
  let gap = 0;
  let sum = 0;
  for (let k = 0; k + 1 < order.length; k++) {
    gap += steps[order[k]];
    sum += Math.abs(gap) * (pooled[order[k + 1]] - pooled[order[k]]);
  }
  return x.length === 0 || y.length === 0 ? Number.NaN : sum;
}

function addSample(
  values: ReadonlyF64,
  weights: ReadonlyF64 | null,
  sign: number,
  at: number,
  pooled: Float64Array,
  steps: Float64Array,
): void {
  if (weights !== null && weights.length !== values.length) {
    throw new RangeError(`${weights.length} weights for ${values.length} values`);
  }
  let total = 0;
  for (let i = 0; i < values.length; i++) total += weights === null ? 1 : weights[i];
  for (let i = 0; i < values.length; i++) {
    pooled[at + i] = values[i];
    steps[at + i] = (sign * (weights === null ? 1 : weights[i])) / total;
  }
}

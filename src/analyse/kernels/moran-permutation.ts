import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import { deviationsOf } from './deviations.ts';
import type { Streams } from './permutation-table.ts';
import { weightSums } from './weight-sums.ts';

export interface MoranPermutation {
  /** Two-sided: min(1, 2 min(at least + 1, at most + 1) / (permutations + 1)). */
  readonly p: number;
  /** Mean and variance of the I of permuted values. */
  readonly mean: number;
  readonly variance: number;
}

/** Links between two steps, about 10 ms. */
const linksAStep = 2_000_000;

/**
 * Permutation test of global Moran's I: the values are put on the cells anew, permutation i by stream i. Permuted sums
 * within 1e-12 of the observed one count as equal to it.
 * @param permutations m, at least 1
 *
 * O(m (n + links)). Phipson & Smyth 2010, doi:10.2202/1544-6115.1585 (never zero)
 */
export function* moranPermutation(
  values: ReadonlyF64,
  weights: CsrWeights,
  permutations: number,
  streams: Streams,
): Steps<MoranPermutation> {
  const { z, m2 } = deviationsOf(values);
  const scale = m2 * weightSums(weights).s0;
  const observed = crossProduct(z, weights);
  const slack = 1e-12 * Math.abs(scale);
  const every = Math.max(1, Math.floor(linksAStep / (z.length + weights.targets.length)));
  let [atLeast, atMost, sum, squares] = [0, 0, 0, 0];
  for (let m = 0; m < permutations; m++) {
    const rng = streams(m);
    const permuted = z.slice();
    for (let i = permuted.length - 1; i > 0; i--) {
      const other = rng.nextBelow(i + 1);
      [permuted[i], permuted[other]] = [permuted[other], permuted[i]];
    }
    const product = crossProduct(permuted, weights);
    if (product >= observed - slack) atLeast += 1;
    if (product <= observed + slack) atMost += 1;
    sum += product / scale;
    squares += (product / scale) ** 2;
    if ((m + 1) % every === 0) yield { done: m + 1, total: permutations };
  }
  const mean = sum / permutations;
  return {
    p: Math.min(1, (2 * (Math.min(atLeast, atMost) + 1)) / (permutations + 1)),
    mean,
    variance: squares / permutations - mean * mean,
  };
}

function crossProduct(z: ReadonlyF64, { offsets, targets, values }: CsrWeights): number {
  let total = 0;
  for (let i = 0; i < z.length; i++) {
    let lag = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) lag += (values === null ? 1 : values[k]) * z[targets[k]];
    total += z[i] * lag;
  }
  return total;
}

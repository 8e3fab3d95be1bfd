import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import { noPermutationCounts, type PermutationCounts } from './permutation-counts.ts';
import { drawPermutationTable, type Streams } from './permutation-table.ts';
import { permuteEqualSums } from './permute-equal-sums.ts';
import { permuteWeightedSums } from './permute-weighted-sums.ts';

/** Fewer cells of one degree than this are faster with the general kernel than with shared sums. */
const worthSharing = 64;

/**
 * Conditional permutation test of a local sum: each cell keeps its own value, its neighbours are drawn from all other
 * cells without replacement, and the drawn sum is compared with the observed one. As the cell's own value is fixed,
 * this tests Gi* (self included) and Gi (self left out) alike. All cells share one table of random ids (GeoDa's
 * "lookup"); permutation i uses stream i.
 *
 * @param values one a cell
 * @param weights rows must not hold the cell itself; with binary weights and whole values shared sums are used
 * @param permutations m; p = (count + 1) / (m + 1)
 * @returns counts of permutations at least and at most as large as the observed sum; a cell without neighbours has
 *   all of them on both sides (p = 1)
 * @throws RangeError when the lengths disagree
 *
 * O(n m degree) with any weights, O(n log m + m degree m) with binary ones.
 * Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x
 */
export function* conditionalPermutation(
  values: ReadonlyF64,
  weights: CsrWeights,
  permutations: number,
  streams: Streams,
): Steps<PermutationCounts> {
  const { offsets } = weights;
  const n = values.length;
  if (offsets.length !== n + 1) throw new RangeError(`${offsets.length} offsets for ${n} cells`);
  const counts = noPermutationCounts(n);
  const byDegree = cellsByDegree(weights, n);
  const table = drawPermutationTable(n, Math.max(0, ...byDegree.keys()), 0, permutations, streams);
  const general: number[] = [];
  const shared = weights.values === null && isWhole(values);
  const observed = shared ? neighbourSums(values, weights) : new Float64Array(0);
  for (const [degree, cells] of byDegree) {
    if (!shared || cells.length < worthSharing) general.push(...cells);
    else yield* permuteEqualSums(values, observed, degree, table, Uint32Array.from(cells), counts);
  }
  const rest = Uint32Array.from(general).sort();
  if (rest.length > 0) yield* permuteWeightedSums(values, weights, table, rest, counts);
  return counts;
}

function cellsByDegree(weights: CsrWeights, n: number): Map<number, number[]> {
  const byDegree = new Map<number, number[]>();
  for (let i = 0; i < n; i++) {
    const degree = weights.offsets[i + 1] - weights.offsets[i];
    const cells = byDegree.get(degree);
    if (cells === undefined) byDegree.set(degree, [i]);
    else cells.push(i);
  }
  return byDegree;
}

function isWhole(values: ReadonlyF64): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isInteger(values[i])) return false;
  return true;
}

function neighbourSums(values: ReadonlyF64, weights: CsrWeights): Float64Array {
  const sums = new Float64Array(values.length);
  for (let i = 0; i < sums.length; i++) {
    for (let k = weights.offsets[i]; k < weights.offsets[i + 1]; k++) sums[i] += values[weights.targets[k]];
  }
  return sums;
}

import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import type { PermutationCounts } from './permutation-counts.ts';
import type { PermutationTable } from './permutation-table.ts';

const cellsAChunk = 256;

/**
 * For each listed cell, how many permutations give a neighbour sum at least, and at most, as large as the observed one.
 * Any weights. The drawn values stand in one dense block that follows the cell: going from cell i - 1 to i changes
 * only the places where id i - 1 was drawn, so the inner loop reads memory in order.
 *
 * @param weights rows must not hold the cell itself
 * @param cells ascending; counts of other cells are left as they are
 * @param counts added to in place
 *
 * O(cells x permutations x degree). Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x
 */
export function* permuteWeightedSums(
  values: ReadonlyF64,
  weights: CsrWeights,
  table: PermutationTable,
  cells: ReadonlyU32,
  counts: PermutationCounts,
): Steps<void> {
  const { offsets } = weights;
  const { permutations, degree, ids, starts, places } = table;
  const drawn = new Float64Array(ids.length);
  for (let k = 0; k < ids.length; k++) drawn[k] = values[ids[k] + 1];
  const row = new Float64Array(degree);
  const beyond = new Uint32Array(2);
  let at = 0;
  for (let c = 0; c < cells.length; c++) {
    const i = cells[c];
    for (; at < i; at++) {
      const value = values[at];
      for (let k = starts[at]; k < starts[at + 1]; k++) drawn[places[k]] = value;
    }
    const length = offsets[i + 1] - offsets[i];
    const observed = loadRow(values, weights, i, row);
    if (length === 6) countSix(drawn, degree, row, observed, beyond);
    else countAny(drawn, degree, length, row, observed, beyond);
    counts.atLeast[i] += permutations - beyond[0];
    counts.atMost[i] += permutations - beyond[1];
    counts.drawn[i] += permutations;
    if ((c + 1) % cellsAChunk === 0) yield { done: c + 1, total: cells.length };
  }
}

function loadRow(values: ReadonlyF64, weights: CsrWeights, cell: number, row: Float64Array): number {
  const start = weights.offsets[cell];
  const length = weights.offsets[cell + 1] - start;
  let observed = 0;
  for (let t = 0; t < length; t++) {
    row[t] = weights.values === null ? 1 : weights.values[start + t];
    observed += row[t] * values[weights.targets[start + t]];
  }
  return observed;
}

/**
 * Writes how many drawn sums lie below and above the observed one. Comparisons are added as numbers: which way one
 * falls is chance, so that a branch would be guessed wrongly half the time.
 */
function countAny(
  drawn: Float64Array,
  degree: number,
  length: number,
  row: Float64Array,
  observed: number,
  beyond: Uint32Array,
): void {
  let below = 0;
  let above = 0;
  for (let base = 0; base < drawn.length; base += degree) {
    let sum = 0;
    for (let t = 0; t < length; t++) sum += row[t] * drawn[base + t];
    below += Number(sum < observed);
    above += Number(sum > observed);
  }
  beyond[0] = below;
  beyond[1] = above;
}

/** `countAny` for six neighbours, the ring of a hexagon, without its inner loop: 2.4 times as fast. */
function countSix(
  drawn: Float64Array,
  degree: number,
  [a, b, c, d, e, f]: Float64Array,
  observed: number,
  beyond: Uint32Array,
): void {
  let below = 0;
  let above = 0;
  for (let k = 0; k < drawn.length; k += degree) {
    const sum =
      a * drawn[k] + b * drawn[k + 1] + c * drawn[k + 2] + d * drawn[k + 3] + e * drawn[k + 4] + f * drawn[k + 5];
    below += Number(sum < observed);
    above += Number(sum > observed);
  }
  beyond[0] = below;
  beyond[1] = above;
}

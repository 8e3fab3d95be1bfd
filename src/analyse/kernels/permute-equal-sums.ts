import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';
import type { PermutationCounts } from './permutation-counts.ts';
import type { PermutationTable } from './permutation-table.ts';

const cellsAChunk = 2048;

/**
 * `permuteWeightedSums` for cells whose rows all have `degree` neighbours of weight 1: one sum a permutation then
 * serves every cell. Going from cell i - 1 to i changes only the sums that drew id i - 1, so the sums are kept in
 * order and each cell is placed among them by two binary searches. Values should be whole numbers, or sums that the
 * order of adding can change would be told apart.
 *
 * @param cells ascending
 * @param observed neighbour sums, one a cell of the study (not of `cells`)
 * @param counts added to in place
 *
 * O(cells log m + m degree (log m + memmove of m)), m permutations.
 * Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x
 */
export function* permuteEqualSums(
  values: ReadonlyF64,
  observed: ReadonlyF64,
  degree: number,
  table: PermutationTable,
  cells: ReadonlyU32,
  counts: PermutationCounts,
): Steps<void> {
  const { permutations, starts, places } = table;
  const sums = new Float64Array(permutations);
  for (let p = 0; p < permutations; p++) sums[p] = sumOfDraw(values, table, degree, p, 0);
  const sorted = sums.slice().sort();
  let at = 0;
  for (let c = 0; c < cells.length; c++) {
    const i = cells[c];
    for (; at < i; at++) {
      if (values[at] === values[at + 1]) continue;
      for (let k = starts[at]; k < starts[at + 1]; k++) {
        const p = Math.floor(places[k] / table.degree);
        if (places[k] - p * table.degree >= degree) continue;
        const changed = sumOfDraw(values, table, degree, p, at + 1);
        replaceSorted(sorted, sums[p], changed);
        sums[p] = changed;
      }
    }
    counts.atLeast[i] += permutations - firstAtLeast(sorted, observed[i]);
    counts.atMost[i] += firstAbove(sorted, observed[i]);
    counts.drawn[i] += permutations;
    if ((c + 1) % cellsAChunk === 0) yield { done: c + 1, total: cells.length };
  }
}

/** Sum of the first `degree` values that permutation p draws for a cell. */
function sumOfDraw(values: ReadonlyF64, table: PermutationTable, degree: number, p: number, cell: number): number {
  const base = p * table.degree;
  let sum = 0;
  for (let t = 0; t < degree; t++) {
    const id = table.ids[base + t];
    sum += values[id < cell ? id : id + 1];
  }
  return sum;
}

function replaceSorted(sorted: Float64Array, old: number, value: number): void {
  if (value > old) {
    const from = firstAbove(sorted, old);
    const to = firstAtLeast(sorted, value);
    sorted.copyWithin(from - 1, from, to);
    sorted[to - 1] = value;
  } else if (value < old) {
    const from = firstAtLeast(sorted, old);
    const to = firstAbove(sorted, value);
    sorted.copyWithin(to + 1, to, from);
    sorted[to] = value;
  }
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

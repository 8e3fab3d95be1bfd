import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import type { PermutationCounts } from './permutation-counts.ts';
import { drawPermutationTable, type Streams } from './permutation-table.ts';
import { permuteWeightedSums } from './permute-weighted-sums.ts';

const permutationsATime = 1000;

/**
 * Draws on for the cells that stand at the floor of a permutation test (no permutation at or beyond the observed sum
 * on one side), tenfold at each stage, up to `most` permutations in all: 999, 9,999, 99,999. A cell leaves at
 * the end of the stage in which a permutation reached it. The p-value (count + 1) / (drawn + 1) stays valid, since a cell that is drawn on has
 * the smallest p of its stage.
 *
 * @param counts from `conditionalPermutation` with the same values, weights and streams; returned as a new object
 * @param most permutations in all
 *
 * O(cells at the floor x most x degree + n most / 1,000). Besag & Clifford 1991, doi:10.1093/biomet/78.2.301
 */
export function* continuePermutation(
  values: ReadonlyF64,
  weights: CsrWeights,
  counts: PermutationCounts,
  most: number,
  streams: Streams,
): Steps<PermutationCounts> {
  const grown = { atLeast: counts.atLeast.slice(), atMost: counts.atMost.slice(), drawn: counts.drawn.slice() };
  let drawn = counts.drawn.length === 0 ? most : counts.drawn[0];
  while (drawn < most) {
    const cells = cellsAtFloor(grown, drawn);
    if (cells.length === 0) break;
    const stage = Math.min(most, (drawn + 1) * 10 - 1);
    let degree = 0;
    for (const i of cells) degree = Math.max(degree, weights.offsets[i + 1] - weights.offsets[i]);
    while (drawn < stage) {
      const batch = Math.min(permutationsATime, stage - drawn);
      const table = drawPermutationTable(values.length, degree, drawn, batch, streams);
      yield* permuteWeightedSums(values, weights, table, cells, grown);
      drawn += batch;
      yield { done: drawn, total: most };
    }
  }
  return grown;
}

function cellsAtFloor(counts: PermutationCounts, drawn: number): Uint32Array {
  const cells: number[] = [];
  for (let i = 0; i < counts.drawn.length; i++) {
    if (counts.drawn[i] === drawn && Math.min(counts.atLeast[i], counts.atMost[i]) === 0) cells.push(i);
  }
  return Uint32Array.from(cells);
}

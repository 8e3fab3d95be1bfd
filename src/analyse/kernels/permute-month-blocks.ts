import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';
import { membersOfStrata } from './members-of-strata.ts';
import type { MonthBlocks } from './month-blocks.ts';
import type { Streams } from './permutation-table.ts';
import { shuffleBlocks } from './shuffle-blocks.ts';
import { wassersteinByLabel } from './wasserstein-by-label.ts';

/** Records between two pauses. */
const pause = 200_000;

/**
 * First Wasserstein distances under no change: labels of whole blocks of months are exchanged within their strata.
 * Permutation i uses stream i.
 *
 * @param sorted positions, ascending; @param block block of each
 * @param records how many records each position stands for; null: one
 * @returns one distance a permutation; NaN where a relabelling leaves one side without records
 *
 * O(permutations x n). Exchange of blocks for dependent data: Kunsch 1989, doi:10.1214/aos/1176347265
 */
export function* permuteMonthBlocks(
  sorted: ReadonlyF64,
  block: ReadonlyU32,
  blocks: Pick<MonthBlocks, 'label' | 'stratum'>,
  permutations: number,
  streams: Streams,
  records: ReadonlyF64 | null = null,
): Steps<Float64Array<ArrayBuffer>> {
  const strata = membersOfStrata(blocks.stratum);
  const label = new Uint8Array(blocks.label.length);
  const distances = new Float64Array(permutations);
  const every = Math.max(1, Math.floor(pause / Math.max(1, sorted.length)));
  for (let i = 0; i < permutations; i++) {
    if (i % every === 0) yield { done: i, total: permutations };
    shuffleBlocks(blocks.label, strata, streams(i), label);
    distances[i] = wassersteinByLabel(sorted, block, label, records);
  }
  return distances;
}

import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';
import { membersOfStrata } from './members-of-strata.ts';
import type { Streams } from './permutation-table.ts';
import { shuffleBlocks } from './shuffle-blocks.ts';
import { type StepSpans, sumsOfSteps } from './sums-of-steps.ts';

/** Months of a series, and the steps of time that they are added up to. */
export interface StepsToPermute extends StepSpans {
  /** months x columns: what each month adds. */
  readonly sums: ReadonlyF64;
  /** Stratum of each block of `size` months from the first on: like months with like months. */
  readonly stratum: ReadonlyU32;
  readonly size: number;
}

/** Numbers added between two pauses. */
const pause = 200_000;

/**
 * A statistic of the steps under no change: blocks of months change places within their strata, each order as likely,
 * and the steps are added up again. Permutation i uses stream i.
 *
 * @param statistic of steps x columns; its numbers are columns of the answer
 * @param width how many numbers it gives
 * @returns permutations x width
 *
 * O(permutations x steps x months of a step x columns). Exchange of blocks for dependent data: Kunsch 1989,
 * doi:10.1214/aos/1176347265; within strata: Good 2005, Permutation, parametric and bootstrap tests, chapter 5
 */
export function* permuteSteps(
  steps: StepsToPermute,
  statistic: (sums: Float64Array) => readonly number[],
  width: number,
  permutations: number,
  streams: Streams,
): Steps<Float64Array<ArrayBuffer>> {
  const { sums, columns, stratum, size, from, to } = steps;
  const strata = membersOfStrata(stratum);
  const places = Uint32Array.from({ length: stratum.length }, (_, block) => block);
  const sources = new Uint32Array(stratum.length);
  const moved = Float64Array.from(sums);
  const found = new Float64Array(permutations * width);
  let added = 0;
  for (let step = 0; step < from.length; step++) added += (to[step] - from[step]) * columns;
  const every = Math.max(1, Math.floor(pause / Math.max(1, added)));
  for (let i = 0; i < permutations; i++) {
    if (i % every === 0) yield { done: i, total: permutations };
    shuffleBlocks(places, strata, streams(i), sources);
    sources.forEach((source, block) => {
      const start = source * size * columns;
      moved.set(sums.subarray(start, start + size * columns), block * size * columns);
    });
    found.set(statistic(sumsOfSteps({ columns, from, to }, moved)), i * width);
  }
  return found;
}

import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { Streams } from './permutation-table.ts';

/** Numbers added between two pauses. */
const pause = 200_000;

/**
 * Block bootstrap of many steps of time: in each draw every step's blocks are drawn with replacement, as many as it has,
 * and the columns of the drawn blocks are added up. Draw i uses stream i.
 *
 * @param blocks of each step, blocks x columns: what each block of months adds
 * @returns draws x steps x columns
 *
 * O(draws x blocks x columns). Kunsch 1989, doi:10.1214/aos/1176347265 (blocks); Efron 1979, doi:10.1214/aos/1176344552
 */
export function* resampleSteps(
  blocks: readonly ReadonlyF64[],
  columns: number,
  draws: number,
  streams: Streams,
): Steps<Float64Array<ArrayBuffer>> {
  const drawn = new Float64Array(draws * blocks.length * columns);
  const numbers = blocks.reduce((sum, { length }) => sum + length, 0);
  const every = Math.max(1, Math.floor(pause / Math.max(1, numbers)));
  for (let i = 0; i < draws; i++) {
    if (i % every === 0) yield { done: i, total: draws };
    const rng = streams(i);
    for (let step = 0; step < blocks.length; step++) {
      const own = blocks[step];
      const count = own.length / columns;
      const at = (i * blocks.length + step) * columns;
      for (let k = 0; k < count; k++) {
        const from = rng.nextBelow(count) * columns;
        for (let c = 0; c < columns; c++) drawn[at + c] += own[from + c];
      }
    }
  }
  return drawn;
}

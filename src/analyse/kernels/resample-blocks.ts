import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64, ReadonlyU8 } from '../../base/typed-array.ts';
import type { Streams } from './permutation-table.ts';

/**
 * Block bootstrap of two periods: in each draw every period's blocks are drawn with replacement, as many as it has,
 * and the columns of the drawn blocks are added up. Draw i uses stream i.
 *
 * @param sums blocks x columns: what each block adds (records by bin, sums of positions ...)
 * @param label 1 for a block of the later period, 0 for one of the earlier
 * @returns two blocks of draws x columns, the earlier period's and the later's
 *
 * O(draws x blocks x columns). Kunsch 1989, doi:10.1214/aos/1176347265 (blocks); Efron 1979, doi:10.1214/aos/1176344552
 */
export function* resampleBlocks(
  sums: ReadonlyF64,
  columns: number,
  label: ReadonlyU8,
  draws: number,
  streams: Streams,
): Steps<readonly [Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>]> {
  const ofPeriod = [0, 1].map((wanted) =>
    Array.from(label, (_, block) => block).filter((block) => label[block] === wanted),
  );
  const drawn = [new Float64Array(draws * columns), new Float64Array(draws * columns)] as const;
  const every = Math.max(1, Math.floor(200_000 / Math.max(1, label.length * columns)));
  for (let i = 0; i < draws; i++) {
    if (i % every === 0) yield { done: i, total: draws };
    const rng = streams(i);
    for (let period = 0; period < 2; period++) {
      const blocks = ofPeriod[period];
      const out = drawn[period];
      for (let k = 0; k < blocks.length; k++) {
        const from = blocks[rng.nextBelow(blocks.length)] * columns;
        for (let c = 0; c < columns; c++) out[i * columns + c] += sums[from + c];
      }
    }
  }
  return drawn;
}

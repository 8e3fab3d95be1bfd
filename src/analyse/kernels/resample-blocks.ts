import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64, ReadonlyU8 } from '../../base/typed-array.ts';
import type { Streams } from './permutation-table.ts';
import { resampleSteps } from './resample-steps.ts';

/**
 * `resampleSteps` of two periods: in each draw every period's blocks are drawn with replacement, as many as it has,
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
    Float64Array.from(
      Array.from(label.subarray(0), (of, block) => (of === wanted ? block : -1))
        .filter((block) => block >= 0)
        .flatMap((block) => [...sums.subarray(block * columns, (block + 1) * columns)]),
    ),
  );
  const drawn = yield* resampleSteps(ofPeriod, columns, draws, streams);
  const one = (period: number): Float64Array<ArrayBuffer> =>
    Float64Array.from(
      { length: draws * columns },
      (_, at) => drawn[at + (Math.floor(at / columns) + period) * columns],
    );
  return [one(0), one(1)];
}

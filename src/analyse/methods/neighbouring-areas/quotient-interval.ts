import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { bootstrapInterval } from '../../kernels/bootstrap-interval.ts';
import { displacementQuotient } from '../../kernels/displacement-quotient.ts';
import type { MonthBlocks } from '../../kernels/month-blocks.ts';
import { resampleBlocks } from '../../kernels/resample-blocks.ts';
import { smallSampleFactor } from '../../kernels/small-sample-factor.ts';

/** Blocks that each period must have for an interval. */
export const leastBlocks = 3;
/** With fewer draws in which A fell against C, an end of the interval would lie at infinity. */
const leastSuccessful = 0.975;

export interface QuotientInterval {
  /** NaN where too few draws have a quotient that means something. */
  readonly lower: number;
  readonly upper: number;
  /** Share of the draws in which the success quotient was negative; NaN where none were made. */
  readonly successful: number;
}

/** Sums of the months of each block, areas beside each other: blocks x areas. */
export function sumsOfBlocks(months: readonly ReadonlyF64[], blocks: MonthBlocks): Float64Array<ArrayBuffer> {
  const of = [...blocks.ofBefore, ...blocks.ofNow];
  const sums = new Float64Array(blocks.label.length * months.length);
  for (const [m, block] of of.entries()) {
    for (let area = 0; area < months.length; area++) sums[block * months.length + area] += months[area][m];
  }
  return sums;
}

/**
 * 95 % interval of the displacement quotient: blocks of months are drawn with replacement in each period, for all areas
 * at once.
 * @param months of treated area, buffer and control, from the first of before to the last of after
 */
export function* quotientInterval(
  months: readonly ReadonlyF64[],
  blocks: MonthBlocks,
  observed: number,
  draws: number,
  seed: number,
): Steps<QuotientInterval> {
  const none = { lower: Number.NaN, upper: Number.NaN, successful: Number.NaN };
  const least = Math.min(...[0, 1].map((label) => blocks.label.filter((of) => of === label).length));
  if (least < leastBlocks) return none;
  const columns = months.length;
  const sums = sumsOfBlocks(months, blocks);
  const [before, after] = yield* resampleBlocks(sums, columns, blocks.label, draws, (stream) =>
    seededRng(seed, stream),
  );
  const quotients = new Float64Array(draws).fill(Number.NaN);
  let fell = 0;
  for (let i = 0; i < draws; i++) {
    const both = (area: number): [number, number] => [before[i * columns + area], after[i * columns + area]];
    const { success, quotient } = displacementQuotient(both(0), both(1), both(2));
    if (!(success < 0)) continue;
    quotients[i] = quotient;
    fell += 1;
  }
  const successful = fell / draws;
  if (successful < leastSuccessful) return { ...none, successful };
  return { ...bootstrapInterval(observed, quotients, smallSampleFactor(least)), successful };
}

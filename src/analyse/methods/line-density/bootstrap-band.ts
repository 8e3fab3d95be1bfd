import type { Steps } from '../../../base/steps.ts';
import { bootstrapInterval } from '../../kernels/bootstrap-interval.ts';
import type { Streams } from '../../kernels/permutation-table.ts';
import { resampleBlocks } from '../../kernels/resample-blocks.ts';
import { smallSampleFactor } from '../../kernels/small-sample-factor.ts';

interface Band {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Places between two yields: each sorts its draws twice. */
const every = 16;

/**
 * Pointwise 95 % band of a sum of blocks: blocks drawn with replacement, percentiles of the sums, widened for few
 * blocks. No lower than zero.
 * @param blocks blocks x columns; @param observed their sum by column
 */
export function* bootstrapBand(
  blocks: Float64Array,
  observed: Float64Array,
  draws: number,
  streams: Streams,
): Steps<Band> {
  const columns = observed.length;
  const count = blocks.length / columns;
  const [drawn] = yield* resampleBlocks(blocks, columns, new Uint8Array(count), draws, streams);
  const factor = smallSampleFactor(count);
  const [lower, upper] = [new Float64Array(columns), new Float64Array(columns)];
  const column = new Float64Array(draws);
  for (let c = 0; c < columns; c++) {
    if (c % every === 0) yield { done: c, total: columns };
    for (let i = 0; i < draws; i++) column[i] = drawn[i * columns + c];
    const interval = bootstrapInterval(observed[c], column, factor);
    lower[c] = Math.max(0, interval.lower);
    upper[c] = interval.upper;
  }
  return { lower, upper };
}

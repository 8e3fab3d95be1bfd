import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import { bootstrapInterval } from '../../kernels/bootstrap-interval.ts';
import { lastResiduals } from '../../kernels/last-residuals.ts';
import type { PeriodBlocks } from '../../kernels/period-blocks.ts';
import { resampleBlocks } from '../../kernels/resample-blocks.ts';
import { smallSampleFactor } from '../../kernels/small-sample-factor.ts';
import type { ShareChange } from '../../shapes.ts';
import type { ColumnTest } from './tested-shares.ts';

/** Blocks that each period must have for an interval. */
const leastBlocks = 3;

/** Sums of blocks of the first and the last period alone. */
function endsOf(sums: Float64Array, columns: number, { label, of }: PeriodBlocks) {
  const last = of.length - 1;
  const kept = Array.from(label, (_, block) => block).filter((block) => label[block] === 0 || label[block] === last);
  return {
    sums: Float64Array.from(kept.flatMap((block) => [...sums.subarray(block * columns, (block + 1) * columns)])),
    label: Uint8Array.from(kept, (block) => (label[block] === 0 ? 0 : 1)),
  };
}

/** Shares of a row of sums; NaN of an empty one. */
function sharesOf(row: Float64Array): Float64Array {
  const total = row.reduce((sum, count) => sum + count, 0);
  return row.map((count) => count / total);
}

/** Difference of shares in each draw, one list a column; none where a period has too few blocks. */
function* drawnDifferences(
  sums: Float64Array,
  columns: number,
  blocks: PeriodBlocks,
  draws: number,
  seed: number,
  firstStream: number,
): Steps<{ readonly values: readonly Float64Array[]; readonly factor: number } | null> {
  const ends = endsOf(sums, columns, blocks);
  const fewest = Math.min(...[0, 1].map((period) => ends.label.filter((of) => of === period).length));
  if (fewest < leastBlocks) return null;
  const streams = (stream: number) => seededRng(seed, firstStream + stream);
  const [before, now] = yield* resampleBlocks(ends.sums, columns, ends.label, draws, streams);
  const values = Array.from({ length: columns }, () => new Float64Array(draws));
  for (let i = 0; i < draws; i++) {
    const [was, is] = [before, now].map((of) => sharesOf(of.slice(i * columns, (i + 1) * columns)));
    for (let column = 0; column < columns; column++) values[column][i] = is[column] - was[column];
  }
  return { values, factor: smallSampleFactor(fewest) };
}

/**
 * Changes of shares from the first period to the last, with intervals by resampling blocks of months.
 * @param tests of each column's change
 */
export function* shareChanges(
  counts: Float64Array,
  sums: Float64Array,
  tests: readonly ColumnTest[],
  blocks: PeriodBlocks,
  draw: { readonly draws: number; readonly seed: number; readonly firstStream: number },
): Steps<readonly ShareChange[]> {
  const [periods, columns] = [blocks.of.length, tests.length];
  const drawn = yield* drawnDifferences(sums, columns, blocks, draw.draws, draw.seed, draw.firstStream);
  const was = sharesOf(counts.slice(0, columns));
  const is = sharesOf(counts.slice((periods - 1) * columns));
  const residuals = lastResiduals(counts, periods, columns);
  return tests.map((test, column) => {
    const value = is[column] - was[column];
    const none = { lower: Number.NaN, upper: Number.NaN };
    const ends = drawn === null ? none : bootstrapInterval(value, drawn.values[column], drawn.factor);
    return { difference: { value, ...ends }, residual: residuals[column], ...test };
  });
}

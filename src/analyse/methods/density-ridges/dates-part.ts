import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyI32, ReadonlyU32 } from '../../../base/typed-array.ts';
import { distanceBetweenLines } from '../../kernels/distance-between-lines.ts';
import { joinNumbers } from '../../kernels/join-numbers.ts';
import { thinAtRandom } from '../../kernels/thin-at-random.ts';
import type { PartKernel } from '../../part.ts';
import type { Period } from '../../shapes.ts';
import { drawnRidges, inner, type RidgeSearch, squaresOf } from './ridge-search.ts';

/** Records of the whole series in the plane, and the dates at which ridges are compared; plain data. */
export interface RidgeDates extends RidgeSearch {
  /** Month of each record. */
  readonly month: ReadonlyI32;
  readonly before: Pick<Period, 'from' | 'to'>;
  readonly now: Pick<Period, 'from' | 'to'>;
  /** By how many months both periods are moved, one a date; never 0. */
  readonly shift: ReadonlyI32;
  /** To how many records each period is thinned, at that date and at the one asked about. */
  readonly thinnedTo: ReadonlyU32;
  readonly seed: number;
  /** Date d uses streams `firstStream` + 2 d and the next. */
  readonly firstStream: number;
}

/** Mean distance of the ridges of two periods moved by some months, each thinned to as many records. */
function* distanceAt(
  dates: RidgeDates,
  squares: ReturnType<typeof squaresOf>,
  shift: number,
  most: number,
  stream: number,
): Steps<number> {
  const rng = seededRng(dates.seed, stream);
  const weights = [dates.before, dates.now].map(({ from, to }) => {
    const weight = Float64Array.from(dates.month, (month) => (month >= from + shift && month < to + shift ? 1 : 0));
    thinAtRandom(weight, most, rng);
    return weight;
  });
  const before = yield* drawnRidges(dates, squares, weights[0]);
  const now = yield* drawnRidges(dates, squares, weights[1]);
  return distanceBetweenLines(before, now, dates.bandwidth / 4).mean;
}

function* run(dates: RidgeDates, from: number, to: number): Steps<Float64Array> {
  const squares = squaresOf(dates);
  const found = new Float64Array(2 * (to - from));
  const { shift, thinnedTo, firstStream } = dates;
  for (let date = from; date < to; date++) {
    const done = date - from;
    yield { done, total: to - from };
    const stream = firstStream + 2 * date;
    const [there, own] = [
      distanceAt(dates, squares, shift[date], thinnedTo[date], stream),
      distanceAt(dates, squares, 0, thinnedTo[date], stream + 1),
    ];
    found[2 * done] = yield* inner(there, done, to - from);
    found[2 * done + 1] = yield* inner(own, done, to - from);
  }
  return found;
}

/** By date its distance, and that of the date asked about with as many records; NaN where a period has no ridge. */
export const ridgeDates: PartKernel<RidgeDates, Float64Array> = { id: 'ridge-dates', run, join: joinNumbers };

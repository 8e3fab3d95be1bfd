import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import type { Climb } from '../../kernels/climb-to-ridge.ts';
import { mergePoints } from '../../kernels/merge-points.ts';
import { ridgeEnds } from '../../kernels/ridge-ends.ts';
import { ridgeField } from '../../kernels/ridge-field.ts';
import { type RidgeLine, ridgeLines } from '../../kernels/ridge-lines.ts';
import { ridgeStarts } from '../../kernels/ridge-starts.ts';
import { type SquareNumbers, squareNumbers } from '../../kernels/square-numbers.ts';

/** Records in the plane, and how ridges are looked for among them; plain data. */
export interface RidgeSearch {
  readonly x: ReadonlyF64;
  readonly y: ReadonlyF64;
  /** Places of the mesh: the same for both periods and every draw, so that labels do not matter. */
  readonly startX: ReadonlyF64;
  readonly startY: ReadonlyF64;
  readonly bandwidth: number;
  readonly reach: number;
  readonly climb: Climb;
  readonly cutoff: number;
  readonly leastHeight: number;
}

/** Side of the squares whose records are put together in a draw, in bandwidths. */
const mergedIn = 1 / 8;

/** The squares whose records count as one in the draws of a search. */
export const squaresOf = ({ x, y, bandwidth }: RidgeSearch): SquareNumbers => squareNumbers(x, y, mergedIn * bandwidth);

/** Ridges of records that count so much. */
export function* drawnRidges(
  search: RidgeSearch,
  squares: SquareNumbers,
  weight: ReadonlyF64,
): Steps<readonly RidgeLine[]> {
  const { x, y, bandwidth, cutoff, leastHeight } = search;
  const ends = yield* ridgeEnds.run({ ...search, ...mergePoints(x, y, weight, squares) }, 0, search.startX.length);
  return ridgeLines(ends, bandwidth, cutoff, leastHeight);
}

/** Steps of one draw, told as steps of all. */
export function* inner<T>(steps: Steps<T>, done: number, total: number): Steps<T> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield { done, total };
  }
}

/**
 * Places of the mesh where the density of all records is worth a climb.
 * @param step of the mesh, in bandwidths
 */
export function* meshOf(
  { x, y, bandwidth, reach, cutoff }: Omit<RidgeSearch, 'startX' | 'startY'>,
  step: number,
): Steps<Pick<RidgeSearch, 'startX' | 'startY'>> {
  // Slopes are lower than the ridge that they lead to.
  const starts = yield* ridgeStarts(ridgeField(x, y, null, bandwidth, reach), step * bandwidth, cutoff / 4);
  return { startX: starts.x, startY: starts.y };
}

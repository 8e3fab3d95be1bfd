import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { PartKernel } from '../part.ts';
import { type Climb, climbToRidge } from './climb-to-ridge.ts';
import { joinNumbers } from './join-numbers.ts';
import { ridgeField } from './ridge-field.ts';

/** Points whose ridges are looked for, and the places from which, in one unit; plain data. */
export interface RidgeSearch {
  readonly x: ReadonlyF64;
  readonly y: ReadonlyF64;
  /** Null: one each. */
  readonly weight: ReadonlyF64 | null;
  readonly startX: ReadonlyF64;
  readonly startY: ReadonlyF64;
  /** Standard deviation of the kernel. */
  readonly bandwidth: number;
  /** How far a point is felt, in bandwidths. */
  readonly reach: number;
  readonly climb: Climb;
}

/** Places on a ridge, in the unit of the plane. */
export interface RidgeEnds {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Sum of the kernels there, each 1 at its point: density times 2 pi h^2. */
  readonly height: Float64Array;
}

/** Kernels between two yields: a few milliseconds. */
const share = 200_000;

/** Starts [from, to) climb, each for itself; those that end on no ridge have no end. */
function* run(search: RidgeSearch, from: number, to: number): Steps<RidgeEnds> {
  const { startX, startY, bandwidth, climb } = search;
  const field = ridgeField(search.x, search.y, search.weight, bandwidth, search.reach);
  const place = new Float64Array(2);
  const sums = new Float64Array(6);
  const [x, y, height] = [new Float64Array(to - from), new Float64Array(to - from), new Float64Array(to - from)];
  let [ends, looked] = [0, 0];
  for (let start = from; start < to; start++) {
    place[0] = (startX[start] - field.west) / bandwidth;
    place[1] = (startY[start] - field.south) / bandwidth;
    const work = climbToRidge(field, place, climb, sums);
    if (work >= 0) {
      x[ends] = field.west + place[0] * bandwidth;
      y[ends] = field.south + place[1] * bandwidth;
      height[ends] = sums[0];
      ends++;
    }
    looked += Math.abs(work);
    if (looked < share) continue;
    yield { done: start - from, total: to - from };
    looked = 0;
  }
  return { x: x.slice(0, ends), y: y.slice(0, ends), height: height.slice(0, ends) };
}

/**
 * Where starts end on ridges of the density, in the order of the starts.
 *
 * O(starts x steps x points within reach).
 */
export const ridgeEnds: PartKernel<RidgeSearch, RidgeEnds> = {
  id: 'ridge-ends',
  run,
  join: (parts) => ({
    x: joinNumbers(parts.map(({ x }) => x)),
    y: joinNumbers(parts.map(({ y }) => y)),
    height: joinNumbers(parts.map(({ height }) => height)),
  }),
};

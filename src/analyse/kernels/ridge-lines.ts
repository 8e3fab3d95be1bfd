import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { longestPaths } from './longest-paths.ts';
import type { RidgeEnds } from './ridge-ends.ts';
import { shortestLinks } from './shortest-links.ts';
import { thinPoints } from './thin-points.ts';

/** A ridge as a line in the plane, its corners in order. */
export interface RidgeLine {
  readonly x: ReadonlyF64;
  readonly y: ReadonlyF64;
  /** Sum of the kernels at each corner. */
  readonly height: ReadonlyF64;
}

/** Corners of a line stand at least this far apart, in bandwidths. */
const apart = 0.25;
/** Two ends farther apart than this, in bandwidths, are not joined. Two ridges side by side stand farther apart. */
const longestLink = 1.25;
/** A ring is closed where its ends could have been joined, and the way round is longer than this many such links. */
const ringLinks = 3;

function lengthOf(x: ReadonlyF64, y: ReadonlyF64): number {
  let length = 0;
  for (let k = 1; k < x.length; k++) length += Math.sqrt((x[k] - x[k - 1]) ** 2 + (y[k] - y[k - 1]) ** 2);
  return length;
}

function lineOf(ends: RidgeEnds, path: readonly number[], reach: number): RidgeLine {
  const column = (values: ReadonlyF64, corners: readonly number[]) => Float64Array.from(corners, (i) => values[i]);
  const [x, y] = [column(ends.x, path), column(ends.y, path)];
  const gap = Math.sqrt((x[0] - x[x.length - 1]) ** 2 + (y[0] - y[y.length - 1]) ** 2);
  const isRing = gap <= reach && lengthOf(x, y) > ringLinks * reach;
  const corners = isRing ? [...path, path[0]] : path;
  return { x: column(ends.x, corners), y: column(ends.y, corners), height: column(ends.height, corners) };
}

/**
 * Joins places on ridges to lines. Places lower than a share of the highest, or than `leastHeight`, are left out; of
 * those nearer than a quarter of the bandwidth the highest stays. What is left is joined by its minimum spanning forest
 * with links of at most 1.25 bandwidths, and cut into longest paths; a path shorter than the bandwidth is left out, and
 * one whose ends meet again is closed.
 *
 * The order of the places changes nothing.
 *
 * @param bandwidth in the unit of the places
 * @param cutoff share of the highest, 0 to 1; @param leastHeight sum of kernels
 *
 * O(n log n) for places along lines.
 */
export function ridgeLines(
  ends: RidgeEnds,
  bandwidth: number,
  cutoff: number,
  leastHeight: number,
): readonly RidgeLine[] {
  const top = ends.height.reduce((most, height) => Math.max(most, height), 0);
  const least = Math.max(cutoff * top, leastHeight);
  const order = Uint32Array.from(ends.height.keys())
    .filter((i) => ends.height[i] >= least)
    .sort((i, j) => ends.height[j] - ends.height[i] || ends.x[i] - ends.x[j] || ends.y[i] - ends.y[j]);
  const kept = thinPoints(ends.x, ends.y, order, apart * bandwidth);
  const own = (values: Float64Array): Float64Array => Float64Array.from(kept, (i) => values[i]);
  const places: RidgeEnds = { x: own(ends.x), y: own(ends.y), height: own(ends.height) };
  const reach = longestLink * bandwidth;
  const paths = longestPaths(kept.length, shortestLinks(places.x, places.y, reach), bandwidth);
  return paths.map((path) => lineOf(places, path, reach));
}

import { kernelSums } from './kernel-sums.ts';
import type { RidgeField } from './ridge-field.ts';

/** How a climb ends. */
export interface Climb {
  /** Steps at most. */
  readonly steps: number;
  /** The last step is shorter than this, in bandwidths. */
  readonly tolerance: number;
}

/** A step reaches no farther than this, in bandwidths: a climb stays on its own slope. */
const longest = 1;
/** Least difference between the two bends of the logarithm, in 1 / h^2: in a round heap, one town, none is across. */
const leastGap = 0.05;
/** Least bend across, in 1 / h^2: records spread over three bandwidths to either side are an area and no line. */
const leastBend = 0.1;

/**
 * Subspace-constrained mean shift: climbs from a place across the slope, along the direction in which the logarithm of
 * the density bends down most, until the gradient has no part in that direction. A place without density or without a
 * direction, one that bends down too little across or bends up more along (the bottom between two heaps, Lindeberg 1998),
 * or a climb that does not end is no ridge.
 *
 * A step is the mean shift's; where the logarithm bends down it is lengthened to Newton's, which is never shorter (the
 * logarithm of a sum of Gaussians bends down by 1 / h^2 at most) and ends at the same places.
 *
 * @param place two numbers, in bandwidths from the corner of the field; the end is written to them
 * @param out six numbers of room; then the sums at the end (`kernelSums`)
 * @returns points looked at; negative where the end is no ridge
 *
 * O(steps x points within reach). Ozertem & Erdogmus 2011, J. Mach. Learn. Res. 12:1249-1286; Lindeberg 1998,
 * doi:10.1023/A:1008097225773
 */
export function climbToRidge(field: RidgeField, place: Float64Array, climb: Climb, out: Float64Array): number {
  let looked = 0;
  for (let step = 0; step < climb.steps; step++) {
    looked += kernelSums(field, place[0], place[1], out);
    const k0 = out[0];
    if (!(k0 > 0)) return -looked - 1;
    const gx = out[1] / k0;
    const gy = out[2] / k0;
    const xx = out[3] / k0 - 1 - gx * gx;
    const xy = out[4] / k0 - gx * gy;
    const yy = out[5] / k0 - 1 - gy * gy;
    const spread = Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy);
    const middle = (xx + yy) / 2;
    const smaller = middle - spread;
    // Vector of the smaller bend, from the row of the matrix that is longer.
    let vx = xx > yy ? xy : smaller - yy;
    let vy = xx > yy ? smaller - xx : xy;
    const length = Math.sqrt(vx * vx + vy * vy);
    vx = length > 0 ? vx / length : 1;
    vy = length > 0 ? vy / length : 0;
    const shift = vx * gx + vy * gy;
    const wanted = smaller < 0 ? -shift / smaller : shift;
    const far = wanted > longest ? longest : wanted < -longest ? -longest : wanted;
    if (far < climb.tolerance && far > -climb.tolerance) {
      return middle <= 0 && smaller <= -leastBend && 2 * spread >= leastGap ? looked : -looked - 1;
    }
    place[0] += far * vx;
    place[1] += far * vy;
  }
  return -looked - 1;
}

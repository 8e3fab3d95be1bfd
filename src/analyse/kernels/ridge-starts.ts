import type { Steps } from '../../base/steps.ts';
import { kernelSums } from './kernel-sums.ts';
import type { RidgeField } from './ridge-field.ts';

/** Places of a plane, in its own unit. */
export interface PlanePlaces {
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
}

/** Kernels between two yields: a few milliseconds. */
const share = 200_000;

/**
 * Places from which ridges are looked for: nodes of a square mesh where the density is at least a share of the largest
 * that any node has. Nodes stand at whole multiples of the step, so that two sets of points have the same ones.
 *
 * @param step of the mesh, in the unit of the plane
 * @param leastShare of the largest density, 0 to 1
 *
 * O(nodes x points within reach).
 */
export function* ridgeStarts(field: RidgeField, step: number, leastShare: number): Steps<PlanePlaces> {
  const { west, south, columns, rows, bandwidth } = field;
  const first = (corner: number): number => Math.floor(corner / step);
  const count = (corner: number, squares: number): number =>
    Math.ceil((corner + squares * bandwidth) / step) - first(corner) + 1;
  const [across, up] = [count(west, columns), count(south, rows)];
  const height = new Float64Array(across * up);
  const sums = new Float64Array(6);
  let [largest, looked] = [0, 0];
  for (let at = 0; at < height.length; at++) {
    const px = ((first(west) + (at % across)) * step - west) / bandwidth;
    const py = ((first(south) + Math.floor(at / across)) * step - south) / bandwidth;
    looked += 16 + kernelSums(field, px, py, sums);
    height[at] = sums[0];
    if (sums[0] > largest) largest = sums[0];
    if (looked < share) continue;
    yield { done: at, total: height.length };
    looked = 0;
  }
  const kept = Uint32Array.from(height.keys()).filter((at) => height[at] > 0 && height[at] >= leastShare * largest);
  return {
    x: Float64Array.from(kept, (at) => (first(west) + (at % across)) * step),
    y: Float64Array.from(kept, (at) => (first(south) + Math.floor(at / across)) * step),
  };
}

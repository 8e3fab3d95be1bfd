import type { Steps } from '../../base/steps.ts';
import { kernelDensityBinned, leastSteps } from './kernel-density-binned.ts';
import { kernelDensityExact } from './kernel-density-exact.ts';
import type { DensityKernel, PlaneGrid, PlanePoints } from './plane-grid.ts';

/** Kernel values that are added one by one, about half a second of them. */
const affordable = 3e8;
/** Area of the values that an event adds to, in squared radii. */
const valuesOf = { gaussian: 18 * 18, quartic: Math.PI } as const;

/**
 * Density on a grid: the exact sum where it is affordable or the kernel is too narrow for its grid, else binned, within
 * 1 % of the largest value.
 *
 * @returns weight per unit area at each grid point, row-major
 *
 * O(n (radius / step)^2) or, for many events, O(n + grid points).
 */
export function* kernelDensityPlane(points: PlanePoints, grid: PlaneGrid, kernel: DensityKernel): Steps<Float64Array> {
  const span = kernel.radius / grid.step;
  const each = Math.min(valuesOf[kernel.kind] * span * span, grid.columns * grid.rows);
  const isExact = points.x.length * each <= affordable || span < leastSteps[kernel.kind];
  return yield* isExact ? kernelDensityExact(points, grid, kernel) : kernelDensityBinned(points, grid, kernel);
}

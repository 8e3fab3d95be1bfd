import type { Steps } from '../../base/steps.ts';
import { binLinear } from './bin-linear.ts';
import { convolveGaussian } from './convolve-gaussian.ts';
import { convolveQuartic } from './convolve-quartic.ts';
import type { DensityKernel, PlaneGrid, PlanePoints } from './plane-grid.ts';
import { refineGrid } from './refine-grid.ts';

/** Coarse steps that a kernel must span: standard deviations, or support radii. The error bound stands on them. */
export const leastSteps = { gaussian: 6, quartic: 16 } as const;
/** How far a kernel reaches, in radii. */
const reachOf = { gaussian: 5, quartic: 1 } as const;
/** Variance along one axis of a kernel of radius 1. */
const varianceOf = { gaussian: 1, quartic: 1 / 8 } as const;

/**
 * Density on a grid by binning and convolution: linear binning on a grid as coarse as the kernel allows, convolution,
 * cubic interpolation. Binning spreads an event by up to a quarter of a squared coarse step along each axis, a sixth
 * in the mean, which is taken off the kernel's variance; what is left changes the peak of a single event by at most
 * 0.5 %, and the peaks of many by less. Largest error against the exact sum: 1 % of the largest value (tested).
 *
 * @throws RangeError where the kernel spans too few steps of the grid for that bound: the exact sum is then cheap
 * @returns weight per unit area at each grid point, row-major
 *
 * O(n + points of the grid + (points / factor^2) steps). Wand 1994, doi:10.1080/10618600.1994.10474656
 */
export function* kernelDensityBinned(points: PlanePoints, grid: PlaneGrid, kernel: DensityKernel): Steps<Float64Array> {
  const { kind, radius } = kernel;
  const factor = Math.floor(radius / grid.step / leastSteps[kind]);
  if (factor < 1) throw new RangeError('the kernel spans too few steps of the grid to be binned');
  const step = grid.step * factor;
  const margin = Math.ceil((reachOf[kind] * radius) / step) + 2;
  const columns = Math.floor((grid.columns - 1) / factor) + 3 + 2 * margin;
  const rows = Math.floor((grid.rows - 1) / factor) + 3 + 2 * margin;
  const coarse: PlaneGrid = {
    west: grid.west - margin * step,
    south: grid.south - margin * step,
    step,
    columns,
    rows,
  };
  const bins = yield* binLinear(points, coarse);
  const kept = Math.sqrt((radius / step) ** 2 - 1 / 6 / varianceOf[kind]);
  const convolve = kind === 'gaussian' ? convolveGaussian : convolveQuartic;
  const smooth = yield* convolve(bins, columns, rows, kept);
  const perArea = 1 / (step * step);
  for (let i = 0; i < smooth.length; i++) smooth[i] *= perArea;
  return yield* refineGrid(smooth, columns, margin, factor, grid.columns, grid.rows);
}

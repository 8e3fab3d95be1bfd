import type { Steps } from '../../base/steps.ts';
import type { DensityKernel } from './plane-grid.ts';

/** Standard deviations beyond which a Gaussian is not added. */
const gaussianReach = 9;
const chunk = 8192;

/** A stretch of a line. Beyond its ends there is nothing, and what a kernel would put there is folded back. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Index of the first of ascending values that is not below `value`. */
function firstFrom(values: ArrayLike<number>, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Density along a line, at given places. At the ends of the stretch the kernel is reflected (Schuster 1985), so that
 * the integral over the stretch is the weight; infinite ends reflect nothing.
 *
 * @param x places of the events, within the stretch; @param weight null: one each
 * @param at places where the density is asked for, ascending, within the stretch
 * @param kernel its radius less than the stretch, so that one reflection at each end is enough
 * @returns weight per unit of length
 *
 * O(n log(at) + n (radius / spacing)). Silverman 1986, section 2.10; Schuster 1985, doi:10.1080/03610928508828965
 */
export function* kernelDensityLine(
  x: ArrayLike<number>,
  weight: ArrayLike<number> | null,
  at: ArrayLike<number>,
  { kind, radius }: DensityKernel,
  { from, to }: Stretch,
): Steps<Float64Array> {
  const out = new Float64Array(at.length);
  const isGaussian = kind === 'gaussian';
  const reach = isGaussian ? gaussianReach * radius : radius;
  const peak = (isGaussian ? 1 / Math.sqrt(2 * Math.PI) : 15 / 16) / radius;
  const add = (centre: number, height: number): void => {
    for (let k = firstFrom(at, centre - reach); k < at.length && at[k] <= centre + reach; k++) {
      const u = ((at[k] - centre) / radius) ** 2;
      out[k] += height * (isGaussian ? Math.exp(-u / 2) : (1 - u) ** 2);
    }
  };
  for (let i = 0; i < x.length; i++) {
    if (i % chunk === 0) yield { done: i, total: x.length };
    const height = peak * (weight === null ? 1 : weight[i]);
    add(x[i], height);
    if (x[i] - from <= reach) add(2 * from - x[i], height);
    if (to - x[i] <= reach) add(2 * to - x[i], height);
  }
  return out;
}

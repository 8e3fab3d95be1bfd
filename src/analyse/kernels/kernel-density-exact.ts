import type { Steps } from '../../base/steps.ts';
import type { DensityKernel, PlaneGrid, PlanePoints } from './plane-grid.ts';

/** Standard deviations beyond which a Gaussian is not added: it is there below the last digit of its peak. */
const gaussianReach = 9;
/** Kernel values between two yields: a few milliseconds. */
const share = 3_000_000;

/** First and last index of grid points within `reach` of a place along one axis. */
function indexesWithin(
  place: number,
  origin: number,
  step: number,
  count: number,
  reach: number,
): readonly [number, number] {
  return [
    Math.max(0, Math.ceil((place - reach - origin) / step)),
    Math.min(count - 1, Math.floor((place + reach - origin) / step)),
  ];
}

/** Adds one event's kernel, as a product of a row and a column for the Gaussian. */
function addGaussian(
  out: Float64Array,
  grid: PlaneGrid,
  x: number,
  y: number,
  height: number,
  sigma: number,
  east: Float64Array,
): number {
  const { west, south, step, columns, rows } = grid;
  const reach = gaussianReach * sigma;
  const [c0, c1] = indexesWithin(x, west, step, columns, reach);
  const [r0, r1] = indexesWithin(y, south, step, rows, reach);
  const scale = -1 / (2 * sigma * sigma);
  for (let c = c0; c <= c1; c++) east[c] = Math.exp((west + c * step - x) ** 2 * scale);
  for (let r = r0; r <= r1; r++) {
    const north = height * Math.exp((south + r * step - y) ** 2 * scale);
    for (let c = c0, at = r * columns + c0; c <= c1; c++, at++) out[at] += north * east[c];
  }
  return Math.max(0, c1 - c0 + 1) * Math.max(0, r1 - r0 + 1);
}

function addQuartic(out: Float64Array, grid: PlaneGrid, x: number, y: number, height: number, radius: number): number {
  const { west, south, step, columns, rows } = grid;
  const [r0, r1] = indexesWithin(y, south, step, rows, radius);
  const scale = 1 / (radius * radius);
  let added = 0;
  for (let r = r0; r <= r1; r++) {
    const top = 1 - (south + r * step - y) ** 2 * scale;
    const [c0, c1] = indexesWithin(x, west, step, columns, radius * Math.sqrt(Math.max(0, top)));
    for (let c = c0, at = r * columns + c0; c <= c1; c++, at++) {
      const inside = top - (west + c * step - x) ** 2 * scale;
      if (inside > 0) out[at] += height * inside * inside;
    }
    added += c1 - c0 + 1;
  }
  return added;
}

/**
 * Density on a grid as the plain sum of every event's kernel, without edge correction.
 *
 * @returns weight per unit area at each grid point, row-major
 *
 * O(n (radius / step)^2). Silverman 1986, Density estimation for statistics and data analysis, section 4.2 (the
 * quartic of the plane: 3 / (pi h^2) (1 - d^2 / h^2)^2 within h)
 */
export function* kernelDensityExact(
  { x, y, weight }: PlanePoints,
  grid: PlaneGrid,
  { kind, radius }: DensityKernel,
): Steps<Float64Array> {
  const out = new Float64Array(grid.columns * grid.rows);
  const east = new Float64Array(grid.columns);
  const peak = (kind === 'gaussian' ? 1 / 2 : 3) / (Math.PI * radius * radius);
  let added = share;
  for (let i = 0; i < x.length; i++) {
    if (added >= share) {
      yield { done: i, total: x.length };
      added = 0;
    }
    const height = peak * (weight === null ? 1 : weight[i]);
    added += 8;
    added +=
      kind === 'gaussian'
        ? addGaussian(out, grid, x[i], y[i], height, radius, east)
        : addQuartic(out, grid, x[i], y[i], height, radius);
  }
  return out;
}

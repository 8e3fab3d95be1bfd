import type { Steps } from '../../base/steps.ts';

/** Half-width of the sampled kernel in standard deviations: 6 in 10 million of its weight lie beyond. */
const reach = 5;

/** The kernel at whole steps from 0, scaled to add up to 1 over both sides. */
function tapsOf(sigma: number): Float64Array {
  const taps = Float64Array.from({ length: Math.ceil(reach * sigma) + 1 }, (_, i) =>
    Math.exp((-i * i) / (2 * sigma * sigma)),
  );
  const sum = taps.reduce((total, tap) => total + 2 * tap, -taps[0]);
  return taps.map((tap) => tap / sum);
}

/** `out[c] += tap (a[c] + b[c])` over a row of each. */
function addPair(
  out: Float64Array,
  at: number,
  tap: number,
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
  n: number,
): void {
  for (let c = 0; c < n; c++) out[at + c] += tap * (a[i + c] + b[j + c]);
}

/**
 * Convolves a grid with an isotropic Gaussian, rows then columns; outside the grid there is nothing.
 *
 * @param sigma standard deviation in grid steps
 * @returns as many values, whose sum is that of the grid but for what leaves it
 *
 * O(columns rows sigma).
 */
export function* convolveGaussian(
  values: Float64Array,
  columns: number,
  rows: number,
  sigma: number,
): Steps<Float64Array> {
  const taps = tapsOf(sigma);
  const half = taps.length - 1;
  const across = new Float64Array(values.length);
  const padded = new Float64Array(columns + 2 * half);
  const every = Math.max(1, Math.floor(4_000_000 / (columns * taps.length)));
  for (let r = 0; r < rows; r++) {
    if (r % every === 0) yield { done: r, total: 2 * rows };
    padded.set(values.subarray(r * columns, (r + 1) * columns), half);
    addPair(across, r * columns, taps[0] / 2, padded, half, padded, half, columns);
    for (let k = 1; k <= half; k++) {
      addPair(across, r * columns, taps[k], padded, half - k, padded, half + k, columns);
    }
  }
  const out = new Float64Array(values.length);
  const nothing = new Float64Array(columns);
  for (let r = 0; r < rows; r++) {
    if (r % every === 0) yield { done: rows + r, total: 2 * rows };
    addPair(out, r * columns, taps[0] / 2, across, r * columns, across, r * columns, columns);
    for (let k = 1; k <= half; k++) {
      const [below, above] = [r - k, r + k];
      if (below < 0 && above >= rows) break;
      const south = below < 0 ? nothing : across;
      const north = above >= rows ? nothing : across;
      addPair(
        out,
        r * columns,
        taps[k],
        south,
        below < 0 ? 0 : below * columns,
        north,
        above >= rows ? 0 : above * columns,
        columns,
      );
    }
  }
  return out;
}

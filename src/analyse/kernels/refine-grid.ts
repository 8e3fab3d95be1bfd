import type { Steps } from '../../base/steps.ts';

/** Weights of the four coarse points about each of `factor` places between the middle two (Keys 1981, a = -1/2). */
function cubicWeights(factor: number): Float64Array {
  const weights = new Float64Array(factor * 4);
  for (let k = 0; k < factor; k++) {
    const t = k / factor;
    weights.set(
      [
        ((-t + 2) * t - 1) * t * 0.5,
        ((3 * t - 5) * t * t + 2) * 0.5,
        ((-3 * t + 4) * t + 1) * t * 0.5,
        (t - 1) * t * t * 0.5,
      ],
      k * 4,
    );
  }
  return weights;
}

/**
 * Cubic interpolation of a coarse grid at the points of a finer one, rows then columns.
 *
 * @param coarse row-major, `coarseColumns` wide
 * @param first coarse column and row of the fine grid's first point: at least 1, with 2 more behind its last
 * @param factor fine steps in a coarse one
 * @param columns of the fine grid; @param rows of the fine grid
 *
 * O(columns rows). Keys 1981, doi:10.1109/TASSP.1981.1163711
 */
export function* refineGrid(
  coarse: Float64Array,
  coarseColumns: number,
  first: number,
  factor: number,
  columns: number,
  rows: number,
): Steps<Float64Array> {
  const weights = cubicWeights(factor);
  const coarseRows = Math.floor((rows - 1) / factor) + 4;
  const wide = new Float64Array(coarseRows * columns);
  for (let r = 0; r < coarseRows; r++) {
    const base = (r + first - 1) * coarseColumns + first - 1;
    for (let c = 0, at = base, k = 0; c < columns; c++) {
      wide[r * columns + c] =
        weights[k] * coarse[at] +
        weights[k + 1] * coarse[at + 1] +
        weights[k + 2] * coarse[at + 2] +
        weights[k + 3] * coarse[at + 3];
      k += 4;
      if (k === weights.length) {
        k = 0;
        at += 1;
      }
    }
  }
  const out = new Float64Array(columns * rows);
  const every = Math.max(1, Math.floor(2_000_000 / columns));
  for (let r = 0; r < rows; r++) {
    if (r % every === 0) yield { done: r, total: rows };
    const from = Math.floor(r / factor) * columns;
    const k = (r % factor) * 4;
    const [w0, w1, w2, w3] = weights.subarray(k, k + 4);
    for (let c = 0, a = from; c < columns; c++, a++) {
      out[r * columns + c] =
        w0 * wide[a] + w1 * wide[a + columns] + w2 * wide[a + 2 * columns] + w3 * wide[a + 3 * columns];
    }
  }
  return out;
}

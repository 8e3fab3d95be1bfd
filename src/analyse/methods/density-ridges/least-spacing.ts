/**
 * Least distance between two different places, km: of records that stand at centres of cells, how far those are apart.
 * Infinite where all stand at one place.
 *
 * O(n log n) for places along x.
 */
export function leastSpacing(x: Float64Array, y: Float64Array): number {
  // A metre: the same centre is written alike, but for the last digits.
  const same = 0.001;
  const order = Uint32Array.from(x.keys()).sort((i, j) => x[i] - x[j]);
  let best = Number.POSITIVE_INFINITY;
  for (let p = 0; p < order.length; p++) {
    for (let q = p + 1; q < order.length && x[order[q]] - x[order[p]] < best; q++) {
      const km = Math.hypot(x[order[q]] - x[order[p]], y[order[q]] - y[order[p]]);
      if (km > same && km < best) best = km;
    }
  }
  return best;
}

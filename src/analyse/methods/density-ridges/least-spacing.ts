/** A metre: the same centre is written alike, but for the last digits. */
const perKm = 1000;

/**
 * Least distance between two different places, km: of records that stand at centres of cells, how far those are apart.
 * Infinite where all stand at one place.
 *
 * O(n + places log places) for places along x.
 */
export function leastSpacing(x: Float64Array, y: Float64Array): number {
  const places = new Map<string, readonly [number, number]>();
  for (let i = 0; i < x.length; i++) {
    places.set(`${Math.round(x[i] * perKm)},${Math.round(y[i] * perKm)}`, [x[i], y[i]]);
  }
  const sorted = [...places.values()].sort((a, b) => a[0] - b[0]);
  let best = Number.POSITIVE_INFINITY;
  for (const [p, [px, py]] of sorted.entries()) {
    for (let q = p + 1; q < sorted.length && sorted[q][0] - px < best; q++) {
      const km = Math.hypot(sorted[q][0] - px, sorted[q][1] - py);
      if (km < best) best = km;
    }
  }
  return best;
}

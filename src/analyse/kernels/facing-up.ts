import type { UnitVectors } from './unit-vectors.ts';

/** Points of the sphere lower than this are left as they are: from above they stand too close behind one another. */
const lowest = 0.8;

/** Half way between the least and the most: unlike a mean, it is the same to the bit in any order. */
function middleOf(values: Float64Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    if (values[i] < low) low = values[i];
    if (values[i] > high) high = values[i];
  }
  return (low + high) / 2;
}

/**
 * Turns points of the unit sphere so that their middle looks up along z. Seen from above they lie on a plane, where
 * `slope` bounds how much two of them differ in z for each unit that they differ in x and y: a grid over x and y is then
 * enough. Points all round the sphere are given back as they were, without a slope.
 *
 * O(n).
 */
export function facingUp(vectors: UnitVectors): UnitVectors & { readonly slope?: number } {
  const n = vectors.x.length;
  const [a, b, c] = [vectors.x, vectors.y, vectors.z].map(middleOf);
  const [long, flat] = [Math.hypot(a, b, c), Math.hypot(a, b)];
  if (!(long > 0) || !(flat > 1e-9 * long)) return vectors;
  const [sinLat, cosLat, sinLon, cosLon] = [c / long, flat / long, b / flat, a / flat];
  const [x, y, z] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  let least = 1;
  for (let i = 0; i < n; i++) {
    const outwards = vectors.x[i] * cosLon + vectors.y[i] * sinLon;
    x[i] = vectors.y[i] * cosLon - vectors.x[i] * sinLon;
    y[i] = vectors.z[i] * cosLat - outwards * sinLat;
    z[i] = vectors.z[i] * sinLat + outwards * cosLat;
    if (z[i] < least) least = z[i];
  }
  return least < lowest ? vectors : { x, y, z, slope: Math.sqrt(1 - least * least) / least };
}

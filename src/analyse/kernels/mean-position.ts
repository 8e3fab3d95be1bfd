import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** A position in degrees. */
export interface Position {
  readonly lon: number;
  readonly lat: number;
}

/**
 * Mean centre on the globe: the direction of a sum of n-vectors (normals of the ellipsoid). It has no seam and no
 * pole, and agrees with a mean of plane coordinates on a projection centred there.
 *
 * @param sum x, y, z of the added n-vectors, `addNVector`
 *
 * O(1). Gade 2010, doi:10.1017/S0373463309990415, section 5.3.6 (mean position)
 */
export function meanPosition(sum: ReadonlyF64): Position {
  const [x, y, z] = sum;
  const flat = Math.sqrt(x * x + y * y);
  return { lon: (Math.atan2(y, x) * 180) / Math.PI, lat: (Math.atan2(z, flat) * 180) / Math.PI };
}

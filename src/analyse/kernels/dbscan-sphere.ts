import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { type DensityClusters, densityClusters } from './density-clusters.ts';
import { facingUp } from './facing-up.ts';
import { chordOf, unitVectors } from './unit-vectors.ts';

/**
 * DBSCAN over great-circle distances in metres, on a sphere of the Earth's mean radius (6,371,008.8 m); `minPts`
 * counts the point itself.
 * @param lon degrees
 *
 * O(n) for a bounded number of points in a cell. Ester et al. 1996, https://dl.acm.org/doi/10.5555/3001460.3001507
 */
export function dbscanSphere(
  lon: ReadonlyF64,
  lat: ReadonlyF64,
  radiusMetres: number,
  minPts: number,
): Steps<DensityClusters> {
  const near = { radius: chordOf(radiusMetres), span: Number.POSITIVE_INFINITY };
  return densityClusters({ ...facingUp(unitVectors(lon, lat)), t: null }, near, minPts);
}

import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { type DensityClusters, densityClusters } from './density-clusters.ts';

/**
 * DBSCAN in the plane. A neighbour is at most `radius` away; `minPts` counts the point itself.
 * @param x metres, or whatever unit the radius has
 *
 * O(n) for a bounded number of points in a cell. Ester et al. 1996, https://dl.acm.org/doi/10.5555/3001460.3001507
 */
export const dbscanPlane = (x: ReadonlyF64, y: ReadonlyF64, radius: number, minPts: number): Steps<DensityClusters> =>
  densityClusters({ x, y, z: null, t: null }, { radius, span: Number.POSITIVE_INFINITY }, minPts);

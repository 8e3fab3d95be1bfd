import type { Steps } from '../../base/steps.ts';
import { type DensityClusters, densityClusters } from './density-clusters.ts';
import type { Nearness, PointSpace } from './point-space.ts';

/**
 * ST-DBSCAN: DBSCAN whose neighbours are at most `radius` away and at most `span` apart in time, both inclusive;
 * `minPts` counts the point itself. The third threshold of the paper, over a value that is neither place nor time, is
 * not used.
 * @param space with `t`, in the unit of `span`
 *
 * O(n) for a bounded number of points in a cell. Birant & Kut 2007, doi:10.1016/j.datak.2006.01.013
 */
export function stDbscan(
  space: PointSpace & { readonly t: NonNullable<PointSpace['t']> },
  near: Nearness,
  minPts: number,
): Steps<DensityClusters> {
  return densityClusters(space, near, minPts);
}

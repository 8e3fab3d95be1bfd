import type { Steps } from '../../base/steps.ts';
import { countCores, pointsInCells } from './count-cores.ts';
import { gridCells } from './grid-cells.ts';
import { joinCores } from './join-cores.ts';
import { nearestCores } from './nearest-cores.ts';
import type { Nearness, PointSpace } from './point-space.ts';

/** Clusters of points by density. */
export interface DensityClusters {
  /** Cluster of each point, from 0 in the order of their first points; -1 for noise. */
  readonly cluster: Int32Array<ArrayBuffer>;
  /** 1 for a core point. */
  readonly core: Uint8Array<ArrayBuffer>;
  readonly clusters: number;
}

/**
 * Clusters by density over a grid: core points have at least `minPts` points near them, themselves counted; core
 * points near each other are of one cluster; a border point goes to the cluster of its nearest core point. In a cell
 * of the grid all points are near each other, so that core points are joined by the cell, and a cell of `minPts`
 * points is all core without a distance.
 *
 * @throws RangeError when the radius is not above 0, `minPts` not at least 1, or coordinates are no numbers
 *
 * O(n) for a bounded number of points in a cell. Gunawan 2013 (thesis, TU Eindhoven); de Berg, Gunawan & Roeloffzen
 * 2019, doi:10.1142/S0218195919500055
 */
export function* densityClusters(space: PointSpace, near: Nearness, minPts: number): Steps<DensityClusters> {
  if (!(near.radius > 0) || !(near.span > 0)) throw new RangeError('a radius and a span must be above 0');
  if (!(minPts >= 1)) throw new RangeError(`minPts ${minPts} is not at least 1`);
  const n = space.x.length;
  const grid = yield* gridCells(space, near);
  const points = pointsInCells(space, grid);
  const coreEnd = yield* countCores(grid, points, near, minPts);
  const root = yield* joinCores(grid, points, coreEnd, near);
  const cellOf = yield* nearestCores(grid, points, coreEnd, near);
  const core = new Uint8Array(n);
  const rootOf = new Int32Array(n).fill(-1);
  for (let c = 0; c < coreEnd.length; c++) {
    for (let k = grid.start[c]; k < coreEnd[c]; k++) core[points.order[k]] = 1;
    for (let k = grid.start[c]; k < grid.start[c + 1]; k++) {
      if (cellOf[k] >= 0) rootOf[points.order[k]] = root[cellOf[k]];
    }
  }
  const numbers = new Int32Array(coreEnd.length).fill(-1);
  let clusters = 0;
  for (let i = 0; i < n; i++) {
    if (rootOf[i] < 0) continue;
    if (numbers[rootOf[i]] < 0) numbers[rootOf[i]] = clusters++;
    rootOf[i] = numbers[rootOf[i]];
  }
  return { cluster: rootOf, core, clusters };
}

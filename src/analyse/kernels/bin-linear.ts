import type { Steps } from '../../base/steps.ts';
import type { PlaneGrid, PlanePoints } from './plane-grid.ts';

const chunk = 65_536;

/**
 * Linear binning: each event's weight is shared by the four grid points about it, so that weight and mean place are
 * kept. Events outside the grid are left out.
 *
 * @returns weight at each grid point, row-major
 *
 * O(n). Wand 1994, doi:10.1080/10618600.1994.10474656
 */
export function* binLinear({ x, y, weight }: PlanePoints, grid: PlaneGrid): Steps<Float64Array> {
  const { west, south, columns, rows } = grid;
  const perStep = 1 / grid.step;
  const bins = new Float64Array(columns * rows);
  for (let from = 0; from < x.length; from += chunk) {
    yield { done: from, total: x.length };
    const to = Math.min(x.length, from + chunk);
    for (let i = from; i < to; i++) {
      const column = (x[i] - west) * perStep;
      const row = (y[i] - south) * perStep;
      if (!(column >= 0 && row >= 0 && column < columns - 1 && row < rows - 1)) continue;
      const c = column | 0;
      const r = row | 0;
      const [east, north] = [column - c, row - r];
      const w = weight === null ? 1 : weight[i];
      const at = r * columns + c;
      bins[at] += w * (1 - east) * (1 - north);
      bins[at + 1] += w * east * (1 - north);
      bins[at + columns] += w * (1 - east) * north;
      bins[at + columns + 1] += w * east * north;
    }
  }
  return bins;
}

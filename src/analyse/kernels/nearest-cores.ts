import type { Steps } from '../../base/steps.ts';
import type { CellPoints } from './count-cores.ts';
import type { GridCells } from './grid-cells.ts';
import type { Nearness } from './point-space.ts';

/** Cell of the nearest core point that is near point i; -1 where there is none. */
function nearestOf(
  { start, rangeStart, ranges }: GridCells,
  { x, y, z, t }: CellPoints,
  coreEnd: Uint32Array,
  { radius, span }: Nearness,
  cell: number,
  i: number,
): number {
  let best = radius * radius;
  let found = -1;
  for (let r = rangeStart[cell]; r < rangeStart[cell + 1]; r++) {
    for (let c = ranges[2 * r]; c < ranges[2 * r + 1]; c++) {
      for (let k = start[c]; k < coreEnd[c]; k++) {
        const [dx, dy] = [x[k] - x[i], y[k] - y[i]];
        const dz = z === null ? 0 : z[k] - z[i];
        const d = dx * dx + dy * dy + dz * dz;
        if (d > best || (d === best && found >= 0)) continue;
        if (t !== null && Math.abs(t[k] - t[i]) > span) continue;
        best = d;
        found = c;
      }
    }
  }
  return found;
}

const pointsAtOnce = 8192;

/** The cell whose cluster each point belongs to, in the order of `points`; its own for core points, -1 for noise. */
export function* nearestCores(
  grid: GridCells,
  points: CellPoints,
  coreEnd: Uint32Array,
  near: Nearness,
): Steps<Int32Array<ArrayBuffer>> {
  const { start } = grid;
  const cellOf = new Int32Array(points.x.length);
  let told = 0;
  for (let c = 0; c < coreEnd.length; c++) {
    if (start[c + 1] - told > pointsAtOnce) {
      told = start[c + 1];
      yield { done: 2 * cellOf.length + told, total: 3 * cellOf.length };
    }
    for (let i = start[c]; i < coreEnd[c]; i++) cellOf[i] = c;
    for (let i = coreEnd[c]; i < start[c + 1]; i++) cellOf[i] = nearestOf(grid, points, coreEnd, near, c, i);
  }
  return cellOf;
}

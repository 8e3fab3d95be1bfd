import type { Steps } from '../../base/steps.ts';
import type { CellPoints } from './count-cores.ts';
import type { GridCells } from './grid-cells.ts';
import type { Nearness } from './point-space.ts';

/** Root of a set, with the path to it halved. */
function rootOf(parent: Int32Array, cell: number): number {
  let at = cell;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]];
    at = parent[at];
  }
  return at;
}

/** Boxes round the core points of cells: west, south, east, north. */
function boxesOf(grid: GridCells, { x, y }: CellPoints, coreEnd: Uint32Array): Float64Array {
  const boxes = new Float64Array(4 * coreEnd.length);
  for (let c = 0; c < coreEnd.length; c++) {
    let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let k = grid.start[c]; k < coreEnd[c]; k++) {
      if (x[k] < west) west = x[k];
      if (x[k] > east) east = x[k];
      if (y[k] < south) south = y[k];
      if (y[k] > north) north = y[k];
    }
    boxes[4 * c] = west;
    boxes[4 * c + 1] = south;
    boxes[4 * c + 2] = east;
    boxes[4 * c + 3] = north;
  }
  return boxes;
}

/** Whether a core point of cell a is near one of cell b. */
function areNear(
  { start }: GridCells,
  { x, y, z, t }: CellPoints,
  coreEnd: Uint32Array,
  boxes: Float64Array,
  a: number,
  b: number,
  { radius, span }: Nearness,
): boolean {
  const squared = radius * radius;
  const [west, south, east, north] = [boxes[4 * b], boxes[4 * b + 1], boxes[4 * b + 2], boxes[4 * b + 3]];
  for (let i = start[a]; i < coreEnd[a]; i++) {
    const gapX = Math.max(0, west - x[i], x[i] - east);
    const gapY = Math.max(0, south - y[i], y[i] - north);
    if (gapX * gapX + gapY * gapY > squared) continue;
    for (let k = start[b]; k < coreEnd[b]; k++) {
      const [dx, dy] = [x[k] - x[i], y[k] - y[i]];
      const dz = z === null ? 0 : z[k] - z[i];
      if (dx * dx + dy * dy + dz * dz > squared) continue;
      if (t === null || Math.abs(t[k] - t[i]) <= span) return true;
    }
  }
  return false;
}

const cellsAtOnce = 4096;

/** Joins cells whose core points are near each other. @returns for each cell the one that its set is called by */
export function* joinCores(
  grid: GridCells,
  points: CellPoints,
  coreEnd: Uint32Array,
  near: Nearness,
): Steps<Int32Array<ArrayBuffer>> {
  const { start, rangeStart, ranges } = grid;
  const cells = coreEnd.length;
  const boxes = boxesOf(grid, points, coreEnd);
  const parent = new Int32Array(cells);
  for (let c = 0; c < cells; c++) parent[c] = c;
  for (let a = 0; a < cells; a++) {
    if (a % cellsAtOnce === 0) yield { done: cells + a, total: 3 * cells };
    if (coreEnd[a] === start[a]) continue;
    for (let r = rangeStart[a]; r < rangeStart[a + 1]; r++) {
      for (let b = Math.max(a + 1, ranges[2 * r]); b < ranges[2 * r + 1]; b++) {
        if (coreEnd[b] === start[b]) continue;
        const [own, other] = [rootOf(parent, a), rootOf(parent, b)];
        if (own === other || !areNear(grid, points, coreEnd, boxes, a, b, near)) continue;
        parent[Math.max(own, other)] = Math.min(own, other);
      }
    }
  }
  for (let c = 0; c < cells; c++) parent[c] = rootOf(parent, c);
  return parent;
}

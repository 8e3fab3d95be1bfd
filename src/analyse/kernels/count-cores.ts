import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { GridCells } from './grid-cells.ts';
import type { Nearness, PointSpace } from './point-space.ts';

/** Points in the order of their cells, so that those that lie together stand together. */
export interface CellPoints {
  readonly order: Uint32Array<ArrayBuffer>;
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
  readonly z: Float64Array<ArrayBuffer> | null;
  readonly t: Float64Array<ArrayBuffer> | null;
}

export function pointsInCells(space: PointSpace, { order }: GridCells): CellPoints {
  const inOrder = (values: ReadonlyF64): Float64Array<ArrayBuffer> => {
    const out = new Float64Array(order.length);
    for (let k = 0; k < out.length; k++) out[k] = values[order[k]];
    return out;
  };
  const { x, y, z, t } = space;
  return {
    order,
    x: inOrder(x),
    y: inOrder(y),
    z: z === null ? null : inOrder(z),
    t: t === null ? null : inOrder(t),
  };
}

/** Points near point i among those from `from` to `to`, counted on from `found` and no further than to `enough`. */
function countNear(
  points: CellPoints,
  i: number,
  from: number,
  to: number,
  squared: number,
  span: number,
  found: number,
  enough: number,
): number {
  const { x, y, z, t } = points;
  const [xi, yi] = [x[i], y[i]];
  const zi = z === null ? 0 : z[i];
  const ti = t === null ? 0 : t[i];
  let count = found;
  for (let k = from; k < to; k++) {
    const dx = x[k] - xi;
    const dy = y[k] - yi;
    let d = dx * dx + dy * dy;
    if (d > squared) continue;
    if (z !== null) {
      d += (z[k] - zi) * (z[k] - zi);
      if (d > squared) continue;
    }
    if (t !== null && Math.abs(t[k] - ti) > span) continue;
    count += 1;
    if (count >= enough) return count;
  }
  return count;
}

function swap(points: CellPoints, a: number, b: number): void {
  for (const values of [points.order, points.x, points.y, points.z, points.t]) {
    if (values === null) continue;
    const held = values[a];
    values[a] = values[b];
    values[b] = held;
  }
}

const pointsAtOnce = 8192;

/**
 * Finds the core points and puts them first in their cells: `points` is changed.
 * @returns for each cell the place after its last core point
 */
export function* countCores(
  grid: GridCells,
  points: CellPoints,
  near: Nearness,
  minPts: number,
): Steps<Uint32Array<ArrayBuffer>> {
  const { start, rangeStart, ranges } = grid;
  const cells = rangeStart.length - 1;
  const coreEnd = new Uint32Array(cells);
  const squared = near.radius * near.radius;
  let told = 0;
  for (let c = 0; c < cells; c++) {
    const [from, to] = [start[c], start[c + 1]];
    if (to - told > pointsAtOnce) {
      told = to;
      yield { done: to, total: 3 * points.x.length };
    }
    if (to - from >= minPts) {
      coreEnd[c] = to;
      continue;
    }
    coreEnd[c] = from;
    let around = 0;
    for (let r = rangeStart[c]; r < rangeStart[c + 1]; r++) around += start[ranges[2 * r + 1]] - start[ranges[2 * r]];
    if (around < minPts) continue;
    for (let i = from; i < to; i++) {
      let count = 0;
      for (let r = rangeStart[c]; r < rangeStart[c + 1] && count < minPts; r++) {
        const [first, after] = [start[ranges[2 * r]], start[ranges[2 * r + 1]]];
        count = countNear(points, i, first, after, squared, near.span, count, minPts);
      }
      if (count >= minPts) swap(points, i, coreEnd[c]++);
    }
  }
  return coreEnd;
}

import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { type CellRanges, cellRanges } from './cell-ranges.ts';
import { orderByCell } from './order-by-cell.ts';
import type { Nearness, PointSpace } from './point-space.ts';

/** Points in cells so small that two points of one cell are always near each other. */
export interface GridCells extends CellRanges {
  /** Points by cell: those of cell c are `order[start[c]]` to `order[start[c + 1] - 1]`. */
  readonly order: Uint32Array<ArrayBuffer>;
  readonly start: Uint32Array<ArrayBuffer>;
}

/** Cells are this much smaller than geometry allows: rounding then puts no two distant points into one. */
const slack = 1e-6;
/** Along one coordinate: two of them together still make a whole number without loss. */
const mostCells = 2 ** 26;
/** A cell's diagonal is the radius, so that a near point lies at most two cells away; spans reach one cell. */
const [reachOfPlace, reachOfTime] = [2, 1];

interface Dimension {
  readonly cell: Uint32Array;
  readonly reach: number;
  /** Numbers that a coordinate takes, with room on both sides, so that a neighbour's never wraps. */
  readonly room: number;
}

function dimensionOf(values: ReadonlyF64, side: number, reach: number): Dimension {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    if (values[i] < low) low = values[i];
    if (values[i] > high) high = values[i];
  }
  const cells = values.length === 0 ? 0 : Math.floor((high - low) / side) + 1;
  if (!(cells < mostCells)) throw new RangeError(`a radius of ${side} is too small for points ${high - low} apart`);
  const cell = new Uint32Array(values.length);
  for (let i = 0; i < cell.length; i++) cell[i] = (values[i] - low) / side;
  return { cell, reach, room: cells + 2 * reach };
}

function dimensionsOf(space: PointSpace, near: Nearness): readonly Dimension[] {
  const { x, y, z, slope } = space;
  const places = z === null || slope !== undefined ? [x, y] : [x, y, z];
  const side = (near.radius / Math.sqrt(places.length) / Math.hypot(1, slope ?? 0)) * (1 - slack);
  const dimensions = places.map((values) => dimensionOf(values, side, reachOfPlace));
  if (space.t !== null) dimensions.push(dimensionOf(space.t, near.span * (1 - slack), reachOfTime));
  return dimensions;
}

/** Keys that order cells: (high, low) pairs, each a whole number without loss. */
function keysOf(dimensions: readonly Dimension[]) {
  const [x, y, third, fourth] = dimensions;
  const lowOf = (a: number, b: number): number => a + b * x.room;
  const highOf = (a: number, b: number): number => a + b * (third?.room ?? 1);
  const offsets: { high: number; low: number; far: number }[] = [];
  const spread = (d: Dimension | undefined): number[] =>
    d === undefined ? [0] : Array.from({ length: 2 * d.reach + 1 }, (_, k) => k - d.reach);
  for (const b of spread(y)) {
    for (const c of spread(third)) {
      for (const e of spread(fourth)) {
        const far = Math.abs(b) + Math.abs(c) + Math.abs(e);
        offsets.push({ high: highOf(c, e), low: lowOf(0, b), far });
      }
    }
  }
  offsets.sort((p, q) => p.far - q.far);
  return { lowOf, highOf, offsets };
}

/**
 * Puts points into cells of a grid and finds for each cell those that may hold a point near one of it, its own range
 * first.
 *
 * O(n) for a bounded number of points in a cell.
 */
export function* gridCells(space: PointSpace, near: Nearness): Steps<GridCells> {
  const dimensions = dimensionsOf(space, near);
  const order = orderByCell(dimensions.map(({ cell }) => cell));
  yield { done: 0, total: order.length };
  const { lowOf, highOf, offsets } = keysOf(dimensions);
  const [x, y, third, fourth] = dimensions.map(({ cell }) => cell);
  const n = order.length;
  const [low, high] = [new Float64Array(n), new Float64Array(n)];
  const start = new Uint32Array(n + 1);
  let cells = 0;
  for (let k = 0; k < n; k++) {
    const i = order[k];
    const a = lowOf(x[i], y[i]);
    const b = third === undefined ? 0 : highOf(third[i], fourth === undefined ? 0 : fourth[i]);
    if (cells > 0 && low[cells - 1] === a && high[cells - 1] === b) continue;
    low[cells] = a;
    high[cells] = b;
    start[cells] = k;
    cells += 1;
  }
  start[cells] = n;
  const keys = { low: low.subarray(0, cells), high: high.subarray(0, cells) };
  return { order, start: start.slice(0, cells + 1), ...(yield* cellRanges(keys, offsets, dimensions[0].reach)) };
}

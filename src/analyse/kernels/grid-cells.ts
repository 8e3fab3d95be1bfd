import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { orderByCell } from './order-by-cell.ts';
import type { Nearness, PointSpace } from './point-space.ts';

/** Points in cells so small that two points of one cell are always near each other. */
export interface GridCells {
  /** Points by cell: those of cell c are `order[start[c]]` to `order[start[c + 1] - 1]`. */
  readonly order: Uint32Array<ArrayBuffer>;
  readonly start: Uint32Array<ArrayBuffer>;
  /**
   * Cells that may hold a point near one of cell c, itself among them, as half-open ranges of cells: `ranges[2 k]` to
   * `ranges[2 k + 1]` for k from `rangeStart[c]` to `rangeStart[c + 1] - 1`. The range that holds c comes first.
   */
  readonly rangeStart: Uint32Array<ArrayBuffer>;
  readonly ranges: Uint32Array<ArrayBuffer>;
}

/** Cells are this much smaller than geometry allows: rounding then puts no two distant points into one. */
const slack = 1e-6;
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
  if (!(cells < 2 ** 31)) throw new RangeError(`a radius of ${side} is too small for points ${high - low} apart`);
  const cell = new Uint32Array(values.length);
  for (let i = 0; i < cell.length; i++) cell[i] = (values[i] - low) / side;
  return { cell, reach, room: cells + 2 * reach };
}

function dimensionsOf(space: PointSpace, near: Nearness): readonly Dimension[] {
  const places = [space.x, space.y, ...(space.z === null ? [] : [space.z])];
  const side = (near.radius / Math.sqrt(places.length)) * (1 - slack);
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

/** Puts points into cells of a grid and finds for each cell the others that a near point may lie in. */
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
    [low[cells], high[cells], start[cells]] = [a, b, k];
    cells += 1;
  }
  start[cells] = n;
  const keys = { low: low.subarray(0, cells), high: high.subarray(0, cells) };
  return { order, start: start.slice(0, cells + 1), ...(yield* rangesOf(keys, offsets, dimensions[0].reach)) };
}

const cellsAtOnce = 16_384;

interface Keys {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** As cells go upwards, so do the ends of the ranges at each offset: every pointer moves forwards alone. */
function* rangesOf(
  { low, high }: Keys,
  offsets: ReturnType<typeof keysOf>['offsets'],
  reach: number,
): Steps<Pick<GridCells, 'rangeStart' | 'ranges'>> {
  const cells = low.length;
  const rangeStart = new Uint32Array(cells + 1);
  let ranges = new Uint32Array(Math.max(16, 8 * cells));
  let length = 0;
  const first = new Uint32Array(offsets.length);
  const after = new Uint32Array(offsets.length);
  const highOffset = Float64Array.from(offsets, (offset) => offset.high);
  const lowOffset = Float64Array.from(offsets, (offset) => offset.low);
  for (let c = 0; c < cells; c++) {
    if (c % cellsAtOnce === 0) yield { done: 0, total: cells };
    if (length + 2 * highOffset.length > ranges.length) {
      const wider = new Uint32Array(2 * ranges.length + 2 * highOffset.length);
      wider.set(ranges);
      ranges = wider;
    }
    for (let r = 0; r < highOffset.length; r++) {
      const b = high[c] + highOffset[r];
      const from = low[c] + lowOffset[r] - reach;
      const to = low[c] + lowOffset[r] + reach;
      let k = first[r];
      while (k < cells && (high[k] < b || (high[k] === b && low[k] < from))) k += 1;
      first[r] = k;
      k = Math.max(k, after[r]);
      while (k < cells && (high[k] < b || (high[k] === b && low[k] <= to))) k += 1;
      after[r] = k;
      if (k > first[r]) {
        ranges[length] = first[r];
        ranges[length + 1] = k;
        length += 2;
      }
    }
    rangeStart[c + 1] = length / 2;
  }
  return { rangeStart, ranges: ranges.slice(0, length) };
}

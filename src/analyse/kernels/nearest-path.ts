import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64, ReadonlyI32 } from '../../base/typed-array.ts';
import { writeCartesian } from '../../corridors/geodesic.ts';
import type { PathPieces } from '../../corridors/path-pieces.ts';

/** The nearest line of each point. */
export interface NearestPaths {
  /** Index of the line, -1 where none is within reach. */
  readonly path: Int32Array<ArrayBuffer>;
  /** Distance to it, km; NaN where none is within reach. */
  readonly km: Float64Array<ArrayBuffer>;
}

/** Months in which each line is there, half-open. */
export interface PathLives {
  readonly from: ReadonlyI32;
  readonly to: ReadonlyI32;
}

/** Side of a cell of the grid, degrees. */
const cellDegrees = 0.25;
/** Fewest kilometres in a degree of latitude anywhere. */
const kmPerDegree = 110.5;
/** Two lines within this of one another are as near (square of a metre), and the first of them is taken. */
const sameSquaredKm = 1e-6;
const pause = 20_000;

interface Grid {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  /** Pieces that may be in reach of a point of cell c: `pieces[k]` for k from `starts[c]` to `starts[c + 1] - 1`. */
  readonly starts: Uint32Array;
  readonly pieces: Uint32Array;
}

/** Cells about each piece as far as `reachKm`; pieces in a cell keep their order. */
function gridOf({ count, boxes }: PathPieces, reachKm: number): Grid {
  const up = reachKm / kmPerDegree;
  const spans = Array.from({ length: count }, (_, i) => {
    const [west, south, east, north] = boxes.subarray(i * 4, i * 4 + 4);
    const steepest = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + up);
    const aside = up / Math.cos((steepest * Math.PI) / 180);
    return [west - aside, south - up, east + aside, north + up] as const;
  });
  const west = spans.reduce((least, span) => Math.min(least, span[0]), 180);
  const south = spans.reduce((least, span) => Math.min(least, span[1]), 90);
  const cell = (degrees: number, from: number): number => Math.floor((degrees - from) / cellDegrees);
  const columns = spans.reduce((most, span) => Math.max(most, cell(span[2], west) + 1), 0);
  const rows = spans.reduce((most, span) => Math.max(most, cell(span[3], south) + 1), 0);
  const lists: number[][] = Array.from({ length: columns * rows }, () => []);
  for (const [i, span] of spans.entries()) {
    for (let row = cell(span[1], south); row <= cell(span[3], south); row++) {
      for (let column = cell(span[0], west); column <= cell(span[2], west); column++) {
        lists[row * columns + column].push(i);
      }
    }
  }
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, c) => {
    starts[c + 1] = starts[c] + list.length;
  });
  return { west, south, columns, rows, starts, pieces: Uint32Array.from(lists.flat()) };
}

/** Squared distance from a point to a piece, earth-centred km. */
function squaredTo(ends: ReadonlyF64, piece: number, x: number, y: number, z: number): number {
  const at = piece * 6;
  const ux = ends[at + 3] - ends[at];
  const uy = ends[at + 4] - ends[at + 1];
  const uz = ends[at + 5] - ends[at + 2];
  const px = x - ends[at];
  const py = y - ends[at + 1];
  const pz = z - ends[at + 2];
  const along = (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz);
  const share = along > 0 ? (along < 1 ? along : 1) : 0;
  const dx = px - share * ux;
  const dy = py - share * uy;
  const dz = pz - share * uz;
  return dx * dx + dy * dy + dz * dz;
}

/**
 * The nearest line of each point, among those that are there in its month, within a reach. Distances are straight
 * through the earth to pieces of at most 10 km: within 3 m of the geodesic ones up to 100 km. Of two lines as near as a
 * metre, the first is taken.
 *
 * @param lon degrees; @param month of each point
 *
 * O(points x pieces in reach).
 */
export function* nearestPaths(
  pieces: PathPieces,
  lives: PathLives,
  lon: ReadonlyF64,
  lat: ReadonlyF64,
  month: ReadonlyI32,
  reachKm: number,
): Steps<NearestPaths> {
  const grid = gridOf(pieces, reachKm);
  const path = new Int32Array(lon.length).fill(-1);
  const km = new Float64Array(lon.length).fill(Number.NaN);
  const place = new Float64Array(3);
  const limit = reachKm * reachKm;
  for (let i = 0; i < lon.length; i++) {
    if (i % pause === 0) yield { done: i, total: lon.length };
    const column = Math.floor((lon[i] - grid.west) / cellDegrees);
    const row = Math.floor((lat[i] - grid.south) / cellDegrees);
    if (!(column >= 0 && column < grid.columns && row >= 0 && row < grid.rows)) continue;
    const cell = row * grid.columns + column;
    if (grid.starts[cell] === grid.starts[cell + 1]) continue;
    writeCartesian(lon[i], lat[i], place, 0);
    let least = Number.POSITIVE_INFINITY;
    let best = -1;
    for (let k = grid.starts[cell]; k < grid.starts[cell + 1]; k++) {
      const piece = grid.pieces[k];
      const line = pieces.path[piece];
      if (month[i] < lives.from[line] || month[i] >= lives.to[line]) continue;
      const squared = squaredTo(pieces.ends, piece, place[0], place[1], place[2]);
      if (squared > limit || squared >= (line === best ? least : least - sameSquaredKm)) continue;
      least = squared;
      best = line;
    }
    if (best < 0) continue;
    path[i] = best;
    km[i] = Math.sqrt(least);
  }
  return { path, km };
}

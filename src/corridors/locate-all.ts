import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import { geodesic, latitudeOf, longitudeOf, writeCartesian } from './geodesic.ts';
import type { LineIndex } from './line-index.ts';
import { cutPieces, type LinePieces } from './line-pieces.ts';
import { sideAtSea } from './linear-reference.ts';
import { coarsestCellOf, coarsestCells, NearestPiece } from './nearest-piece.ts';

/** Positions of many points, as `BorderPosition` has them; NaN where a point had no coordinates. */
export interface BorderPositions {
  readonly borderKm: Float64Array;
  readonly acrossKm: Float64Array;
}

const chunk = 8192;
/** Rows that are sorted at a time: so many that cells hold several, so few that their columns stay in the cache. */
const sorted = 131072;
/** Up to this distance the arc over a chord is a series to a decimetre; beyond it the geodesic is measured, km. */
const seriesKm = 300;
/** Mean radius of curvature at the border's latitudes, km. */
const radiusKm = 6367;

/** Positive where a point lies to the left of a piece, walking east: over the plane through it and the earth's centre. */
function turnAt(xyz: ReadonlyF64, piece: number, place: Float64Array): number {
  const at = piece * 3;
  const ax = xyz[at];
  const ay = xyz[at + 1];
  const az = xyz[at + 2];
  const ux = xyz[at + 3] - ax;
  const uy = xyz[at + 4] - ay;
  const uz = xyz[at + 5] - az;
  const nx = ay * uz - az * uy;
  const ny = az * ux - ax * uz;
  const nz = ax * uy - ay * ux;
  return (nx * place[0] + ny * place[1] + nz * place[2]) / Math.sqrt(nx * nx + ny * ny + nz * nz);
}

/** Measures points to the piece that is nearest to them. */
class Measure {
  private readonly index: LineIndex;
  private readonly pieces: LinePieces;
  private readonly out: BorderPositions;

  constructor(index: LineIndex, pieces: LinePieces, out: BorderPositions) {
    this.index = index;
    this.pieces = pieces;
    this.out = out;
  }

  /** Writes the position of point i. @param place x, y, z (earth-centred km), lon, lat of the point */
  write(i: number, piece: number, place: Float64Array): void {
    const { km, xyz } = this.pieces;
    const x = place[0];
    const y = place[1];
    const z = place[2];
    const at = piece * 3;
    const ux = xyz[at + 3] - xyz[at];
    const uy = xyz[at + 4] - xyz[at + 1];
    const uz = xyz[at + 5] - xyz[at + 2];
    const px = x - xyz[at];
    const py = y - xyz[at + 1];
    const pz = z - xyz[at + 2];
    const along = (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz);
    const share = along > 0 ? (along < 1 ? along : 1) : 0;
    const dx = px - share * ux;
    const dy = py - share * uy;
    const dz = pz - share * uz;
    const chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
    const arc =
      chord < seriesKm
        ? chord * (1 + (chord * chord) / (24 * radiusKm * radiusKm))
        : geodesic(place[3], place[4], longitudeOf(x - dx, y - dy), latitudeOf(x - dx, y - dy, z - dz)).km;
    this.out.borderKm[i] = km[piece] + share * (km[piece + 1] - km[piece]);
    this.out.acrossKm[i] = arc * this.sideOf(piece, share, place);
  }

  private sideOf(piece: number, share: number, place: Float64Array): number {
    const { count, xyz } = this.pieces;
    const beside = share === 0 ? piece - 1 : share === 1 ? piece + 1 : piece;
    if (beside < 0 || beside === count) {
      const side = sideAtSea(this.index, beside < 0 ? 'pacific' : 'gulf', place[3], place[4]);
      if (side !== undefined) return side;
    }
    let turn = turnAt(xyz, piece, place);
    if (beside !== piece && beside >= 0 && beside < count) turn += turnAt(xyz, beside, place);
    return turn < 0 ? -1 : 1;
  }
}

/** Room for sorting one span after the other. */
const roomFor = (rows: number) => ({
  starts: new Uint32Array(coarsestCells + 1),
  cells: new Int32Array(rows),
  rows: new Uint32Array(rows),
});

/**
 * Rows of a span that have a place, sorted by coarse cell: neighbours are then looked up together, while what they need
 * is still in the processor's cache. They hold until the next span is sorted.
 */
function rowsByCell(
  lon: ReadonlyF64,
  lat: ReadonlyF64,
  [from, to]: readonly [number, number],
  { starts, cells, rows }: ReturnType<typeof roomFor>,
): Uint32Array {
  starts.fill(0);
  cells.fill(-1);
  for (let i = from; i < to; i++) {
    if (!Number.isFinite(lon[i]) || !Number.isFinite(lat[i])) continue;
    const cell = coarsestCellOf(lon[i], lat[i]);
    cells[i - from] = cell;
    starts[cell + 1] += 1;
  }
  for (let cell = 0; cell < coarsestCells; cell++) starts[cell + 1] += starts[cell];
  const placed = starts[coarsestCells];
  for (let i = from; i < to; i++) {
    const cell = cells[i - from];
    if (cell >= 0) rows[starts[cell]++] = i;
  }
  return rows.subarray(0, placed);
}

interface Finder {
  readonly pieces: LinePieces;
  readonly nearest: NearestPiece;
}

const finders = new WeakMap<LineIndex, Finder>();

/** Kept with the line: the cells that one table needs serve the next one, or the next slice of a long file. */
function finderOf(index: LineIndex): Finder {
  const known = finders.get(index);
  if (known !== undefined) return known;
  const pieces = cutPieces(index);
  const made = { pieces, nearest: new NearestPiece(pieces) };
  finders.set(index, made);
  return made;
}

/**
 * `locateAlong` for columns of degrees, yielding by the chunk: within half a metre of it, by chords through the earth
 * instead of geodesics (a test holds the two together, `npm run bench` says why there are two).
 */
export function* locateAll(index: LineIndex, lon: ReadonlyF64, lat: ReadonlyF64): Steps<BorderPositions> {
  const total = lon.length;
  const out = {
    borderKm: new Float64Array(total).fill(Number.NaN),
    acrossKm: new Float64Array(total).fill(Number.NaN),
  };
  yield { done: 0, total };
  const { pieces, nearest } = finderOf(index);
  const measure = new Measure(index, pieces, out);
  // Points go on in an array: a number that is handed to a function may be made an object first.
  const place = new Float64Array(5);
  const room = roomFor(Math.min(sorted, total));
  for (let from = 0; from < total; from += sorted) {
    const rows = rowsByCell(lon, lat, [from, Math.min(from + sorted, total)], room);
    for (let first = 0; first < rows.length; first += chunk) {
      const last = Math.min(first + chunk, rows.length);
      for (let k = first; k < last; k++) {
        const i = rows[k];
        writeCartesian(lon[i], lat[i], place, 0);
        place[3] = lon[i];
        place[4] = lat[i];
        measure.write(i, nearest.find(place), place);
      }
      yield { done: from + last, total };
    }
  }
  return out;
}

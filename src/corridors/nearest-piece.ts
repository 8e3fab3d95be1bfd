import { writeCartesian } from './geodesic.ts';
import { blockSegments, boundBlock } from './line-index.ts';
import type { LinePieces } from './line-pieces.ts';
import { squaredToSegment } from './squared-to-segment.ts';

/** Columns and rows of the coarsest cells over the globe: 0.7 degrees of longitude, half as many of latitude. */
const columns = 512;
const coarsest = 360 / columns;
/** A cell with so few candidates is not divided, nor one divided so often (80 m of longitude). */
const fewCandidates = 6;
const deepest = 9;
/** Down to 0.04 degrees cells are divided at once; below that where so many points have come that it repays itself. */
const eager = 4;
const patience = 12;
/** No cell is divided any more when so many candidates are kept: 32 MB. */
const mostCandidates = 1 << 23;
/** What is kept of a cell: its four quarters (0 = not made yet), its first candidate and how many, points that came. */
const cellNumbers = 7;

/** Number of the coarsest cell that holds a place in degrees, longitude from -180 to 180: 0 to before `coarsestCells`. */
export function coarsestCellOf(lon: number, lat: number): number {
  const column = Math.floor((lon + 180) / coarsest) & (columns - 1);
  const row = Math.floor((lat + 90) / (coarsest / 2));
  return Math.min(Math.max(row, 0), columns - 1) * columns + column;
}
export const coarsestCells = columns * columns;

type Numbers = Int32Array<ArrayBuffer>;

function grown(array: Numbers, needed: number): Numbers {
  if (needed <= array.length) return array;
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

/**
 * Finds the piece nearest to points, of two as near the western one. A grid of cells over the globe, each divided into
 * quarters of quarters: a cell keeps the pieces that are nearest to any of its points, out of those that its parent
 * keeps, and is made when the first point falls into it. A piece s is left out when no point within r of the centre c
 * can be nearer to s than to q, the foot of c on its nearest piece: such a point would have to lie across the plane
 * midway between q and a point of s, so that d(c, s)^2 - d(c, q)^2 < 2 r d(q, s's farther end).
 */
export class NearestPiece {
  private cells: Numbers = new Int32Array(cellNumbers * 4096);
  private cellCount = 1;
  private readonly coarse = new Int32Array(coarsestCells);
  private candidates: Numbers = new Int32Array(1 << 16);
  private candidateCount = 0;
  private readonly pieces: LinePieces;
  /** Centre and radius of each block of pieces. */
  private readonly blocks: Float64Array;
  private readonly squared: Float64Array;
  private readonly all: Numbers;
  private readonly scratch = new Float64Array(3);

  constructor(pieces: LinePieces) {
    this.pieces = pieces;
    this.squared = new Float64Array(pieces.count);
    this.all = new Int32Array(pieces.count);
    this.blocks = new Float64Array(Math.ceil(pieces.count / blockSegments) * 4);
    for (let block = 0; block * 4 < this.blocks.length; block++) {
      const first = block * blockSegments;
      boundBlock(pieces.xyz, first, Math.min(first + blockSegments, pieces.count), this.blocks, block * 4);
    }
  }

  /** @param place x, y, z of a point (earth-centred km), then its longitude (-180 to 180) and latitude, degrees */
  find(place: Float64Array): number {
    const lon = place[3];
    const lat = place[4];
    const number = coarsestCellOf(lon, lat);
    let size = coarsest;
    let west = (number % columns) * size - 180;
    let south = (Math.floor(number / columns) * size) / 2 - 90;
    if (this.coarse[number] === 0) this.coarse[number] = this.makeCoarse(west, south);
    let cell = this.coarse[number];
    for (let depth = 0; depth < deepest && this.cells[cell + 5] > fewCandidates; depth++) {
      if (depth >= eager && !this.isWorthDividing(cell)) break;
      size /= 2;
      const east = lon >= west + size ? 1 : 0;
      const north = lat >= south + size / 2 ? 1 : 0;
      west += east * size;
      south += (north * size) / 2;
      const quarter = cell + north * 2 + east;
      if (this.cells[quarter] === 0) {
        const made = this.make(this.candidates, this.cells[cell + 4], this.cells[cell + 5], west, south, size);
        this.cells[quarter] = made;
      }
      cell = this.cells[quarter];
    }
    return this.nearestOf(this.cells[cell + 4], this.cells[cell + 5], place);
  }

  private isWorthDividing(cell: number): boolean {
    if (this.cells[cell + 6] < patience) {
      this.cells[cell + 6] += 1;
      return false;
    }
    return this.candidateCount < mostCandidates;
  }

  private nearestOf(first: number, count: number, place: Float64Array): number {
    const x = place[0];
    const y = place[1];
    const z = place[2];
    const { xyz } = this.pieces;
    let best = this.candidates[first];
    let least = squaredToSegment(xyz, best, x, y, z);
    for (let i = first + 1; i < first + count; i++) {
      const squared = squaredToSegment(xyz, this.candidates[i], x, y, z);
      if (squared >= least) continue;
      least = squared;
      best = this.candidates[i];
    }
    return best;
  }

  /** A coarsest cell's candidates come from blocks within twice its reach of the nearest. */
  private makeCoarse(west: number, south: number): number {
    const { blocks, pieces, all } = this;
    const reach = this.reachOf(west, south, coarsest);
    const [x, y, z] = this.scratch;
    let nearest = Number.POSITIVE_INFINITY;
    const away = (at: number): number => Math.hypot(blocks[at] - x, blocks[at + 1] - y, blocks[at + 2] - z);
    for (let at = 0; at < blocks.length; at += 4) nearest = Math.min(nearest, away(at) + blocks[at + 3]);
    let count = 0;
    for (let at = 0; at < blocks.length; at += 4) {
      if (away(at) - blocks[at + 3] > nearest + 2 * reach) continue;
      const first = (at / 4) * blockSegments;
      for (let piece = first; piece < Math.min(first + blockSegments, pieces.count); piece++) all[count++] = piece;
    }
    return this.make(all, 0, count, west, south, coarsest);
  }

  /** Makes a cell out of its parent's candidates; returns where it is. */
  private make(parent: Numbers, from: number, count: number, west: number, south: number, size: number): number {
    const cell = this.cellCount * cellNumbers;
    this.cellCount += 1;
    this.cells = grown(this.cells, cell + cellNumbers);
    this.candidates = grown(this.candidates, this.candidateCount + count);
    const reach = this.reachOf(west, south, size);
    this.cells[cell + 4] = this.candidateCount;
    this.cells[cell + 5] = this.keep(parent, from, count, reach);
    this.candidateCount += this.cells[cell + 5];
    return cell;
  }

  /** Leaves the centre of a cell in `scratch`; returns how far its farthest point is. */
  private reachOf(west: number, south: number, size: number): number {
    const { scratch } = this;
    let reach = 0;
    writeCartesian(west + size / 2, south + size / 4, scratch, 0);
    const [x, y, z] = scratch;
    for (let corner = 0; corner < 4; corner++) {
      writeCartesian(west + (corner & 1) * size, south + (corner >> 1) * (size / 2), scratch, 0);
      reach = Math.max(reach, Math.hypot(scratch[0] - x, scratch[1] - y, scratch[2] - z));
    }
    scratch[0] = x;
    scratch[1] = y;
    scratch[2] = z;
    return reach;
  }

  /** Writes the candidates that a cell about `scratch` needs behind the others; returns how many. */
  private keep(parent: Numbers, from: number, count: number, reach: number): number {
    const { xyz } = this.pieces;
    const { candidates, squared, scratch } = this;
    const x = scratch[0];
    const y = scratch[1];
    const z = scratch[2];
    let nearest = 0;
    for (let i = 0; i < count; i++) {
      squared[i] = squaredToSegment(xyz, parent[from + i], x, y, z);
      if (squared[i] < squared[nearest]) nearest = i;
    }
    this.moveToFoot(parent[from + nearest], x, y, z);
    const qx = scratch[0];
    const qy = scratch[1];
    const qz = scratch[2];
    // Both sides of the condition squared, and a thousandth more for rounding.
    const limit = 4.004 * reach * reach;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const piece = parent[from + i];
      const at = piece * 3;
      const gap = squared[i] - squared[nearest];
      const one = (xyz[at] - qx) ** 2 + (xyz[at + 1] - qy) ** 2 + (xyz[at + 2] - qz) ** 2;
      const other = (xyz[at + 3] - qx) ** 2 + (xyz[at + 4] - qy) ** 2 + (xyz[at + 5] - qz) ** 2;
      if (gap * gap <= limit * (one > other ? one : other) || gap <= 0) {
        candidates[this.candidateCount + kept] = piece;
        kept += 1;
      }
    }
    return kept;
  }

  /** Moves `scratch` to the foot of a point on a piece. */
  private moveToFoot(piece: number, x: number, y: number, z: number): void {
    const { xyz } = this.pieces;
    const at = piece * 3;
    const u = [0, 1, 2].map((axis) => xyz[at + 3 + axis] - xyz[at + axis]);
    const along = (x - xyz[at]) * u[0] + (y - xyz[at + 1]) * u[1] + (z - xyz[at + 2]) * u[2];
    const share = Math.min(Math.max(along / (u[0] ** 2 + u[1] ** 2 + u[2] ** 2), 0), 1);
    for (let axis = 0; axis < 3; axis++) this.scratch[axis] = xyz[at + axis] + share * u[axis];
  }
}

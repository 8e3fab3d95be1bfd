import type { ReadonlyF64 } from '../base/typed-array.ts';
import { writeCartesian } from './geodesic.ts';
import type { LinePieces } from './line-pieces.ts';

/** A cell with so few candidates is not divided again, nor one of this depth (0.01 degrees of longitude). */
const fewCandidates = 4;
const deepest = 15;
/** Degrees: larger cells keep what their parent keeps; their corners need not be their farthest points. */
const largestSorted = 25;
/** Numbers that the tree keeps of a cell: its four quarters (0 = not made yet), then its first candidate and how many. */
const cellNumbers = 6;

/** Squared distance from a point to a straight piece, earth-centred km. */
function squaredTo(xyz: ReadonlyF64, piece: number, x: number, y: number, z: number): number {
  const at = piece * 3;
  const ax = xyz[at];
  const ay = xyz[at + 1];
  const az = xyz[at + 2];
  const ux = xyz[at + 3] - ax;
  const uy = xyz[at + 4] - ay;
  const uz = xyz[at + 5] - az;
  const px = x - ax;
  const py = y - ay;
  const pz = z - az;
  const along = (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz);
  const share = along > 0 ? (along < 1 ? along : 1) : 0;
  const dx = px - share * ux;
  const dy = py - share * uy;
  const dz = pz - share * uz;
  return dx * dx + dy * dy + dz * dz;
}

function grown(array: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  if (needed <= array.length) return array;
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

/**
 * Finds the piece nearest to points, of two as near the western one. Points are sorted into quarters of quarters of the
 * globe in degrees; each cell keeps the pieces that are nearest to any of its points, out of those that its parent
 * keeps, and is made when the first point falls into it. A piece s may be left out when no point within r of the
 * centre c is nearer to s than to q, the foot of c on its nearest piece: such a point would have to lie across the
 * plane midway between q and a point of s, so that d(c, s)^2 - d(c, q)^2 < 2 r d(q, s's farther end).
 */
export class NearestPiece {
  private cells = new Int32Array(cellNumbers * 1024);
  private cellCount = 1;
  private candidates: Int32Array<ArrayBuffer>;
  private candidateCount: number;
  private readonly squared: Float64Array;
  private readonly scratch = new Float64Array(3);

  private readonly pieces: LinePieces;

  constructor(pieces: LinePieces) {
    this.pieces = pieces;
    this.candidates = Int32Array.from({ length: pieces.count * 2 }, (_, i) => (i < pieces.count ? i : 0));
    this.candidateCount = pieces.count;
    this.cells[5] = pieces.count;
    this.squared = new Float64Array(pieces.count);
  }

  /** @param lon degrees, -180 to 180; x, y, z are the same point, earth-centred km */
  find(lon: number, lat: number, x: number, y: number, z: number): number {
    let cell = 0;
    let west = -180;
    let south = -90;
    let size = 360;
    for (let depth = 0; depth < deepest && this.cells[cell + 5] > fewCandidates; depth++) {
      size /= 2;
      const east = lon >= west + size ? 1 : 0;
      const north = lat >= south + size / 2 ? 1 : 0;
      west += east * size;
      south += (north * size) / 2;
      const quarter = cell + north * 2 + east;
      if (this.cells[quarter] === 0) this.make(cell, quarter, west, south, size);
      cell = this.cells[quarter];
    }
    return this.nearestOf(this.cells[cell + 4], this.cells[cell + 5], x, y, z);
  }

  private nearestOf(first: number, count: number, x: number, y: number, z: number): number {
    const { xyz } = this.pieces;
    let best = this.candidates[first];
    let least = squaredTo(xyz, best, x, y, z);
    for (let i = first + 1; i < first + count; i++) {
      const squared = squaredTo(xyz, this.candidates[i], x, y, z);
      if (squared >= least) continue;
      least = squared;
      best = this.candidates[i];
    }
    return best;
  }

  private make(parent: number, quarter: number, west: number, south: number, size: number): void {
    const from = this.cells[parent + 4];
    const count = this.cells[parent + 5];
    const cell = this.cellCount * cellNumbers;
    this.cellCount += 1;
    this.cells = grown(this.cells, cell + cellNumbers);
    this.candidates = grown(this.candidates, this.candidateCount + count);
    this.cells[quarter] = cell;
    if (size > largestSorted) {
      this.cells[cell + 4] = from;
      this.cells[cell + 5] = count;
      return;
    }
    this.cells[cell + 4] = this.candidateCount;
    this.cells[cell + 5] = this.keep(from, count, west, south, size);
    this.candidateCount += this.cells[cell + 5];
  }

  /** Writes the parent's candidates that a cell needs behind the others; returns how many. */
  private keep(from: number, count: number, west: number, south: number, size: number): number {
    const { xyz } = this.pieces;
    const { candidates, squared, scratch } = this;
    writeCartesian(west + size / 2, south + size / 4, scratch, 0);
    const [x, y, z] = scratch;
    let reach = 0;
    for (let corner = 0; corner < 4; corner++) {
      writeCartesian(west + (corner & 1) * size, south + (corner >> 1) * (size / 2), scratch, 0);
      reach = Math.max(reach, Math.hypot(scratch[0] - x, scratch[1] - y, scratch[2] - z));
    }
    let nearest = 0;
    for (let i = 0; i < count; i++) {
      squared[i] = squaredTo(xyz, candidates[from + i], x, y, z);
      if (squared[i] < squared[nearest]) nearest = i;
    }
    this.writeFoot(candidates[from + nearest], x, y, z);
    const [qx, qy, qz] = scratch;
    let kept = 0;
    let farther = -1;
    let fartherOf = -1;
    for (let i = 0; i < count; i++) {
      const piece = candidates[from + i];
      const at = piece * 3;
      const near =
        fartherOf === piece ? farther : (xyz[at] - qx) ** 2 + (xyz[at + 1] - qy) ** 2 + (xyz[at + 2] - qz) ** 2;
      farther = (xyz[at + 3] - qx) ** 2 + (xyz[at + 4] - qy) ** 2 + (xyz[at + 5] - qz) ** 2;
      fartherOf = piece + 1;
      const gap = squared[i] - squared[nearest];
      // Both sides squared: gap < 2 reach sqrt(larger). A thousandth more, for rounding and for the equator's bulge.
      if (gap > 0 && gap * gap > 4.004 * reach * reach * Math.max(near, farther)) continue;
      candidates[this.candidateCount + kept] = piece;
      kept += 1;
    }
    return kept;
  }

  private writeFoot(piece: number, x: number, y: number, z: number): void {
    const { xyz } = this.pieces;
    const at = piece * 3;
    const u = [0, 1, 2].map((axis) => xyz[at + 3 + axis] - xyz[at + axis]);
    const p = [x - xyz[at], y - xyz[at + 1], z - xyz[at + 2]];
    const along = (p[0] * u[0] + p[1] * u[1] + p[2] * u[2]) / (u[0] ** 2 + u[1] ** 2 + u[2] ** 2);
    const share = Math.min(Math.max(along, 0), 1);
    for (let axis = 0; axis < 3; axis++) this.scratch[axis] = xyz[at + axis] + share * u[axis];
  }
}

import type { ReadonlyF64 } from '../base/typed-array.ts';
import { latitudeOf, longitudeOf, writeCartesian } from './geodesic.ts';
import type { LineIndex } from './line-index.ts';

/** Longest piece, km: a chord of this length lies 2 cm under the ellipsoid at its middle, so it can stand for the line. */
const longestKm = 1;

/** The line on land as straight pieces through the earth, of at most a kilometre, west to east. */
export interface LinePieces {
  readonly count: number;
  /** Earth-centred x, y, z of the ends, km: piece i goes from corner i to corner i + 1. */
  readonly xyz: ReadonlyF64;
  /** Border kilometre of each corner. */
  readonly km: ReadonlyF64;
}

/** Adds a point of a chord, lifted onto the ellipsoid. */
function lift(x: number, y: number, z: number, out: number[]): void {
  const place = new Float64Array(3);
  writeCartesian(longitudeOf(x, y), latitudeOf(x, y, z), place, 0);
  out.push(place[0], place[1], place[2]);
}

/** Cuts the segments on land so that none is longer than `longestKm`. */
export function cutPieces({ line, xyz }: LineIndex): LinePieces {
  const corners: number[] = [];
  const km: number[] = [];
  for (let i = line.landFirst; i < line.landLast; i++) {
    const at = i * 3;
    const lengthKm = line.km[i + 1] - line.km[i];
    const parts = Math.max(1, Math.ceil(lengthKm / longestKm));
    corners.push(xyz[at], xyz[at + 1], xyz[at + 2]);
    km.push(line.km[i]);
    for (let part = 1; part < parts; part++) {
      const share = part / parts;
      const [x, y, z] = [0, 1, 2].map((axis) => xyz[at + axis] + share * (xyz[at + 3 + axis] - xyz[at + axis]));
      lift(x, y, z, corners);
      km.push(line.km[i] + share * lengthKm);
    }
  }
  const last = line.landLast * 3;
  corners.push(xyz[last], xyz[last + 1], xyz[last + 2]);
  km.push(line.km[line.landLast]);
  return { count: km.length - 1, xyz: Float64Array.from(corners), km: Float64Array.from(km) };
}

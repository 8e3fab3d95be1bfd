import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { BorderLine } from './border-line.ts';
import { geodesic, writeCartesian } from './geodesic.ts';
import { pointAt } from './point-at.ts';

/** Stretch whose chord `straightKm` measures, km. */
export const chordKm = 50;
/** Segments a block holds: small enough to skip most, large enough that the blocks are few. */
export const blockSegments = 32;

/** The line, with what makes its nearest point quick to find. */
export interface LineIndex {
  readonly line: BorderLine;
  /** Earth-centred x, y, z of every vertex, km. */
  readonly xyz: ReadonlyF64;
  /** Centre x, y, z and radius of each block of `blockSegments` segments on land, km. */
  readonly blocks: ReadonlyF64;
  /** Added length of the chords before each multiple of `chordKm`, and of all, km. */
  readonly chords: ReadonlyF64;
  /** Border kilometre where the land ends. */
  readonly lengthKm: number;
}

/** Writes centre and radius of a ball about the middle of the box of corners `first` to `last` that holds them all. */
export function boundBlock(xyz: ReadonlyF64, first: number, last: number, out: Float64Array, at: number): void {
  for (let axis = 0; axis < 3; axis++) {
    let low = Infinity;
    let high = -Infinity;
    for (let i = first; i <= last; i++) {
      low = Math.min(low, xyz[i * 3 + axis]);
      high = Math.max(high, xyz[i * 3 + axis]);
    }
    out[at + axis] = (low + high) / 2;
  }
  for (let i = first; i <= last; i++) {
    const dx = xyz[i * 3] - out[at];
    const dy = xyz[i * 3 + 1] - out[at + 1];
    const dz = xyz[i * 3 + 2] - out[at + 2];
    out[at + 3] = Math.max(out[at + 3], Math.sqrt(dx * dx + dy * dy + dz * dz));
  }
}

/** Millimetres: engines differ in the last digit of a sine, and kilometres that all statistics stand on must not. */
const perKm = 1e6;

function addChords(line: BorderLine, lengthKm: number): Float64Array {
  const chords = new Float64Array(Math.ceil(lengthKm / chordKm) + 1);
  let before = pointAt(line, 0);
  for (let i = 1; i < chords.length; i++) {
    const here = pointAt(line, Math.min(i * chordKm, lengthKm));
    const { km } = geodesic(before.lon, before.lat, here.lon, here.lat);
    chords[i] = Math.round((chords[i - 1] + km) * perKm) / perKm;
    before = here;
  }
  return chords;
}

/** Prepares a line for `locateAlong`, `locateAll` and `straightKm`. */
export function buildLineIndex(line: BorderLine): LineIndex {
  const xyz = new Float64Array(line.lon.length * 3);
  for (let i = 0; i < line.lon.length; i++) writeCartesian(line.lon[i], line.lat[i], xyz, i * 3);
  const blockCount = Math.ceil((line.landLast - line.landFirst) / blockSegments);
  const blocks = new Float64Array(blockCount * 4);
  for (let block = 0; block < blockCount; block++) {
    const first = line.landFirst + block * blockSegments;
    boundBlock(xyz, first, Math.min(first + blockSegments, line.landLast), blocks, block * 4);
  }
  const lengthKm = line.km[line.landLast];
  return { line, xyz, blocks, chords: addChords(line, lengthKm), lengthKm };
}

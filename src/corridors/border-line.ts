import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ReadonlyF64, ReadonlyU8 } from '../base/typed-array.ts';
import { geodesic } from './geodesic.ts';

/**
 * The boundary of the IBWC (2010), west to east: Pacific maritime part, land and rivers, Gulf maritime part.
 * Degrees, and each vertex's kilometre: 0 where the land begins, below 0 in the Pacific, beyond the last in the Gulf.
 * The maritime parts only say which side of the line a point at sea is on.
 */
export interface BorderLine {
  readonly lon: ReadonlyF64;
  readonly lat: ReadonlyF64;
  readonly km: ReadonlyF64;
  /** Index of the first and of the last vertex on land. */
  readonly landFirst: number;
  readonly landLast: number;
}

/** Bytes at the head of the file: "CBL1", then three little-endian 32-bit counts: vertices, first and last on land. */
const headBytes = 16;
const magic = 0x314c4243;
const scale = 1e6;

/** Kilometre of each vertex: geodesic lengths added up from the first vertex on land. */
function measure(lon: Float64Array, lat: Float64Array, landFirst: number): Float64Array {
  const km = new Float64Array(lon.length);
  for (let i = 1; i < lon.length; i++) {
    km[i] = km[i - 1] + geodesic(lon[i - 1], lat[i - 1], lon[i], lat[i]).km;
  }
  const zero = km[landFirst];
  return km.map((value) => value - zero);
}

/** Reads one signed number of 7 bits a byte; returns the place after it, or -1 where the bytes end too early. */
function readSigned(bytes: ReadonlyU8, from: number, out: Int32Array): number {
  let value = 0;
  for (let at = from, shift = 0; at < bytes.length && shift < 35; at++, shift += 7) {
    value |= (bytes[at] & 0x7f) << shift;
    if (bytes[at] < 0x80) {
      out[0] = (value >>> 1) ^ -(value & 1);
      return at + 1;
    }
  }
  return -1;
}

/**
 * Reads `public/geo/border-line.bin`: after the head, millionths of a degree as steps from the vertex before, longitude
 * and latitude in turn, zigzag and seven bits a byte. Fails with `corridor-data-broken`.
 */
export function decodeBorderLine(bytes: Uint8Array): Result<BorderLine, Problem> {
  const broken = err(problem('corridor-data-broken', { file: 'border-line.bin' }));
  if (bytes.length < headBytes) return broken;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const landFirst = view.getUint32(8, true);
  const landLast = view.getUint32(12, true);
  const fits = count * 2 <= bytes.length - headBytes && landFirst < landLast && landLast < count;
  if (view.getUint32(0, true) !== magic || !fits) return broken;
  const axes = [new Float64Array(count), new Float64Array(count)];
  const sums = [0, 0];
  const step = new Int32Array(1);
  let at = headBytes;
  for (let i = 0; i < count * 2; i++) {
    at = readSigned(bytes, at, step);
    if (at < 0) return broken;
    const axis = i & 1;
    sums[axis] += step[0];
    axes[axis][i >> 1] = sums[axis] / scale;
  }
  if (at !== bytes.length) return broken;
  return ok({ lon: axes[0], lat: axes[1], km: measure(axes[0], axes[1], landFirst), landFirst, landLast });
}

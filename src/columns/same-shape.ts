import type { AreaShape } from './source.ts';

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);

/** A 32-bit hash of an outline's corners. O(corners). */
export function hashOfShape({ rings, fault }: AreaShape): number {
  let hash = fault === null ? rings.length : fault.length;
  for (const ring of rings) {
    for (const value of ring) {
      bits[0] = value;
      hash = Math.imul(hash ^ words[0] ^ Math.imul(words[1], 0x85ebca6b), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
  }
  return hash >>> 0;
}

/** Two outlines are of the same corners in the same order, or have the same fault. */
export const sameShape = (a: AreaShape, b: AreaShape): boolean =>
  a.fault === b.fault &&
  a.rings.length === b.rings.length &&
  a.rings.every((ring, r) => ring.length === b.rings[r].length && ring.every((value, k) => value === b.rings[r][k]));

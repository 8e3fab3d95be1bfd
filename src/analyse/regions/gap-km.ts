import type { Stretch } from '../../corridors/region.ts';

/** Kilometres along the border between two lists of stretches; 0 where they meet or overlap, infinite without any. */
export function gapKm(a: readonly Stretch[], b: readonly Stretch[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of a) {
    for (const other of b) {
      least = Math.min(least, Math.max(0, one.fromKm - other.toKm, other.fromKm - one.toKm));
    }
  }
  return least;
}

import { borderLengthKm, sectors } from './corridor.ts';
import type { Stretch } from './region.ts';

/** Stretches in order and apart from one another: those that meet or overlap become one. Empty ones are left out. */
export function joinedStretches(given: readonly Stretch[]): readonly Stretch[] {
  const joined: { fromKm: number; toKm: number }[] = [];
  const inside = given
    .map(({ fromKm, toKm }) => ({ fromKm: Math.max(0, fromKm), toKm: Math.min(borderLengthKm, toKm) }))
    .filter(({ fromKm, toKm }) => toKm > fromKm)
    .sort((a, b) => a.fromKm - b.fromKm);
  for (const stretch of inside) {
    const last = joined.at(-1);
    if (last !== undefined && stretch.fromKm <= last.toKm) last.toKm = Math.max(last.toKm, stretch.toKm);
    else joined.push({ ...stretch });
  }
  return joined;
}

/** Added length, km. */
export const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0);

/** Kilometres that two lists of stretches, each apart from one another, have in common. */
export function commonKm(a: readonly Stretch[], b: readonly Stretch[]): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) {
      sum += Math.max(0, Math.min(one.toKm, other.toKm) - Math.max(one.fromKm, other.fromKm));
    }
  }
  return sum;
}

/** Kilometres of border of whole sectors: what their figures are of. */
export const sectorsKm = (ids: readonly string[]): number => lengthOf(sectors.filter(({ id }) => ids.includes(id)));

/** Kilometres of whole sectors that lie outside some stretches. */
export const besidesOf = (ids: readonly string[], stretches: readonly Stretch[]): number =>
  sectors.reduce(
    (sum, sector) =>
      ids.includes(sector.id) ? sum + sector.toKm - sector.fromKm - commonKm([sector], stretches) : sum,
    0,
  );

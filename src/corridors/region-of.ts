import { sectors } from './corridor.ts';
import type { Region, Stretch } from './region.ts';
import { stateStretches } from './state-stretches.ts';
import { besidesOf, commonKm, joinedStretches, lengthOf } from './stretches.ts';

/** Ends of stretches are right to a few kilometres: what shares less with a stretch is beside it, km. */
const sliverKm = 3;

/** Ids of sectors that have more than a sliver of some stretches, west to east. */
export const sectorsAlong = (stretches: readonly Stretch[]): readonly string[] =>
  sectors.filter((sector) => commonKm([sector], stretches) > sliverKm).map(({ id }) => id);

/** Ids of Mexican states that have more than a sliver of some stretches, west to east. */
export const statesAlong = (stretches: readonly Stretch[]): readonly string[] =>
  stateStretches.filter((state) => commonKm([state], stretches) > sliverKm).map(({ id }) => id);

/** A region with what its stretches and sectors give; without counties, rings and members where none are given. */
export function regionOf(
  given: Pick<Region, 'id' | 'kind' | 'name' | 'sectors' | 'states'> & Partial<Region>,
  stretches: readonly Stretch[],
): Region {
  const apart = joinedStretches(stretches);
  return {
    counties: [],
    rings: null,
    members: [],
    ...given,
    stretches: apart,
    lengthKm: lengthOf(apart),
    besidesKm: besidesOf(given.sectors, apart),
  };
}

import type { Steps } from '../../base/steps.ts';
import type { ReadonlyI32 } from '../../base/typed-array.ts';
import type { IncidentTable } from '../../columns/table.ts';
import { borderLengthKm } from '../../corridors/corridor.ts';
import type { Zones } from '../../corridors/zones.ts';
import { type ZonesWithin, zonesWithin } from '../../corridors/zones-within.ts';
import { kilometresChosen } from '../../select/clauses.ts';
import { zonesOfRows } from '../../select/zones-of-rows.ts';
import type { MethodInput } from '../method.ts';

/** Zones of the stretch that is asked for. */
export function zonesAsked(
  { clauses, corridor }: Pick<MethodInput, 'clauses' | 'corridor'>,
  zones: Zones,
): ZonesWithin {
  const { from, to } = kilometresChosen(clauses, { from: corridor.fromKm, to: corridor.toKm });
  return zonesWithin(zones, from, to, borderLengthKm);
}

/**
 * Zone of each row among those asked for, -1 for none. A row's zone is found among all zones, so that the stretch asked
 * for never moves it.
 */
export function* rowsInZones(
  table: IncidentTable,
  input: Pick<MethodInput, 'clauses' | 'corridor'>,
  zones: Zones,
): Steps<ReadonlyI32> {
  const all = yield* zonesOfRows(table, zones);
  const within = zonesAsked(input, zones);
  if (within.zones === zones) return all;
  const place = new Int32Array(zones.ids.length).fill(-1);
  within.kept.forEach((zone, at) => {
    place[zone] = at;
  });
  return Int32Array.from(all, (zone) => (zone < 0 ? -1 : place[zone]));
}

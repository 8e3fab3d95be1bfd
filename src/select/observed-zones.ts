import type { Steps } from '../base/steps.ts';
import { type IncidentTable, pointStates } from '../columns/table.ts';
import { firstRings, isNearBox, kmToEdges, zoneBoxes } from '../corridors/near-edges.ts';
import type { Zones } from '../corridors/zones.ts';
import { zonesOfRows } from './zones-of-rows.ts';

const kept = new WeakMap<IncidentTable, WeakMap<Zones, Map<number, Uint8Array>>>();
/** Records this close to each other, degrees, stand for one another here: a hundredth of the distance. */
const coarse = 0.02;

interface Place {
  readonly lon: number;
  readonly lat: number;
  readonly side: number;
}

function placesOf({ rows, lon, lat, acrossKm, pointState }: IncidentTable): readonly Place[] {
  const places = new Map<string, Place>();
  const point = pointStates.indexOf('point');
  for (let row = 0; row < rows; row++) {
    if (pointState[row] !== point || Number.isNaN(lon[row])) continue;
    const side = acrossKm[row] < 0 ? 0 : 1;
    const key = `${Math.round(lon[row] / coarse)} ${Math.round(lat[row] / coarse)} ${side}`;
    if (!places.has(key)) places.set(key, { lon: lon[row], lat: lat[row], side });
  }
  return [...places.values()];
}

/**
 * Which zones the table speaks about: those that hold a record of the whole series, of any month and kind, and those
 * whose edge lies within `recordedKm` of one on their side. An empty zone there is a zero; beyond, nobody records.
 * @returns 1 for an observed zone
 */
export function* observedZones(table: IncidentTable, zones: Zones, recordedKm: number): Steps<Uint8Array> {
  const byZones = kept.get(table) ?? new WeakMap<Zones, Map<number, Uint8Array>>();
  kept.set(table, byZones);
  const byKm = byZones.get(zones) ?? new Map<number, Uint8Array>();
  byZones.set(zones, byKm);
  const before = byKm.get(recordedKm);
  if (before !== undefined) return before;
  const observed = new Uint8Array(zones.ids.length);
  for (const zone of yield* zonesOfRows(table, zones)) if (zone >= 0) observed[zone] = 1;
  const places = placesOf(table);
  const boxes = zoneBoxes(zones);
  const rings = firstRings(zones);
  for (let z = 0; z < observed.length; z++) {
    yield { done: z, total: observed.length };
    if (observed[z] === 1) continue;
    const isNear = places.some(
      ({ lon, lat, side }) =>
        side === zones.side[z] &&
        isNearBox(boxes, z, [lon, lat], recordedKm) &&
        kmToEdges(zones, [rings[z], rings[z + 1]], [lon, lat], recordedKm) <= recordedKm,
    );
    if (isNear) observed[z] = 1;
  }
  byKm.set(recordedKm, observed);
  return observed;
}

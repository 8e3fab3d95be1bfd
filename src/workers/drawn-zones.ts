import { type Json, keyOf } from '../base/fingerprint.ts';
import type { Steps } from '../base/steps.ts';
import { buildZones, type ZonePolygons } from '../corridors/build-zones.ts';
import { isThere } from '../corridors/feature.ts';
import type { Geography } from '../corridors/geography.ts';
import type { Zones } from '../corridors/zones.ts';
import type { OwnFeature } from '../document/document.ts';
import type { Period } from '../select/periods.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf({ lonLat }: OwnFeature): Box {
  const [lon, lat] = [lonLat.map(([x]) => x), lonLat.map(([, y]) => y)];
  return [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)];
}

const areApart = (a: Box, b: Box): boolean => a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];

/** Areas in as few lists as a first fit gives, of which none holds two that may lie over one another; at least one. */
function apart(areas: readonly OwnFeature[]): readonly (readonly OwnFeature[])[] {
  if (areas.length === 0) return [[]];
  const lists: { readonly areas: OwnFeature[]; readonly boxes: Box[] }[] = [];
  for (const area of areas) {
    const box = boxOf(area);
    const free = lists.find(({ boxes }) => boxes.every((other) => areApart(box, other)));
    const list = free ?? { areas: [], boxes: [] };
    if (free === undefined) lists.push(list);
    list.areas.push(area);
    list.boxes.push(box);
  }
  return lists.map((list) => list.areas);
}

const polygonOf = ({ id, name, lonLat }: OwnFeature): ZonePolygons => ({
  id,
  name: name.en === '' ? name.es : name.en,
  rings: [lonLat.flat()],
});

/** Those built last: every month that is asked for asks for them again, and rows are looked up once for each. */
const built = new Map<string, readonly Zones[]>();
const keptBuilt = 6;

/** Drawn areas that are there in some month of a period. */
export const areasThere = (drawn: readonly OwnFeature[], period: Period): readonly OwnFeature[] =>
  drawn.filter((one) => one.kind === 'area' && one.lonLat.length > 2 && isThere(one, period));

/**
 * Drawn areas to count in. A record counts in every one that holds it, and zones give it to one alone: areas whose boxes
 * meet are in zones of their own.
 */
export function* drawnZones(areas: readonly OwnFeature[], { index }: Geography): Steps<readonly Zones[]> {
  const key = keyOf(areas.map(({ id, name, lonLat }) => [id, name.en, name.es, lonLat]) as unknown as Json);
  const made: Zones[] = [];
  const before = built.get(key);
  if (before === undefined) {
    for (const list of apart(areas)) made.push(yield* buildZones('loaded', list.map(polygonOf), index));
  }
  const zones = before ?? made;
  built.delete(key);
  built.set(key, zones);
  for (const oldest of built.keys()) {
    if (built.size <= keptBuilt) break;
    built.delete(oldest);
  }
  return zones;
}

import { polygonContains } from 'd3';
import type { ZonePolygons } from '../../../corridors/build-zones.ts';
import { zonePolygonsIn } from '../../../corridors/zone-polygons.ts';
import type { Bounds } from '../../map/plane.ts';
import { boundsOf } from './findable.ts';

/** An area by its code, with the box that it fills. */
export interface ZoneBox {
  readonly id: string;
  readonly name: string;
  readonly bounds: Bounds;
  readonly rings: readonly (readonly [number, number][])[];
}

const pairsOf = (ring: readonly number[]): [number, number][] =>
  Array.from({ length: ring.length / 2 }, (_, i) => [ring[i * 2] ?? 0, ring[i * 2 + 1] ?? 0]);

function boxOf({ id, name, rings }: ZonePolygons): readonly ZoneBox[] {
  const pairs = rings.map(pairsOf);
  const bounds = boundsOf(pairs.flat());
  return bounds === undefined ? [] : [{ id, name, bounds, rings: pairs }];
}

/** Areas under a key of a parsed file of `public/geo`; none where the file is another. */
export const zoneBoxesIn = (file: unknown, key: string, nameOf?: (id: string) => string | undefined) =>
  (zonePolygonsIn(file, key, nameOf ?? (() => undefined)) ?? []).flatMap(boxOf);

/** Whether an area holds a place; even-odd rule. */
export function holds({ bounds: [west, south, east, north], rings }: ZoneBox, lon: number, lat: number): boolean {
  if (lon < west || lon > east || lat < south || lat > north) return false;
  return rings.filter((ring) => polygonContains(ring as [number, number][], [lon, lat])).length % 2 === 1;
}

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

/** How far a place may lie outside an area whose edge was simplified and still be counted in it, degrees: about 10 km. */
const simplifiedBy = 0.1;

/** Distance to a piece of an edge, degrees, east-west shortened as at this latitude. */
function pieceDegrees(lon: number, lat: number, a: readonly [number, number], b: readonly [number, number]): number {
  const shorter = Math.cos((lat * Math.PI) / 180);
  const [ax, ay] = [(a[0] - lon) * shorter, a[1] - lat];
  const [dx, dy] = [(b[0] - a[0]) * shorter, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + share * dx, ay + share * dy);
}

const edgeDegrees = ({ rings }: ZoneBox, lon: number, lat: number): number =>
  Math.min(...rings.flatMap((ring) => ring.slice(1).map((end, i) => pieceDegrees(lon, lat, ring[i] ?? end, end))));

/** The area that holds a place, or the nearest where a town at a river lies just beyond a simplified edge. */
export function holderOf(boxes: readonly ZoneBox[], lon: number, lat: number): ZoneBox | undefined {
  const holder = boxes.find((box) => holds(box, lon, lat));
  if (holder !== undefined) return holder;
  const near = boxes.map((box) => ({ box, degrees: edgeDegrees(box, lon, lat) }));
  return near.filter(({ degrees }) => degrees <= simplifiedBy).sort((a, b) => a.degrees - b.degrees)[0]?.box;
}

import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { Zones } from './zones.ts';

type Outlines = Pick<Zones, 'ids' | 'starts' | 'lonLat' | 'zoneOfRing'>;

/** West, south, east, north of each zone, degrees: `boxes[4 z]` to `boxes[4 z + 3]`. */
const boxesOf = new WeakMap<object, Float64Array>();
const ringsOf = new WeakMap<object, Uint32Array>();
const kmPerDegree = 111.2;

/** Bounding boxes of zones, kept with their corners. */
export function zoneBoxes({ ids, starts, lonLat, zoneOfRing }: Outlines): Float64Array {
  const known = boxesOf.get(lonLat);
  if (known !== undefined) return known;
  const boxes = Float64Array.from({ length: ids.length * 4 }, (_, k) => (k % 4 < 2 ? Infinity : -Infinity));
  for (let r = 0; r < zoneOfRing.length; r++) {
    const at = zoneOfRing[r] * 4;
    for (let k = starts[r]; k < starts[r + 1]; k++) {
      boxes[at] = Math.min(boxes[at], lonLat[2 * k]);
      boxes[at + 1] = Math.min(boxes[at + 1], lonLat[2 * k + 1]);
      boxes[at + 2] = Math.max(boxes[at + 2], lonLat[2 * k]);
      boxes[at + 3] = Math.max(boxes[at + 3], lonLat[2 * k + 1]);
    }
  }
  boxesOf.set(lonLat, boxes);
  return boxes;
}

/** Rings of each zone: from `first[z]` to `first[z + 1] - 1`; zones come in order, and their rings with them. */
export function firstRings({ ids, zoneOfRing }: Outlines): Uint32Array {
  const known = ringsOf.get(zoneOfRing);
  if (known !== undefined) return known;
  const first = new Uint32Array(ids.length + 1);
  for (const zone of zoneOfRing) first[zone + 1] += 1;
  for (let z = 0; z < ids.length; z++) first[z + 1] += first[z];
  ringsOf.set(zoneOfRing, first);
  return first;
}

/**
 * Squared distance, in degrees of latitude, from a point to the edge between two corners, in the plane about the point.
 * @param shrink the cosine of its latitude
 */
export function squaredToEdge(
  lonLat: ReadonlyF64,
  from: number,
  to: number,
  lon: number,
  lat: number,
  shrink: number,
): number {
  const x0 = (lonLat[2 * from] - lon) * shrink;
  const y0 = lonLat[2 * from + 1] - lat;
  const dx = (lonLat[2 * to] - lon) * shrink - x0;
  const dy = lonLat[2 * to + 1] - lat - y0;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x0 * dx + y0 * dy) / length));
  return (x0 + share * dx) ** 2 + (y0 + share * dy) ** 2;
}

export const shrinkAt = (lat: number): number => Math.cos((lat * Math.PI) / 180);
export const kmOfSquared = (squared: number): number => kmPerDegree * Math.sqrt(squared);

/**
 * Distance in km from a point to the nearest edge of some rings, in the plane about the point: within 100 km it is right
 * to a few metres in a thousand. Stops as soon as `enough` is reached.
 */
export function kmToEdges(
  { starts, lonLat }: Pick<Zones, 'starts' | 'lonLat'>,
  [fromRing, toRing]: readonly [number, number],
  [lon, lat]: readonly [number, number],
  enough = 0,
): number {
  const shrink = shrinkAt(lat);
  let least = Infinity;
  for (let r = fromRing; r < toRing; r++) {
    let before = starts[r + 1] - 1;
    for (let k = starts[r]; k < starts[r + 1]; k++) {
      least = Math.min(least, squaredToEdge(lonLat, before, k, lon, lat, shrink));
      before = k;
    }
    if (kmOfSquared(least) <= enough) break;
  }
  return kmOfSquared(least);
}

/** Whether a point lies within `km` of a zone's bounding box. */
export function isNearBox(
  boxes: Float64Array,
  zone: number,
  [lon, lat]: readonly [number, number],
  km: number,
): boolean {
  const high = km / 110.5;
  const wide = high / Math.max(0.1, Math.cos(((Math.abs(lat) + high) * Math.PI) / 180));
  const at = zone * 4;
  return (
    lon >= boxes[at] - wide && lon <= boxes[at + 2] + wide && lat >= boxes[at + 1] - high && lat <= boxes[at + 3] + high
  );
}

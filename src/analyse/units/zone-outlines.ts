import { area, featureCollection, polygon, simplify, union } from '@turf/turf';
import type { Steps } from '../../base/steps.ts';
import { firstRings } from '../../corridors/near-edges.ts';
import { areaOfRings } from '../../corridors/ring-measures.ts';
import type { Zones } from '../../corridors/zones.ts';
import type { Hull } from '../hull.ts';

/**
 * Ring of each zone that encloses most: what is drawn of it. Islands and holes are counted and not drawn, and a loaded
 * file's outlines are drawn with fewer corners than it counts with.
 */
export interface Outlines {
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly lonLat: Float64Array<ArrayBuffer>;
}

/** Corners that a map draws at once without making a person wait, in all and of one ring. */
const mostCorners = 40_000;
const mostOfRing = 1200;

const zonesInStep = 16;

const outlinesOf = new WeakMap<Zones, Outlines>();

const ringAt = (zones: Zones, r: number): readonly number[] => [
  ...zones.lonLat.subarray(zones.starts[r] * 2, zones.starts[r + 1] * 2),
];

function largestRing(zones: Zones, zone: number): readonly number[] {
  const rings = firstRings(zones);
  const own = Array.from({ length: rings[zone + 1] - rings[zone] }, (_, k) => ringAt(zones, rings[zone] + k));
  const [first = []] = own;
  if (own.length < 2) return first;
  return own.reduce((a, b) => (areaOfRings([b]) > areaOfRings([a]) ? b : a));
}

/** Kept with the zones. */
export function* zoneOutlines(zones: Zones): Steps<Outlines> {
  const known = outlinesOf.get(zones);
  if (known !== undefined) return known;
  const whole: (readonly number[])[] = [];
  for (let zone = 0; zone < zones.ids.length; zone++) {
    if (zone % zonesInStep === 0) yield { done: zone, total: 2 * zones.ids.length };
    whole.push(largestRing(zones, zone));
  }
  const corners = whole.reduce((sum, ring) => sum + ring.length / 2, 0);
  const most = corners > mostCorners ? Math.max(12, Math.floor(mostCorners / whole.length)) : mostOfRing;
  const starts = new Uint32Array(whole.length + 1);
  const lonLat: number[] = [];
  for (const [zone, ring] of whole.entries()) {
    if (zone % zonesInStep === 0) yield { done: whole.length + zone, total: 2 * whole.length };
    for (const value of thinned(ring, most)) lonLat.push(value);
    starts[zone + 1] = lonLat.length / 2;
  }
  const outlines = { starts, lonLat: Float64Array.from(lonLat) };
  outlinesOf.set(zones, outlines);
  return outlines;
}

const closed = (flat: readonly number[]): [number, number][] => {
  const corners = Array.from({ length: flat.length / 2 }, (_, k): [number, number] => [flat[2 * k], flat[2 * k + 1]]);
  return [...corners, ...corners.slice(0, 1)];
};

/** A ring of at most so many corners (Turf: Douglas & Peucker 1973), about as near to its own as that allows. */
function thinned(ring: readonly number[], most: number): readonly number[] {
  let few = ring;
  // From about a hundred metres up; what is left of one round is what the next one thins.
  for (let tolerance = 0.001; few.length / 2 > most && tolerance < 1; tolerance *= 2) {
    const [outer = []] = simplify(polygon([closed(few)]), { tolerance }).geometry.coordinates;
    few = outer.slice(0, -1).flat();
  }
  return few.length >= 6 ? few : ring;
}

/** The outline of some neighbouring zones: their union (Turf), of several parts the largest; their areas together. */
export function zonesHull(zones: Zones, members: readonly number[]): Hull {
  const areaKm2 = members.reduce((sum, zone) => sum + zones.areaKm2[zone], 0);
  const shapes = members.map((zone) => polygon([closed(largestRing(zones, zone))]));
  const joined = shapes.length < 2 ? shapes[0]?.geometry : union(featureCollection(shapes))?.geometry;
  if (joined === undefined) return { ring: [], areaKm2 };
  const rings = joined.type === 'Polygon' ? [joined.coordinates[0]] : joined.coordinates.map(([outer]) => outer);
  const ring = rings.reduce((a, b) => (area(polygon([b])) > area(polygon([a])) ? b : a));
  return { ring: ring.map(([lon, lat]): readonly [number, number] => [lon, lat]), areaKm2 };
}

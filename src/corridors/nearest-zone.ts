import { featureCollection, point, voronoi } from '@turf/turf';
import { borderPlane } from './albers.ts';
import type { BorderLine } from './border-line.ts';
import { pointAt } from './point-at.ts';

/** Points of the line stand this far apart, and the same on both sides of an end, km. */
const apartKm = 0.5;
/** Half the width of the square in which places are told apart, km: all of the border and what is near it. */
const reachKm = 2200;
/** Straight pieces of the edge are no longer than this, so that they are straight on the globe too, km. */
const longestKm = 20;

type Corner = readonly [number, number];

/** Points of the whole line on the plane, and whether each belongs to the stretch. */
function pointsAlong(line: BorderLine, fromKm: number, toKm: number) {
  const lengthKm = line.km[line.landLast];
  const count = Math.max(1, Math.round((toKm - fromKm) / apartKm));
  const step = (toKm - fromKm) / count;
  const place = new Float64Array(2);
  const places: Corner[] = [];
  const isInside: boolean[] = [];
  const add = (km: number, inside: boolean): void => {
    const { lon, lat } = pointAt(line, km);
    borderPlane.forward(lon, lat, place, 0);
    places.push([place[0], place[1]]);
    isInside.push(inside);
  };
  for (let km = fromKm - step / 2; km > 0; km -= step) add(km, false);
  for (let k = 0; k < count; k++) add(fromKm + (k + 0.5) * step, true);
  for (let km = toKm + step / 2; km < lengthKm; km += step) add(km, false);
  return { places, isInside };
}

const keyOf = ([x, y]: Corner): string => `${x},${y}`;

/** The outer edges of polygons that lie side by side: an edge that two of them share is none of theirs together. */
function outerEdges(rings: readonly (readonly Corner[])[]): ReadonlyMap<string, readonly [Corner, Corner]> {
  const edges = new Map<string, readonly [Corner, Corner]>();
  for (const ring of rings) {
    for (let k = 0; k + 1 < ring.length; k++) {
      const [a, b] = [ring[k], ring[k + 1]];
      if (a[0] === b[0] && a[1] === b[1]) continue;
      if (!edges.delete(`${keyOf(b)} ${keyOf(a)}`)) edges.set(`${keyOf(a)} ${keyOf(b)}`, [a, b]);
    }
  }
  return edges;
}

/** Edges end to end, as closed rings. */
function ringsOf(edges: ReadonlyMap<string, readonly [Corner, Corner]>): readonly (readonly Corner[])[] {
  const from = new Map([...edges.values()].map(([a, b]) => [keyOf(a), { a, b }]));
  const rings: Corner[][] = [];
  for (const first of [...from.keys()]) {
    const ring: Corner[] = [];
    for (let edge = from.get(first); edge !== undefined; edge = from.get(keyOf(edge.b))) {
      from.delete(keyOf(edge.a));
      ring.push(edge.a);
    }
    if (ring.length > 2) rings.push([...ring, ring[0]]);
  }
  return rings;
}

function toDegrees(ring: readonly Corner[]): [number, number][] {
  const place = new Float64Array(2);
  return ring.flatMap((here, k) => {
    const next = ring[Math.min(k + 1, ring.length - 1)];
    const parts = Math.max(1, Math.ceil(Math.hypot(next[0] - here[0], next[1] - here[1]) / longestKm));
    return Array.from({ length: parts }, (_, part): [number, number] => {
      const share = part / parts;
      borderPlane.inverse(here[0] + share * (next[0] - here[0]), here[1] + share * (next[1] - here[1]), place, 0);
      return [place[0], place[1]];
    });
  });
}

/**
 * All that lies nearer to a stretch of the border than to the rest of it, as coordinates of a GeoJSON MultiPolygon in degrees: the Voronoi cells
 * (Turf) of points of the line in the equal-area plane of the border, put together. Null for the whole border.
 */
export function nearestZone(line: BorderLine, fromKm: number, toKm: number): [number, number][][][] | null {
  if (fromKm <= 0 && toKm >= line.km[line.landLast]) return null;
  const { places, isInside } = pointsAlong(line, fromKm, toKm);
  const cells = voronoi(featureCollection(places.map(([x, y]) => point([x, y]))), {
    bbox: [-reachKm, -reachKm, reachKm, reachKm],
  });
  const own = cells.features.filter((cell, k) => isInside[k] && cell !== null);
  const rings = own.map(({ geometry }) => geometry.coordinates[0] as [number, number][]);
  return ringsOf(outerEdges(rings)).map((ring) => [toDegrees(ring)]);
}

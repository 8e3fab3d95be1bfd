import { area, buffer, concave, convex, featureCollection, lineString, point, polygon } from '@turf/turf';
import { writtenArea, writtenRing } from './written-shape.ts';

export interface PointHull {
  /** Degrees, closed; stands off the points. */
  readonly ring: readonly (readonly [number, number])[];
  /** Area of the hull before it stands off; 0 for points at one place or in a row. */
  readonly areaKm2: number;
}

type Place = readonly [number, number];

function distinct(places: readonly Place[]): readonly Place[] {
  const known = new Map(places.map((place) => [place.join(), place]));
  return [...known.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** What is drawn round: one place, places in a row, or the polygon about them. */
function shapeOf(places: readonly Place[], longestKm: number) {
  const [first, ...rest] = places.map(([lon, lat]) => [lon, lat]);
  if (rest.length === 0) return point(first).geometry;
  const collection = featureCollection(places.map(([lon, lat]) => point([lon, lat])));
  const shape = places.length > 3 ? concave(collection, { maxEdge: longestKm, units: 'kilometers' }) : null;
  const found = shape?.geometry.type === 'Polygon' ? shape : convex(collection);
  if (found?.geometry.type === 'Polygon' && area(found) > 0) {
    return polygon([found.geometry.coordinates[0] as number[][]]).geometry;
  }
  return lineString([first, ...rest]).geometry;
}

/**
 * Concave hull of points, buffered, and its area before that (Turf); holes are filled. Where the points give no concave
 * hull in one piece, the convex one stands in for it; one place, and places in a row, are drawn round.
 * @param places degrees, at least one
 * @param longestKm edges of the hull's triangles are no longer than this
 * @param standOffKm how far the ring stands off the points
 */
export function pointHull(places: readonly Place[], longestKm: number, standOffKm: number): PointHull {
  const shape = shapeOf(distinct(places), longestKm);
  const wide = buffer(shape, standOffKm, { units: 'kilometers', steps: 6 });
  const [ring] = wide?.geometry.type === 'Polygon' ? wide.geometry.coordinates : [];
  return {
    ring: writtenRing(ring ?? []),
    areaKm2: shape.type === 'Polygon' ? writtenArea(area(shape)) : 0,
  };
}

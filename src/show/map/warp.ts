import type { Features } from './features.ts';
import { mercatorPlane, type Plane } from './plane.ts';

/** Edges longer than this bend visibly in a conic plane: they get vertices at its multiples, degrees. */
const step = 0.25;

type LonLat = readonly [number, number];

/** Whether a plane is the engines' own: then places stay what they are. */
export const isOwnPlane = ({ key }: Plane): boolean => key === mercatorPlane.key;

/**
 * Degrees that Web Mercator draws where a plane has a place: engines that know no other projection draw the plane when all
 * that they are given went through this.
 */
export function warp({ worldOf }: Plane, lon: number, lat: number): LonLat {
  return mercatorPlane.lonLatOf(...worldOf(lon, lat));
}

/** Degrees by which east, as a plane draws it at a place, is turned clockwise from the right. */
export function turnAt({ worldOf }: Plane, lon: number, lat: number): number {
  const [fromX, fromY] = worldOf(lon - 0.01, lat);
  const [toX, toY] = worldOf(lon + 0.01, lat);
  return (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI;
}

/**
 * Writes vertices, warped, to `out`: those within an edge, where it crosses multiples of a step, and then its end. Edges
 * that lie on each other are cut at the same places, and so stay there: a ring may run along the base map's edge twice.
 */
export function writeEdge(plane: Plane, [fromLon, fromLat]: LonLat, [toLon, toLat]: LonLat, out: number[]): void {
  const isAlong = Math.abs(toLon - fromLon) >= Math.abs(toLat - fromLat);
  const [from, to] = isAlong ? [fromLon, toLon] : [fromLat, toLat];
  const way = Math.sign(to - from);
  const first = way > 0 ? Math.floor(from / step) + 1 : Math.ceil(from / step) - 1;
  for (let k = first; way !== 0 && (to - k * step) * way > 0; k += way) {
    const share = (k * step - from) / (to - from);
    const [lon, lat] = [fromLon + (toLon - fromLon) * share, fromLat + (toLat - fromLat) * share];
    out.push(...warp(plane, lon, lat));
  }
  out.push(...warp(plane, toLon, toLat));
}

/** A path in warped degrees, its long edges bent; positions as GeoJSON has them. */
export function warpPath(plane: Plane, path: readonly (readonly number[])[]): number[][] {
  const places = path.map(([lon = 0, lat = 0]) => [lon, lat] as const);
  const out: number[] = [];
  for (const [i, place] of places.entries()) writeEdge(plane, places[i - 1] ?? place, place, out);
  return Array.from({ length: out.length / 2 }, (_, k) => [out[k * 2] ?? 0, out[k * 2 + 1] ?? 0]);
}

type Feature = Features['features'][number];

function warpGeometry(plane: Plane, geometry: Feature['geometry']): Feature['geometry'] {
  switch (geometry.type) {
    case 'Point': {
      const [lon = 0, lat = 0] = geometry.coordinates;
      return { ...geometry, coordinates: [...warp(plane, lon, lat)] };
    }
    case 'LineString':
      return { ...geometry, coordinates: warpPath(plane, geometry.coordinates) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => warpPath(plane, ring)) };
    default:
      throw new Error(`no ${geometry.type} is drawn`);
  }
}

/** What stands on a feature by the direction of the line there: `turn`, and what follows from it. */
export type Turned = (properties: Readonly<Record<string, unknown>>, turn: number) => Record<string, unknown>;

/** Features in warped degrees. `turned` writes anew what a feature with a `turn` was given for it. */
export function warpFeatures(plane: Plane, shape: Features, turned: Turned): Features {
  if (isOwnPlane(plane)) return shape;
  return {
    ...shape,
    features: shape.features.map((feature) => {
      const geometry = warpGeometry(plane, feature.geometry);
      const { properties } = feature;
      if (feature.geometry.type !== 'Point' || typeof properties?.turn !== 'number') return { ...feature, geometry };
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      return { ...feature, geometry, properties: turned(properties, properties.turn + turnAt(plane, lon, lat)) };
    }),
  };
}

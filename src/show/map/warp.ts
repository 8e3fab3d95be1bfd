import type { Features } from './features.ts';
import { mercatorPlane, type Plane } from './plane.ts';

/** Edges longer than this bend visibly in a conic plane: they get vertices between, degrees. */
const longestEdge = 0.25;

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

/** Parts that an edge is cut into before it is warped. */
export const partsOf = (fromLon: number, fromLat: number, toLon: number, toLat: number): number =>
  Math.max(1, Math.ceil(Math.max(Math.abs(toLon - fromLon), Math.abs(toLat - fromLat)) / longestEdge));

/** A path in warped degrees, its long edges bent; positions as GeoJSON has them. */
export function warpPath(plane: Plane, path: readonly (readonly number[])[]): number[][] {
  return path.flatMap(([lon = 0, lat = 0], i) => {
    const [fromLon = lon, fromLat = lat] = path[i - 1] ?? [];
    const parts = partsOf(fromLon, fromLat, lon, lat);
    return Array.from({ length: i === 0 ? 1 : parts }, (_, k) => {
      const share = (k + 1) / parts;
      return i === 0 || k + 1 === parts
        ? [...warp(plane, lon, lat)]
        : [...warp(plane, fromLon + (lon - fromLon) * share, fromLat + (lat - fromLat) * share)];
    });
  });
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

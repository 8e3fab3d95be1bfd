import type { Position } from './mean-position.ts';

/** Mean radius of the earth, km (IUGG). */
const radius = 6371.0088;
const radians = Math.PI / 180;

/** Plane that touches the globe at a position: kilometres east and north, gnomonic. */
export interface TangentPlane {
  /** @param sum x, y, z of one n-vector or of a sum of them */
  toPlane(sum: readonly [number, number, number]): readonly [number, number];
  fromPlane(east: number, north: number): Position;
}

/**
 * Local plane for the small spread of a centre: within 100 km of the origin it is true to 0.01 % of the distance on a
 * sphere.
 *
 * O(1).
 */
export function tangentPlane(origin: Position): TangentPlane {
  const [sinLat, cosLat] = [Math.sin(origin.lat * radians), Math.cos(origin.lat * radians)];
  const [sinLon, cosLon] = [Math.sin(origin.lon * radians), Math.cos(origin.lon * radians)];
  const up = [cosLat * cosLon, cosLat * sinLon, sinLat];
  const east = [-sinLon, cosLon, 0];
  const north = [-sinLat * cosLon, -sinLat * sinLon, cosLat];
  const dot = (a: readonly number[], b: readonly number[]): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return {
    toPlane(sum) {
      const height = dot(sum, up) / radius;
      return [dot(sum, east) / height, dot(sum, north) / height];
    },
    fromPlane(x, y) {
      const [px, py, pz] = up.map((value, axis) => value + (x * east[axis] + y * north[axis]) / radius);
      return { lon: Math.atan2(py, px) / radians, lat: Math.atan2(pz, Math.hypot(px, py)) / radians };
    },
  };
}

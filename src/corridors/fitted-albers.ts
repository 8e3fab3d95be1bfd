import { albersOf, type Projection, wgs84 } from './albers.ts';

/** Parallels closer to each other than this make a cone that cannot be told from a cylinder, degrees. */
const leastSpan = 0.01;

/**
 * Albers' projection for a page that shows the latitudes from `south` to `north`, km from its middle: parallels a sixth of
 * the way in from either (Deetz & Adams 1934, Elements of map projection, US Coast and Geodetic Survey special
 * publication 68), which keeps the scale within some thousandths throughout.
 */
export function fittedAlbers(south: number, north: number, lon: number, lat: number): Projection {
  const span = Math.max(north - south, leastSpan);
  const middle = (south + north) / 2;
  const parallels = [middle - span / 3, middle + span / 3] as const;
  return albersOf({ ellipsoid: wgs84, parallels, lat, lon });
}

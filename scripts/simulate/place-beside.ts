import { geodesic } from '../../src/corridors/geodesic.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import { isOnLand } from '../../src/corridors/is-on-land.ts';
import { locateAlong } from '../../src/corridors/linear-reference.ts';
import { type Place, pointAt } from '../../src/corridors/point-at.ts';
import { plan } from './plan.ts';

/** Stretch on either side whose chord gives the direction of the line, km: longer than the river's small bends. */
const chordKm = 10;
/** How far the nearest kilometre of a place may lie from the one that it was made at. */
const toleranceKm = 10;
const earthKm = 6371.0088;
const radians = Math.PI / 180;

/** The place at a distance and azimuth (radians from north), on a sphere. */
function placeFrom({ lon, lat }: Place, azimuth: number, km: number): Place {
  const [sinLat, cosLat] = [Math.sin(lat * radians), Math.cos(lat * radians)];
  const [sinFar, cosFar] = [Math.sin(km / earthKm), Math.cos(km / earthKm)];
  const sin = sinLat * cosFar + cosLat * sinFar * Math.cos(azimuth);
  const turn = Math.atan2(Math.sin(azimuth) * sinFar * cosLat, cosFar - sinLat * sin);
  return { lon: lon + turn / radians, lat: Math.asin(sin) / radians };
}

/**
 * A place on land beside a kilometre of the border, at right angles to its course: positive distances to the left,
 * which is the U.S. side but within a small bend. Null where the place is nearer to another kilometre, or too
 * far from the line.
 */
export function placeBeside(geography: Geography, borderKm: number, acrossKm: number): Place | null {
  const { index, land } = geography;
  const [west, east] = [pointAt(index.line, borderKm - chordKm), pointAt(index.line, borderKm + chordKm)];
  const along = geodesic(west.lon, west.lat, east.lon, east.lat).azimuth;
  const place = placeFrom(pointAt(index.line, borderKm), along - Math.PI / 2, acrossKm);
  const found = locateAlong(index, place.lon, place.lat);
  const isThere = Math.abs(found.borderKm - borderKm) <= toleranceKm && Math.abs(found.acrossKm) <= plan.depth.mostKm;
  return isThere && isOnLand(land, place.lon, place.lat) ? place : null;
}

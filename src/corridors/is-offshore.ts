import type { Land } from './geography.ts';
import { isOnLand } from './is-on-land.ts';

/** The land's outline follows the coast to about this, degrees: a kilometre and a half to two. */
const rough = 0.018;

/** Places about a point, as far from it. */
const around = Array.from({ length: 8 }, (_, turn) => {
  const angle = (turn * Math.PI) / 4;
  return [rough * Math.cos(angle), rough * Math.sin(angle)] as const;
});

const boxes = new WeakMap<Land, readonly [number, number, number, number]>();

/** West, south, east and north of a land, degrees; kept with it. */
function boxOf(land: Land): readonly [number, number, number, number] {
  const known = boxes.get(land);
  if (known !== undefined) return known;
  const { lonLat } = land;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < lonLat.length; i += 2) {
    west = Math.min(west, lonLat[i]);
    east = Math.max(east, lonLat[i]);
    south = Math.min(south, lonLat[i + 1]);
    north = Math.max(north, lonLat[i + 1]);
  }
  const box = [west, south, east, north] as const;
  boxes.set(land, box);
  return box;
}

/**
 * Whether a point in degrees lies in the sea, clear of the shore by what the outline of the land may be wrong by.
 * Beyond the land's box nothing is known, and nothing is offshore.
 */
export function isOffshore(land: Land, lon: number, lat: number): boolean {
  if (isOnLand(land, lon, lat)) return false;
  const [west, south, east, north] = boxOf(land);
  if (lon < west || lon > east || lat < south || lat > north) return false;
  return !around.some(([x, y]) => isOnLand(land, lon + x, lat + y));
}

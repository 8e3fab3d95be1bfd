import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Land } from './geography.ts';

type Ring = [number, number][];

function closedRing({ starts, lonLat }: Land, r: number): Ring {
  const ring: Ring = [];
  for (let k = starts[r]; k < starts[r + 1]; k++) ring.push([lonLat[2 * k], lonLat[2 * k + 1]]);
  return [...ring, ring[0]];
}

const known = new WeakMap<Land, readonly (readonly Ring[])[]>();

/** Land as GeoJSON polygons: each outer ring with the waters inside it; degrees, closed. Kept with the land. */
export function landPolygons(land: Land): readonly (readonly Ring[])[] {
  const before = known.get(land);
  if (before !== undefined) return before;
  const rings = Array.from({ length: land.starts.length - 1 }, (_, r) => closedRing(land, r));
  const shapes = rings.map((ring) => polygon([ring]));
  const around = rings.map(([corner], r) =>
    shapes.flatMap((shape, s) => (s !== r && booleanPointInPolygon(corner, shape) ? [s] : [])),
  );
  // Under the even-odd rule a ring inside an odd number of others is water, of the land that lies next around it.
  const isWater = around.map((others) => others.length % 2 === 1);
  const polygons = rings.flatMap((ring, r) => {
    if (isWater[r]) return [];
    const waters = rings.filter(
      (_, s) => isWater[s] && around[s].includes(r) && around[s].length === around[r].length + 1,
    );
    return [[ring, ...waters]];
  });
  known.set(land, polygons);
  return polygons;
}

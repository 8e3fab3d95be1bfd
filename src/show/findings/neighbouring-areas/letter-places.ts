import { polygonCentroid } from 'd3';
import { markNear } from '../../../corridors/border-marks.ts';
import type { ComparedArea } from '../../../disclose/disclosed.ts';

type Place = readonly [number, number];

/** How far a letter stands on the way from the boundary to the edge of its area. */
const inland = 0.6;

const placeAt = (km: number): Place => {
  const { lon, lat } = markNear(km);
  return [lon, lat];
};

/** How many times a direction from a place leads to the first edge of an area; null where it meets none. */
function wayToEdge(polygons: ComparedArea['polygons'], [x, y]: Place, [dx, dy]: Place): number | null {
  const ways = polygons.flat().flatMap((ring) =>
    ring.slice(1).flatMap(([bx, by], i) => {
      const [ax, ay] = ring[i] ?? [bx, by];
      const across = dx * (by - ay) - dy * (bx - ax);
      if (across === 0) return [];
      const along = ((ax - x) * (by - ay) - (ay - y) * (bx - ax)) / across;
      const onEdge = ((ax - x) * dy - (ay - y) * dx) / across;
      return along > 0 && onEdge >= 0 && onEdge <= 1 ? [along] : [];
    }),
  );
  return ways.length === 0 ? null : Math.min(...ways);
}

/** North of the middle of a stretch and clear of it: towns and their names stand along the boundary. */
function besideStretch(polygons: ComparedArea['polygons'], fromKm: number, toKm: number): Place {
  const [from, middle, to] = [placeAt(fromKm), placeAt((fromKm + toKm) / 2), placeAt(toKm)];
  // Degrees of longitude are shorter than those of latitude: square to the stretch on the ground.
  const squeeze = Math.cos((middle[1] * Math.PI) / 180);
  const north: Place = [(from[1] - to[1]) / squeeze, (to[0] - from[0]) * squeeze];
  const way = (wayToEdge(polygons, middle, north) ?? 0) * inland;
  return [middle[0] + north[0] * way, middle[1] + north[1] * way];
}

/** Where an area's letters stand: within it beside the middle of each stretch, or in the middle of the land drawn. */
export function letterPlaces({ stretches, polygons }: ComparedArea): readonly Place[] {
  if (stretches.length > 0) return stretches.map(({ fromKm, toKm }) => besideStretch(polygons, fromKm, toKm));
  return polygons.flatMap(([ring]): Place[] =>
    ring === undefined ? [] : [polygonCentroid(ring.map(([lon, lat]): [number, number] => [lon, lat]))],
  );
}

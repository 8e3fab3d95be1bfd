import { area, booleanPointInPolygon, centerOfMass, polygon } from '@turf/turf';

type Flat = readonly number[];

function closed(ring: Flat): [number, number][] {
  const corners = Array.from({ length: ring.length / 2 }, (_, k): [number, number] => [ring[2 * k], ring[2 * k + 1]]);
  return [...corners, [ring[0], ring[1]]];
}

/** Whether a ring lies inside an odd number of the others: then it is a hole. */
function isHole(rings: readonly Flat[], r: number): boolean {
  const corner = [rings[r][0], rings[r][1]];
  const around = rings.filter(
    (other, o) => o !== r && booleanPointInPolygon(corner, polygon([closed(other)]), { ignoreBoundary: true }),
  );
  return around.length % 2 === 1;
}

/** Geodesic area (Turf) of rings under the even-odd rule, km2. */
export function areaOfRings(rings: readonly Flat[]): number {
  return rings.reduce((sum, ring, r) => {
    const km2 = area(polygon([closed(ring)])) / 1e6;
    return sum + (rings.length > 1 && isHole(rings, r) ? -km2 : km2);
  }, 0);
}

/** Centroid of the largest ring (Turf), degrees: an area's far islands do not pull it out to sea. */
export function centreOfRings(rings: readonly Flat[]): readonly [number, number] {
  const shapes = rings.map((ring) => polygon([closed(ring)]));
  const largest = shapes.reduce((a, b) => (area(b) > area(a) ? b : a));
  const [lon, lat] = centerOfMass(largest).geometry.coordinates;
  return [lon, lat];
}

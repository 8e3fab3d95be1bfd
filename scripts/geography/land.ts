import { bboxClip, polygon } from '@turf/turf';
import { type GeographyPackages, polygonsOf, type Ring } from './packages.ts';
import { perDegree, stepsOf } from './steps.ts';

/** West, south, east, north of what the base map holds, degrees. */
export const mapBox: [number, number, number, number] = [-125, 20, -90, 41];

/** The rings of a polygon inside the box. */
function clipped(rings: readonly Ring[]): readonly Ring[] {
  const inside = bboxClip(polygon(rings.map((ring) => ring.map((place) => [...place]))), mapBox);
  return (inside.geometry.coordinates as Ring[]).filter((ring) => ring.length > 3);
}

/** `land.json`: land of the continent and its islands, both countries alike, as rings (even-odd). */
export function makeLand(packages: GeographyPackages): string {
  const [land] = packages.land.objects.land.geometries;
  const rings = polygonsOf(packages.featureOf(packages.land, land)).flatMap(clipped);
  return `${JSON.stringify({ perDegree, rings: rings.map((ring) => stepsOf(ring, true)) })}\n`;
}

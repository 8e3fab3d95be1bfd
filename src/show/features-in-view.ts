import { drawnFeature, type Feature } from '../corridors/feature.ts';
import { schematicRoutes } from '../corridors/routes.ts';
import type { OwnFeature } from '../document/document.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

interface Seen {
  readonly box: Box;
  readonly features: readonly Feature[];
}

/** What was seen last of each list, so that a map is not drawn again for things that stayed. */
const seen = new WeakMap<readonly OwnFeature[], Seen>();

/** Whether any piece of it, or the point that it is, may touch a box: by the box about the piece. */
function touches({ lonLat }: Feature, [west, south, east, north]: Box): boolean {
  return lonLat.some((to, i) => {
    const from = lonLat[i - 1] ?? to;
    return (
      Math.max(from[0], to[0]) >= west &&
      Math.min(from[0], to[0]) <= east &&
      Math.max(from[1], to[1]) >= south &&
      Math.min(from[1], to[1]) <= north
    );
  });
}

/** The schematic routes and what the study keeps on the map, as far as it lies in the view of the corridor. */
export function featuresInView(own: readonly OwnFeature[], box: Box): readonly Feature[] {
  const known = seen.get(own);
  if (known?.box.every((edge, i) => edge === box[i]) === true) return known.features;
  const features = [...schematicRoutes, ...own.map(drawnFeature)].filter((feature) => touches(feature, box));
  seen.set(own, { box, features });
  return features;
}

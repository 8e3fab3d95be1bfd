import type { Steps } from '../base/steps.ts';
import type { LineIndex } from './line-index.ts';
import { firstRings, isNearBox, kmToEdges, zoneBoxes } from './near-edges.ts';
import { pointAt } from './point-at.ts';
import type { Zones } from './zones.ts';

/** The border is walked in steps of this length, km. */
const stepKm = 1;
/** Drawn borders of areas run this close to the boundary where they mean it, km. */
const meansWithinKm = 5;

/**
 * Kilometres of the border line that run along each zone: every kilometre belongs to the nearest zone of each side, if
 * its edge is near enough to mean the border.
 */
export function* alongBorder(zones: Omit<Zones, 'alongKm'>, index: LineIndex): Steps<Float64Array> {
  const boxes = zoneBoxes(zones);
  const rings = firstRings(zones);
  const along = new Float64Array(zones.ids.length);
  for (let km = 0; km < index.lengthKm; km += stepKm) {
    if (km % 64 === 0) yield { done: km, total: index.lengthKm };
    const length = Math.min(stepKm, index.lengthKm - km);
    const { lon, lat } = pointAt(index.line, km + length / 2);
    const nearest = [-1, -1];
    const least = [meansWithinKm, meansWithinKm];
    for (let z = 0; z < along.length; z++) {
      const side = zones.side[z];
      if (!isNearBox(boxes, z, [lon, lat], least[side])) continue;
      const away = kmToEdges(zones, [rings[z], rings[z + 1]], [lon, lat]);
      if (away >= least[side]) continue;
      nearest[side] = z;
      least[side] = away;
    }
    for (const zone of nearest) if (zone >= 0) along[zone] += length;
  }
  return along;
}

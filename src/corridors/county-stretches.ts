import type { Steps } from '../base/steps.ts';
import type { LineIndex } from './line-index.ts';
import { firstRings, isNearBox, kmToEdges, zoneBoxes } from './near-edges.ts';
import { pointAt } from './point-at.ts';
import type { Stretch } from './region.ts';
import type { Zones } from './zones.ts';

/** An area on the boundary, and the one stretch that is its. */
export interface ZoneStretch extends Stretch {
  /** Place among the zones. */
  readonly zone: number;
}

/** The border is walked in steps of this length, km. */
const stepKm = 1;
/** An outline this close to the boundary means it, km. */
const meansWithinKm = 5;
const us = 1;

const known = new WeakMap<Zones, readonly ZoneStretch[]>();

/** Zone of the U.S. side that is nearest to the middle of each kilometre; -1 for none. */
function* nearestByKm(zones: Zones, index: LineIndex): Steps<Int32Array> {
  const boxes = zoneBoxes(zones);
  const rings = firstRings(zones);
  const fronting = [...zones.ids.keys()].filter((z) => zones.alongKm[z] > 0 && zones.side[z] === us);
  const nearest = new Int32Array(Math.ceil(index.lengthKm / stepKm)).fill(-1);
  for (let km = 0; km < nearest.length; km++) {
    if (km % 64 === 0) yield { done: km, total: nearest.length };
    const { lon, lat } = pointAt(index.line, Math.min(km + stepKm / 2, index.lengthKm));
    let least = meansWithinKm;
    for (const z of fronting) {
      if (!isNearBox(boxes, z, [lon, lat], least)) continue;
      const away = kmToEdges(zones, [rings[z], rings[z + 1]], [lon, lat]);
      if (away >= least) continue;
      nearest[km] = z;
      least = away;
    }
  }
  return nearest;
}

/**
 * The areas of the U.S. side that lie on the boundary with their stretches of it, west to east and end to end: from
 * half-way between the last kilometre of one and the first of the next. Where bends of the river put some kilometres of
 * one among those of another, the longer run decides. Kept with the zones.
 */
export function* zoneStretches(zones: Zones, index: LineIndex): Steps<readonly ZoneStretch[]> {
  const before = known.get(zones);
  if (before !== undefined) return before;
  const nearest = yield* nearestByKm(zones, index);
  const longest = new Map<number, Stretch>();
  for (let km = 0, from = 0; km < nearest.length; km++) {
    if (km + 1 < nearest.length && nearest[km + 1] === nearest[km]) continue;
    const run = { fromKm: from, toKm: km + 1 };
    const other = longest.get(nearest[km]);
    from = km + 1;
    if (nearest[km] < 0) continue;
    if (other === undefined || run.toKm - run.fromKm > other.toKm - other.fromKm) longest.set(nearest[km], run);
  }
  const ordered = [...longest].sort(([, a], [, b]) => a.fromKm - b.fromKm);
  const ends = ordered.map(([, run], i) => {
    const east = ordered[i + 1]?.[1];
    return east === undefined ? Math.min(run.toKm, index.lengthKm) : (run.toKm + east.fromKm) / 2;
  });
  const made = ordered.map(([zone, run], i) => ({ zone, fromKm: i === 0 ? run.fromKm : ends[i - 1], toKm: ends[i] }));
  known.set(zones, made);
  return made;
}

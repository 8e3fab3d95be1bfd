import type { ReadonlyF64 } from '../base/typed-array.ts';
import { firstRings, isNearBox, kmOfSquared, kmToEdges, shrinkAt, squaredToEdge, zoneBoxes } from './near-edges.ts';
import type { Zones } from './zones.ts';

/** Edges by the zone that they belong to, zones in order; each by its first and its last corner. */
export interface EdgesNear {
  readonly zone: Int32Array;
  readonly corners: Int32Array;
}

/**
 * Edges that can be the nearest one to any point within `reachKm` of a place, out of zones of one side: those that are
 * no farther from the place than the nearest and twice that reach. None where the nearest is beyond `withinKm` of all.
 */
export function edgesNear(
  zones: Zones,
  side: number,
  at: readonly [number, number],
  { withinKm, reachKm }: { readonly withinKm: number; readonly reachKm: number },
): EdgesNear {
  const [boxes, rings] = [zoneBoxes(zones), firstRings(zones)];
  const most = withinKm + reachKm;
  const near: number[] = [];
  let least = most;
  for (let zone = 0; zone < zones.ids.length; zone++) {
    if (zones.side[zone] !== side || !isNearBox(boxes, zone, at, most)) continue;
    near.push(zone);
    least = Math.min(least, kmToEdges(zones, [rings[zone], rings[zone + 1]], at));
  }
  const [ofEdges, corners]: [number[], number[]] = [[], []];
  const { starts, lonLat } = zones;
  const shrink = shrinkAt(at[1]);
  for (const zone of near) {
    for (let r = rings[zone]; r < rings[zone + 1]; r++) {
      let before = starts[r + 1] - 1;
      for (let k = starts[r]; k < starts[r + 1]; k++) {
        if (kmOfSquared(squaredToEdge(lonLat, before, k, at[0], at[1], shrink)) <= least + 2 * reachKm) {
          ofEdges.push(zone);
          corners.push(before, k);
        }
        before = k;
      }
    }
  }
  return { zone: Int32Array.from(ofEdges), corners: Int32Array.from(corners) };
}

/** The zone whose edge is nearest to a point, if it is nearer than `withinKm`; -1 otherwise. The first of two as near. */
export function nearestByEdges(
  { zone, corners }: EdgesNear,
  lonLat: ReadonlyF64,
  lon: number,
  lat: number,
  withinKm: number,
): number {
  const shrink = shrinkAt(lat);
  let nearest = -1;
  let least = withinKm;
  for (let e = 0; e < zone.length; ) {
    const one = zone[e];
    let squared = Number.POSITIVE_INFINITY;
    for (; e < zone.length && zone[e] === one; e++)
      squared = Math.min(squared, squaredToEdge(lonLat, corners[2 * e], corners[2 * e + 1], lon, lat, shrink));
    const km = kmOfSquared(squared);
    if (km >= least) continue;
    least = km;
    nearest = one;
  }
  return nearest;
}

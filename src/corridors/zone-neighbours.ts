import type { Steps } from '../base/steps.ts';
import type { CellNeighbours } from './cell-neighbours.ts';
import { geodesic } from './geodesic.ts';
import { firstRings, isNearBox, kmToEdges, zoneBoxes } from './near-edges.ts';
import type { Zones } from './zones.ts';

/** Which zones count as neighbours. */
export interface ZoneWeights {
  /** Zones that touch, zones whose centroids lie within `distanceKm`, or the `nearest` nearest centroids. */
  readonly weights: 'contiguity' | 'distance' | 'nearest';
  readonly distanceKm: number;
  readonly nearest: number;
}

/** Borders drawn by two hands run this far apart and still mean the same line, km. */
const touchesWithinKm = 1;

const known = new WeakMap<Zones, Map<string, CellNeighbours>>();

/** Whether any corner of zone `a` comes within reach of an edge of zone `b`. */
function reaches(zones: Zones, rings: Uint32Array, boxes: Float64Array, a: number, b: number): boolean {
  const { starts, lonLat } = zones;
  for (let k = starts[rings[a]]; k < starts[rings[a + 1]]; k++) {
    const corner = [lonLat[2 * k], lonLat[2 * k + 1]] as const;
    if (!isNearBox(boxes, b, corner, touchesWithinKm)) continue;
    if (kmToEdges(zones, [rings[b], rings[b + 1]], corner, touchesWithinKm) <= touchesWithinKm) return true;
  }
  return false;
}

const boxesMeet = (boxes: Float64Array, a: number, b: number): boolean =>
  isNearBox(
    boxes,
    a,
    [
      Math.min(Math.max(boxes[4 * a], boxes[4 * b]), boxes[4 * b + 2]),
      Math.min(Math.max(boxes[4 * a + 1], boxes[4 * b + 1]), boxes[4 * b + 3]),
    ],
    touchesWithinKm,
  );

function* touching(zones: Zones): Steps<readonly (readonly number[])[]> {
  const boxes = zoneBoxes(zones);
  const rings = firstRings(zones);
  const lists: number[][] = zones.ids.map(() => []);
  for (let a = 0; a < lists.length; a++) {
    yield { done: a, total: lists.length };
    for (let b = a + 1; b < lists.length; b++) {
      if (!boxesMeet(boxes, a, b)) continue;
      if (!reaches(zones, rings, boxes, a, b) && !reaches(zones, rings, boxes, b, a)) continue;
      lists[a].push(b);
      lists[b].push(a);
    }
  }
  return lists;
}

function* byCentroid({ lon, lat, ids }: Zones, { weights, distanceKm, nearest }: ZoneWeights): Steps<number[][]> {
  const lists: number[][] = [];
  for (let a = 0; a < ids.length; a++) {
    if (a % 16 === 0) yield { done: a, total: ids.length };
    const others = ids
      .map((_, b) => ({ b, km: geodesic(lon[a], lat[a], lon[b], lat[b]).km }))
      .filter(({ b, km }) => b !== a && (weights === 'nearest' || km <= distanceKm));
    const chosen = weights === 'nearest' ? others.sort((p, q) => p.km - q.km || p.b - q.b).slice(0, nearest) : others;
    lists.push(chosen.map(({ b }) => b));
  }
  return lists;
}

/**
 * Neighbours of zones: those whose borders come within 1 km of each other (queen: a shared corner is enough), those in
 * a band of great-circle distance between centroids, or a number of nearest centroids, which need not be mutual. The
 * boundary is no wall here: who tests one side leaves the other out. Kept with the zones.
 */
export function* zoneNeighbours(zones: Zones, wanted: ZoneWeights): Steps<CellNeighbours> {
  const byWeights = known.get(zones) ?? new Map<string, CellNeighbours>();
  known.set(zones, byWeights);
  const key =
    wanted.weights === 'contiguity' ? 'contiguity' : `${wanted.weights} ${wanted.distanceKm} ${wanted.nearest}`;
  const before = byWeights.get(key);
  if (before !== undefined) return before;
  const lists = wanted.weights === 'contiguity' ? yield* touching(zones) : yield* byCentroid(zones, wanted);
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    offsets[i + 1] = offsets[i] + list.length;
  });
  const targets = Uint32Array.from(lists.flatMap((list) => [...list].sort((a, b) => a - b)));
  const neighbours = { offsets, targets };
  byWeights.set(key, neighbours);
  return neighbours;
}

import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** For each centre, the units of its growing circles: itself, its nearest, its second nearest, and so on. */
export interface ScanNeighbours {
  /** Centre i's units are k from `starts[i]` to `starts[i + 1] - 1`, in order of distance. */
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
}

/** Where a circle ends, whichever comes first. */
export interface CircleLimits {
  /** Units in a circle, its centre included. */
  readonly most: number;
  /** Share of all weights that a circle may hold, 0 to 1. */
  readonly maxShare: number;
  /** Great-circle kilometres, included. */
  readonly radiusKm: number;
}

/** Mean radius of the earth (IUGG), km. */
const earthKm = 6371.0088;
const radians = Math.PI / 180;
const chunk = 8;

/**
 * Units of each centre's circles, by great-circle distance on the sphere; of two at the same distance the first comes
 * first. A circle that would hold more than the share of weights ends the list, also where a farther one weighs nothing.
 *
 * @param lon degrees, @param lat degrees, @param weights what the share is of: expected cases, cases, people
 * @throws RangeError when the lengths disagree
 *
 * O(n^2), and O(n most) where most is small.
 */
export function* scanNeighbours(
  lon: ReadonlyF64,
  lat: ReadonlyF64,
  weights: ReadonlyF64,
  limits: CircleLimits,
): Steps<ScanNeighbours> {
  const n = lon.length;
  if (lat.length !== n || weights.length !== n) throw new RangeError(`${n} longitudes, ${weights.length} weights`);
  const xyz = unitVectors(lon, lat);
  const most = Math.min(limits.most, n);
  let all = 0;
  for (let i = 0; i < n; i++) all += weights[i];
  // A whole number of weights must not fail at the last digit of its sum.
  const allowed = limits.maxShare * all * (1 + 1e-12);
  const farthest = 2 * Math.sin(Math.min(Math.PI / 2, limits.radiusKm / (2 * earthKm)));
  const starts = new Uint32Array(n + 1);
  const lists: number[] = [];
  const nearest = new Uint32Array(most + 1);
  const distances = new Float64Array(most + 1);
  for (let i = 0; i < n; i++) {
    if (i % chunk === 0) yield { done: i, total: n };
    const found = nearestOf(xyz, i, farthest * farthest, nearest, distances);
    let sum = 0;
    for (let k = 0; k < found; k++) {
      sum += weights[nearest[k]];
      if (sum > allowed) break;
      lists.push(nearest[k]);
    }
    starts[i + 1] = lists.length;
  }
  return { starts, units: Uint32Array.from(lists) };
}

function unitVectors(lon: ReadonlyF64, lat: ReadonlyF64): Float64Array {
  const xyz = new Float64Array(3 * lon.length);
  for (let i = 0; i < lon.length; i++) {
    const flat = Math.cos(lat[i] * radians);
    xyz[3 * i] = flat * Math.cos(lon[i] * radians);
    xyz[3 * i + 1] = flat * Math.sin(lon[i] * radians);
    xyz[3 * i + 2] = Math.sin(lat[i] * radians);
  }
  return xyz;
}

/** Writes the nearest units and their squared chords, by insertion; returns how many there are. */
function nearestOf(
  xyz: Float64Array,
  i: number,
  farthest: number,
  nearest: Uint32Array,
  distances: Float64Array,
): number {
  const most = nearest.length - 1;
  const n = xyz.length / 3;
  let found = 0;
  for (let j = 0; j < n; j++) {
    const [dx, dy, dz] = [xyz[3 * j] - xyz[3 * i], xyz[3 * j + 1] - xyz[3 * i + 1], xyz[3 * j + 2] - xyz[3 * i + 2]];
    // The centre comes before another unit of the same place.
    const squared = j === i ? -1 : dx * dx + dy * dy + dz * dz;
    if (squared > farthest || (found === most && squared >= distances[most - 1])) continue;
    let at = Math.min(found, most - 1);
    while (at > 0 && distances[at - 1] > squared) {
      nearest[at] = nearest[at - 1];
      distances[at] = distances[at - 1];
      at -= 1;
    }
    nearest[at] = j;
    distances[at] = squared;
    found = Math.min(found + 1, most);
  }
  return found;
}

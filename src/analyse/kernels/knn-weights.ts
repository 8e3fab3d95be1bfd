import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import { eachWithin, greatCircleKm, pointsByBand } from './points-by-band.ts';

const pointsAStep = 512;

interface Near {
  readonly j: number;
  readonly km: number;
}

/**
 * Binary weights of the k nearest other points by great-circle distance; of points as far as the k-th, those of the
 * smallest index. Rows ascend by index. Not symmetric.
 * @param lon degrees; the points must not lie on both sides of the 180th meridian
 * @param k at most n - 1
 * @throws RangeError when there are not k other points
 *
 * O(n (log n + k log k)) where points are spread about evenly.
 */
export function* knnWeights(lon: ReadonlyF64, lat: ReadonlyF64, k: number): Steps<CsrWeights> {
  const n = lon.length;
  if (!(k >= 1 && k < n)) throw new RangeError(`${k} neighbours among ${n} points`);
  const first = firstRadius(lon, lat, k);
  const points = pointsByBand(lon, lat, first);
  const offsets = Uint32Array.from({ length: n + 1 }, (_, i) => i * k);
  const targets = new Uint32Array(n * k);
  for (let i = 0; i < n; i++) {
    let near: Near[] = [];
    for (let radius = first; near.length < k; radius *= 2) {
      near = [];
      eachWithin(points, i, radius, (j, km) => near.push({ j, km }));
    }
    near.sort((a, b) => a.km - b.km || a.j - b.j);
    const nearest = near.slice(0, k).map(({ j }) => j);
    targets.set(
      nearest.sort((a, b) => a - b),
      i * k,
    );
    if (i % pointsAStep === pointsAStep - 1) yield { done: i + 1, total: n };
  }
  return { offsets, targets, values: null };
}

/** A radius that holds some 2 k points, were they spread evenly over their box. */
function firstRadius(lon: ReadonlyF64, lat: ReadonlyF64, k: number): number {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (let i = 0; i < lon.length; i++) {
    west = Math.min(west, lon[i]);
    east = Math.max(east, lon[i]);
    south = Math.min(south, lat[i]);
    north = Math.max(north, lat[i]);
  }
  const middle = (south + north) / 2;
  const wide = greatCircleKm(west, middle, east, middle);
  const high = greatCircleKm(west, south, west, north);
  return Math.max(1e-3, Math.sqrt((2 * k * Math.max(wide * high, 1e-6)) / (Math.PI * lon.length)));
}

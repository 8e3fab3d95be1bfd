import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import { eachWithin, pointsByBand } from './points-by-band.ts';

/** Links between two steps, about 10 ms. */
const linksAStep = 50_000;

/**
 * Binary weights of all other points within a great-circle distance, the distance itself included; targets ascend.
 * @param lon degrees; the points must not lie on both sides of the 180th meridian
 * @param km radius
 * @returns null as soon as there are more than `mostLinks` links
 *
 * O(n log n + links) where points are spread about evenly.
 */
export function* distanceBandWeights(
  lon: ReadonlyF64,
  lat: ReadonlyF64,
  km: number,
  mostLinks: number,
): Steps<CsrWeights | null> {
  const n = lon.length;
  const points = pointsByBand(lon, lat, km);
  const offsets = new Uint32Array(n + 1);
  const targets: number[] = [];
  let told = 0;
  for (let i = 0; i < n; i++) {
    const row: number[] = [];
    eachWithin(points, i, km, (j) => row.push(j));
    row.sort((a, b) => a - b);
    for (const j of row) targets.push(j);
    offsets[i + 1] = targets.length;
    if (targets.length > mostLinks) return null;
    if (targets.length - told < linksAStep && i % 1024 !== 1023) continue;
    told = targets.length;
    yield { done: i + 1, total: n };
  }
  return { offsets, targets: Uint32Array.from(targets), values: null };
}

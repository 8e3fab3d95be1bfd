import type { RegionStudy } from '../../document/regions.ts';
import { turningShare } from '../kernels/turning-share.ts';
import { turningShareTopsis } from '../kernels/turning-share-topsis.ts';
import type { RankedPair } from '../region-shapes.ts';
import type { Judged } from './judged.ts';

/** The candidates that the study names, else the first two of the ranking; null where a named one is none. */
function placesOf({ candidates }: Judged, { pair }: RegionStudy): readonly [number, number] | null {
  if (pair === null) return [0, 1];
  const at = (id: string): number => candidates.findIndex((candidate) => candidate.id === id);
  const [a, b] = [at(pair.a), at(pair.b)];
  return a < 0 || b < 0 || a === b ? null : [a, b];
}

/** Why one candidate stands above another: the difference by criterion, and the share of each at which it turns. */
export function rankedPair(judged: Judged, contributions: ArrayLike<number>, study: RegionStudy): RankedPair | null {
  const places = placesOf(judged, study);
  if (places === null) return null;
  const { candidates, shares, values, ends } = judged;
  const criteria = shares.length;
  const [a, b] = places;
  const rowOf = (place: number): Float64Array =>
    Float64Array.from(values.subarray(place * criteria, (place + 1) * criteria));
  const [ofA, ofB] = [rowOf(a), rowOf(b)];
  const differences = ofA.map((value, j) => value - ofB[j]);
  const turnsAt = (j: number): number => {
    if (shares[j] === 0) return Number.NaN;
    return ends === null ? turningShare(shares, differences, j) : turningShareTopsis(shares, ofA, ofB, j, ends);
  };
  return {
    a: candidates[a].id,
    b: candidates[b].id,
    differences: Float64Array.from(shares, (_, j) => contributions[a * criteria + j] - contributions[b * criteria + j]),
    turnsAt: Float64Array.from(shares, (_, j) => turnsAt(j)),
    share: shares,
  };
}

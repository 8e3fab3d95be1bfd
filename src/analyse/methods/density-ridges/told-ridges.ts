import { length, lineString } from '@turf/turf';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { borderPlane } from '../../../corridors/albers.ts';
import type { LineIndex } from '../../../corridors/line-index.ts';
import { locateAlong } from '../../../corridors/linear-reference.ts';
import { distancesToLines } from '../../kernels/distances-to-lines.ts';
import { placesAlong } from '../../kernels/places-along.ts';
import { quantile } from '../../kernels/quantile.ts';
import type { RidgeLine } from '../../kernels/ridge-lines.ts';
import type { Ridge } from '../../shapes.ts';
import { writtenMeasure, writtenPlace } from '../../written-shape.ts';

/** Share of the resamples that the band holds. */
const bandShare = 0.95;
/** A stretch farther than this from the other period's ridges stands apart, in bandwidths. */
const apartBandwidths = 2;
/** Step at which that is looked at, in bandwidths: a ridge can be as short as one. */
const apartStep = 0.02;

/** Distances of corners to the ridges of each resample: resamples x corners. */
export interface Away {
  readonly values: ReadonlyF64;
  readonly corners: number;
  readonly resamples: number;
}

/** By corner, what 95 % of the resamples stay within; those without a ridge count as infinitely far. */
function bandOf(away: Away, corner: number): number {
  const values = Float64Array.from({ length: away.resamples }, (_, draw) => {
    const value = away.values[draw * away.corners + corner];
    return Number.isNaN(value) ? Number.MAX_VALUE : value;
  });
  return quantile(values, bandShare);
}

function apartShareOf(line: RidgeLine, others: readonly RidgeLine[], bandwidth: number): number {
  if (others.length === 0) return Number.NaN;
  const { x, y, weight } = placesAlong([line], apartStep * bandwidth);
  let [far, length] = [0, 0];
  for (const [k, km] of distancesToLines(x, y, others).entries()) {
    length += weight[k];
    if (km > apartBandwidths * bandwidth) far += weight[k];
  }
  return far / length;
}

/** Corners located on the border at once: some milliseconds. */
const atOnce = 16;

function* placesOf({ x, y }: RidgeLine, index: LineIndex): Steps<Pick<Ridge, 'lonLat' | 'borderKm' | 'acrossKm'>> {
  const lonLat = new Float64Array(2 * x.length);
  const [borderKm, acrossKm] = [new Float64Array(x.length), new Float64Array(x.length)];
  for (let k = 0; k < x.length; k++) {
    if (k % atOnce === 0) yield { done: k, total: x.length };
    borderPlane.inverse(x[k], y[k], lonLat, 2 * k);
    lonLat[2 * k] = writtenMeasure(lonLat[2 * k]);
    lonLat[2 * k + 1] = writtenMeasure(lonLat[2 * k + 1]);
    const along = locateAlong(index, lonLat[2 * k], lonLat[2 * k + 1]);
    borderKm[k] = writtenPlace(along.borderKm);
    acrossKm[k] = writtenPlace(along.acrossKm);
  }
  return { lonLat, borderKm, acrossKm };
}

/** Geodesic length of a line in degrees, km. */
function lengthKmOf(lonLat: ReadonlyF64): number {
  const corners = Array.from({ length: lonLat.length / 2 }, (_, k) => [lonLat[2 * k], lonLat[2 * k + 1]]);
  return length(lineString(corners), { units: 'kilometers' });
}

/**
 * Ridges of one period as they are told: where they run, how dense, how firm; the longest first.
 * @param others ridges of the other period
 * @param away of the corners of `lines`, one line after the other; null where there are no resamples
 */
export function* toldRidges(
  name: 'now' | 'before',
  lines: readonly RidgeLine[],
  others: readonly RidgeLine[],
  away: Away | null,
  bandwidth: number,
  index: LineIndex,
): Steps<readonly Ridge[]> {
  const told: Omit<Ridge, 'id'>[] = [];
  let first = 0;
  for (const line of lines) {
    yield { done: told.length, total: lines.length };
    const from = first;
    const corners = line.x.length;
    first += corners;
    const places = yield* placesOf(line, index);
    told.push({
      ...places,
      // A kernel's height is 1 where its density is 1 / (2 pi h^2).
      density: Float64Array.from({ length: corners }, (_, k) =>
        writtenMeasure((100 * line.height[k]) / (2 * Math.PI * bandwidth ** 2)),
      ),
      bandKm:
        away === null
          ? new Float64Array(0)
          : Float64Array.from({ length: corners }, (_, k) => writtenPlace(bandOf(away, from + k))),
      lengthKm: writtenPlace(lengthKmOf(places.lonLat)),
      apartShare: writtenMeasure(apartShareOf(line, others, bandwidth)),
    });
  }
  const order = [...told].sort((a, b) => b.lengthKm - a.lengthKm || a.borderKm[0] - b.borderKm[0]);
  return order.map((ridge, k) => ({ id: `${name}-${k + 1}`, ...ridge }));
}

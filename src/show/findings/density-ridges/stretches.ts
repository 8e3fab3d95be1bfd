import type { Ridge, RidgePeriod, RidgesResult } from '../../../disclose/disclosed.ts';
import { type PlanePoint, ribbonAlong } from './ribbon.ts';

/** A band wider than this on either side says little of where the ridge is, in bandwidths: the ridge there is not firm. */
const widest = 2;

/** Corners `from` to `to`, both among them, of a ridge that are alike in being firm. */
export interface Stretch {
  readonly ridge: Ridge;
  readonly from: number;
  readonly to: number;
  readonly isFirm: boolean;
}

/** Kilometres within which a ridge must come back in 95 of 100 resamples to be firm. */
export const firmKm = ({ bandwidthKm }: Pick<RidgesResult, 'bandwidthKm'>): number => widest * bandwidthKm;

/** A ridge cut where it begins or ceases to be firm; without resamples it is firm throughout, for nothing says otherwise. */
export function stretchesOf(ridge: Ridge, limitKm: number): readonly Stretch[] {
  const corners = ridge.borderKm.length;
  const isFirmAt = (k: number): boolean => ridge.bandKm.length === 0 || (ridge.bandKm[k] ?? Infinity) <= limitKm;
  const stretches: Stretch[] = [];
  for (let k = 0; k + 1 < corners; k++) {
    const isFirm = isFirmAt(k) && isFirmAt(k + 1);
    const last = stretches.at(-1);
    if (last !== undefined && last.isFirm === isFirm) stretches[stretches.length - 1] = { ...last, to: k + 1 };
    else stretches.push({ ridge, from: k, to: k + 1, isFirm });
  }
  return stretches;
}

export const stretchesOfPeriod = (period: RidgePeriod | null, limitKm: number): readonly Stretch[] =>
  (period?.ridges ?? []).flatMap((ridge) => stretchesOf(ridge, limitKm));

/** Share of a period's length that is firm, by its corners' pieces; NaN without ridges. */
export function firmShare(period: RidgePeriod, limitKm: number): number {
  let [firm, all] = [0, 0];
  for (const { ridge, from, to, isFirm } of stretchesOfPeriod(period, limitKm)) {
    const pieces = ridge.borderKm.length - 1;
    const km = (ridge.lengthKm * (to - from)) / pieces;
    all += km;
    if (isFirm) firm += km;
  }
  return all === 0 ? Number.NaN : firm / all;
}

const kmPerDegree = (Math.PI * 6371.0088) / 180;

export const cornersOf = ({ ridge, from, to }: Stretch): readonly PlanePoint[] =>
  Array.from({ length: to - from + 1 }, (_, k) => [
    ridge.lonLat[2 * (from + k)] ?? Number.NaN,
    ridge.lonLat[2 * (from + k) + 1] ?? Number.NaN,
  ]);

/** Sides of a stretch's band in degrees, `half` km from its corners: a plane with true scale at its middle latitude. */
export function bandSides(stretch: Stretch, half: (corner: number) => number) {
  const corners = cornersOf(stretch);
  const middle = corners.reduce((sum, [, lat]) => sum + lat, 0) / corners.length;
  const perLon = kmPerDegree * Math.cos((middle * Math.PI) / 180);
  const plane = corners.map(([lon, lat]): PlanePoint => [lon * perLon, lat * kmPerDegree]);
  const sides = ribbonAlong(
    plane,
    corners.map((_, k) => half(stretch.from + k)),
  );
  const degrees = (side: readonly PlanePoint[]): readonly PlanePoint[] =>
    side.map(([x, y]) => [x / perLon, y / kmPerDegree]);
  return { left: degrees(sides.left), right: degrees(sides.right) };
}

/** The band of a stretch as pieces of four corners, so that each is simple where the line bends. */
export function bandPieces(stretch: Stretch, half: (corner: number) => number): readonly (readonly PlanePoint[])[] {
  const { left, right } = bandSides(stretch, half);
  return left.slice(1).flatMap((end, k) => {
    const [start, back, ahead] = [left[k], right[k], right[k + 1]];
    return start === undefined || back === undefined || ahead === undefined ? [] : [[back, ahead, end, start]];
  });
}

/** Half the width of a firm ridge's band at a corner, km. */
export const bandAt =
  ({ ridge }: Stretch) =>
  (corner: number): number =>
    ridge.bandKm[corner] ?? 0;

export const allRidges = ({ now, before }: RidgesResult): readonly Ridge[] => [
  ...now.ridges,
  ...(before?.ridges ?? []),
];

export const isOfNow = ({ id }: Ridge): boolean => id.startsWith('now-');

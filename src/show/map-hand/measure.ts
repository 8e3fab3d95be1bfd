import type { LonLat } from '../../corridors/drawn-stretch.ts';
import { positionOf } from '../../corridors/drawn-stretch.ts';
import { geodesic } from '../../corridors/geodesic.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import type { BorderPosition } from '../../corridors/linear-reference.ts';

/** Geodesic lengths of a way's legs on WGS 84, km. */
export const legsKm = (path: readonly LonLat[]): readonly number[] =>
  path.slice(1).map(([lon, lat], i) => {
    const [lon0, lat0] = path[i] ?? [lon, lat];
    return geodesic(lon0, lat0, lon, lat).km;
  });

/** Azimuth of the geodesic at its first point, degrees clockwise from north, 0 to 360. */
export function bearingOf([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const degrees = (geodesic(lon1, lat1, lon2, lat2).azimuth * 180) / Math.PI;
  return (degrees + 360) % 360;
}

/** Which of the sixteen points of the compass, north first. */
export const compassPoint = (degrees: number): number => Math.round(degrees / 22.5) % 16;

/** Two points along the border: where each is, how far they are apart along it, and in a straight line, km. */
export interface BorderMeasure {
  readonly a: BorderPosition;
  readonly b: BorderPosition;
  readonly alongKm: number;
  readonly straightKm: number;
}

export function borderBetween(index: LineIndex, first: LonLat, second: LonLat): BorderMeasure {
  const [a, b] = [positionOf(index, first), positionOf(index, second)];
  const straightKm = geodesic(first[0], first[1], second[0], second[1]).km;
  return { a, b, alongKm: Math.abs(b.borderKm - a.borderKm), straightKm };
}

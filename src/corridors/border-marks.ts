import marks from '../../data/border-line/every-10-km.json' with { type: 'json' };
import type { BorderLine } from './border-line.ts';
import { borderLengthKm } from './corridor.ts';
import { type Place, pointAt } from './point-at.ts';

const stepKm = 10;

/** Longitude and latitude of the boundary at every tenth kilometre, degrees to 4 decimals. */
export function borderMarksOf(line: BorderLine): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.floor(borderLengthKm / stepKm) + 1 }, (_, i) => {
    const { lon, lat } = pointAt(line, i * stepKm);
    return [Number(lon.toFixed(4)), Number(lat.toFixed(4))] as const;
  });
}

/** The mark on the boundary nearest to a border kilometre: at most 5 km from it, along the line. */
export function markNear(km: number): Place {
  const [lon = 0, lat = 0] = marks[Math.min(Math.max(Math.round(km / stepKm), 0), marks.length - 1)] ?? [];
  return { lon, lat };
}

/** The boundary along a stretch, by its marks at every tenth kilometre: lon, lat, lon, lat ... degrees. */
export function borderPath(fromKm: number, toKm: number): readonly number[] {
  const first = Math.max(0, Math.floor(fromKm / stepKm));
  return marks.slice(first, Math.max(first + 2, Math.ceil(toKm / stepKm) + 1)).flat();
}

/** West, south, east, north of a stretch of the boundary, degrees. */
export function boxOfStretch(fromKm: number, toKm: number): readonly [number, number, number, number] {
  const first = Math.max(0, Math.floor(fromKm / stepKm));
  const stretch = marks.slice(first, Math.max(first + 2, Math.ceil(toKm / stepKm) + 1));
  const lons = stretch.map(([lon = 0]) => lon);
  const lats = stretch.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

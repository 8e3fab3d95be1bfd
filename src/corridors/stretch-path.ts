import type { BorderLine } from './border-line.ts';
import { pointAt } from './point-at.ts';

/** The boundary on land between two border kilometres, vertex by vertex: longitude and latitude, degrees. */
export function stretchPath(line: BorderLine, fromKm: number, toKm: number): [number, number][] {
  const start = pointAt(line, fromKm);
  const path: [number, number][] = [[start.lon, start.lat]];
  for (let i = line.landFirst; i <= line.landLast; i++) {
    const km = line.km[i] ?? 0;
    if (km > fromKm && km < toKm) path.push([line.lon[i] ?? 0, line.lat[i] ?? 0]);
  }
  const end = pointAt(line, toKm);
  return [...path, [end.lon, end.lat]];
}

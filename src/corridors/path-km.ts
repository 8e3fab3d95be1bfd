import type { LonLat } from './drawn-stretch.ts';
import { geodesic } from './geodesic.ts';

/** Geodesic length of a path, km. */
export function pathKm(path: readonly LonLat[]): number {
  let sum = 0;
  path.forEach(([lon, lat], i) => {
    const before = path[i - 1];
    if (before !== undefined) sum += geodesic(before[0], before[1], lon, lat).km;
  });
  return sum;
}

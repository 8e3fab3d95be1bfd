import { area, kinks, polygon } from '@turf/turf';
import type { LonLat } from './drawn-stretch.ts';

const shape = (ring: readonly LonLat[]) => {
  const corners = [...ring, ...ring.slice(0, 1)].map(([lon, lat]) => [lon, lat]);
  return polygon([corners]);
};

/** Whether an outline of more than three corners crosses itself. */
export const crossesItself = (ring: readonly LonLat[]): boolean =>
  ring.length > 3 && kinks(shape(ring)).features.length > 0;

/** Area of an outline on the sphere (Turf), km2; NaN for one that crosses itself, or of fewer than three corners. */
export const areaKm2 = (ring: readonly LonLat[]): number =>
  ring.length < 3 || crossesItself(ring) ? Number.NaN : area(shape(ring)) / 1e6;

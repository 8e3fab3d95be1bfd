import { firstRings } from './near-edges.ts';
import type { Zones } from './zones.ts';

/** Rings of a zone, degrees, longitude first, not closed. */
export function zoneRings(zones: Zones, zone: number): readonly (readonly (readonly [number, number])[])[] {
  const first = firstRings(zones);
  return Array.from({ length: first[zone + 1] - first[zone] }, (_, i) => {
    const ring = first[zone] + i;
    const start = zones.starts[ring];
    return Array.from({ length: zones.starts[ring + 1] - start }, (__, k): readonly [number, number] => {
      const at = (start + k) * 2;
      return [zones.lonLat[at], zones.lonLat[at + 1]];
    });
  });
}

import type { LonLat } from './drawn-stretch.ts';

/** A ring, not closed, counterclockwise as GeoJSON wants it; it begins with the vertex that it began with. */
export function turnedRing(ring: readonly LonLat[]): readonly LonLat[] {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice >= 0 ? ring : [...ring.slice(0, 1), ...ring.slice(1).reverse()];
}

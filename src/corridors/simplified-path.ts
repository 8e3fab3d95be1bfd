import type { LonLat } from './drawn-stretch.ts';

const kmPerDegree = 111.2;

/** Squared distance of a point from a segment, km2, in the plane about the segment's first end. */
function squaredKm([x, y]: LonLat, [x0, y0]: LonLat, [x1, y1]: LonLat): number {
  const shrink = Math.cos((y0 * Math.PI) / 180);
  const [dx, dy] = [(x1 - x0) * shrink, y1 - y0];
  const [px, py] = [(x - x0) * shrink, y - y0];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return kmPerDegree ** 2 * ((px - share * dx) ** 2 + (py - share * dy) ** 2);
}

/** The path without vertices that stand less than `toleranceKm` off it (Douglas and Peucker 1973); both ends stay. */
export function simplifiedPath(path: readonly LonLat[], toleranceKm: number): readonly LonLat[] {
  if (path.length < 3) return path;
  const kept = new Uint8Array(path.length);
  kept[0] = 1;
  kept[path.length - 1] = 1;
  const spans: (readonly [number, number])[] = [[0, path.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    let farthest = from;
    let most = toleranceKm ** 2;
    for (let k = from + 1; k < to; k++) {
      const squared = squaredKm(path[k], path[from], path[to]);
      if (squared <= most) continue;
      most = squared;
      farthest = k;
    }
    if (farthest === from) continue;
    kept[farthest] = 1;
    spans.push([from, farthest], [farthest, to]);
  }
  return path.filter((_, k) => kept[k] === 1);
}

const firstToleranceKm = 0.01;

/**
 * A path of at most `most` vertices, and how far the vertices left out stand off it at most: it is simplified again and
 * again, the tolerance doubled from 10 m, until it is short enough; the tolerances add up.
 */
export function shortenedPath(
  path: readonly LonLat[],
  most: number,
): { readonly path: readonly LonLat[]; readonly toleranceKm: number } {
  let toleranceKm = 0;
  let shorter = path;
  for (let next = firstToleranceKm; shorter.length > most; next *= 2) {
    shorter = simplifiedPath(shorter, next);
    toleranceKm += next;
  }
  return { path: shorter, toleranceKm };
}

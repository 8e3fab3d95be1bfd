import { lineString, nearestPointOnLine, point } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from './drawn-stretch.ts';
import { shortenedPath, simplifiedPath } from './simplified-path.ts';

/** Steps of 11 m and more: on shorter ones the sines of Turf's great circles lose their digits. */
const step = fc.integer({ min: -50, max: 50 }).map((steps) => steps / 10_000);
const anyPath: fc.Arbitrary<readonly LonLat[]> = fc
  .array(
    fc.tuple(step, step).filter(([dx, dy]) => dx !== 0 || dy !== 0),
    { minLength: 2, maxLength: 60 },
  )
  .map((steps) => {
    let [lon, lat] = [-104, 30];
    return steps.map(([dx, dy]): LonLat => {
      lon += dx;
      lat += dy;
      return [lon, lat];
    });
  });

describe('a simplified path', () => {
  it('keeps both ends and the order, and lies within the tolerance of every vertex that it left out', () => {
    fc.assert(
      fc.property(anyPath, fc.double({ min: 0.05, max: 1, noNaN: true }), (path, toleranceKm) => {
        const kept = simplifiedPath(path, toleranceKm);
        expect(kept[0]).toBe(path[0]);
        expect(kept.at(-1)).toBe(path.at(-1));
        expect(kept.map((vertex) => path.indexOf(vertex))).toEqual(
          kept.map((vertex) => path.indexOf(vertex)).sort((a, b) => a - b),
        );
        const line = lineString(kept.map(([lon, lat]) => [lon, lat]));
        for (const [lon, lat] of path) {
          const away = nearestPointOnLine(line, point([lon, lat]), { units: 'kilometers' }).properties.pointDistance;
          // Turf's line is a great circle: over the 30 km that a path is long at most it stands 10 m off a straight one.
          expect(away).toBeLessThanOrEqual(toleranceKm * 1.02 + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is made as short as asked for, and says how far it left the vertices', () => {
    const path = Array.from({ length: 9000 }, (_, i): LonLat => [-117 + i / 450, 30 + Math.sin(i / 5) / 50]);
    const { path: shorter, toleranceKm } = shortenedPath(path, 2000);
    expect(shorter.length).toBeLessThanOrEqual(2000);
    expect(shorter.length).toBeGreaterThan(200);
    const line = lineString(shorter.map(([lon, lat]) => [lon, lat]));
    for (const [lon, lat] of path.filter((_, i) => i % 90 === 0)) {
      const away = nearestPointOnLine(line, point([lon, lat]), { units: 'kilometers' }).properties.pointDistance;
      expect(away).toBeLessThanOrEqual(toleranceKm * 1.02);
    }
    expect(shortenedPath(path.slice(0, 100), 2000)).toEqual({ path: path.slice(0, 100), toleranceKm: 0 });
  });
});

import { lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../base/steps.ts';
import { geodesic } from '../../corridors/geodesic.ts';
import { cutPaths } from '../../corridors/path-pieces.ts';
import { schematicRoutes } from '../../corridors/routes.ts';
import { nearestPaths } from './nearest-path.ts';

type Place = readonly [number, number];

const lines = schematicRoutes.map(({ lonLat }) => lonLat);
const always = {
  from: new Int32Array(lines.length).fill(-10_000),
  to: new Int32Array(lines.length).fill(10_000),
};

function nearest(
  points: readonly Place[],
  reachKm: number,
  paths: readonly (readonly Place[])[] = lines,
  lives = always,
  month = 0,
) {
  const [lon, lat] = [0, 1].map((axis) => Float64Array.from(points, (point) => point[axis]));
  const months = new Int32Array(points.length).fill(month);
  return drain(nearestPaths(cutPaths(paths), lives, lon, lat, months, reachKm));
}

/** Shortest geodesic to points every 20 m or so along the line. */
function slowDistance([lon, lat]: Place, line: readonly Place[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (from === undefined) continue;
    for (let step = 0; step <= 600; step++) {
      const share = step / 600;
      const here = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const;
      least = Math.min(least, geodesic(lon, lat, here[0], here[1]).km);
    }
  }
  return least;
}

const borderPlace = fc.tuple(
  fc.double({ min: -117, max: -97.4, noNaN: true }),
  fc.double({ min: 25.5, max: 32.8, noNaN: true }),
);

describe('the nearest route', () => {
  it('agrees with Turf, which measures on a sphere, within 0.6 % and 20 m', () => {
    fc.assert(
      fc.property(borderPlace, (point) => {
        const turf = lines.map((line) =>
          pointToLineDistance([...point], lineString(line.map((place) => [...place])), { method: 'geodesic' }),
        );
        const least = Math.min(...turf);
        const { path, km } = nearest([point], 50);
        const room = 0.006 * least + 0.02;
        if (path[0] < 0) {
          expect(least).toBeGreaterThan(50 - room);
          return;
        }
        expect(Math.abs(km[0] - least)).toBeLessThan(room);
        expect(turf[path[0]] - least).toBeLessThan(2 * room);
      }),
      { numRuns: 150 },
    );
  });

  it('is a geodesic away on the ellipsoid, within 5 m', () => {
    fc.assert(
      fc.property(borderPlace, (point) => {
        const { path, km } = nearest([point], 50);
        // The nearest of the points tried is up to 10 m along the line from the foot.
        const step = Math.min(0.01, 1e-4 / (2 * km[0]));
        if (path[0] >= 0) expect(Math.abs(slowDistance(point, lines[path[0]]) - km[0])).toBeLessThan(0.005 + step);
      }),
      { numRuns: 40 },
    );
  });

  it('is 0 km from a record on its line, and the first of two that share a road', () => {
    for (const [index, line] of lines.entries()) {
      const middle = line[Math.floor(line.length / 2)];
      const { path, km } = nearest([middle], 10);
      expect(km[0]).toBeLessThan(1e-6);
      expect(path[0]).toBeLessThanOrEqual(index);
      expect(slowDistance(middle, lines[path[0]])).toBeLessThan(0.01);
    }
    // US 67 and US 90 from Marfa to Alpine.
    const shared = lines[4].at(-2) ?? [0, 0];
    expect(nearest([shared], 10).path[0]).toBe(0);
  });

  it('is another where the order is another, and its distance is the same', () => {
    const turned = lines.toReversed();
    fc.assert(
      fc.property(fc.array(borderPlace, { minLength: 1, maxLength: 20 }), (points) => {
        const plain = nearest(points, 25);
        const other = nearest(points, 25, turned);
        points.forEach((_, i) => {
          expect(Number.isNaN(plain.km[i])).toBe(Number.isNaN(other.km[i]));
          if (plain.path[i] < 0) return;
          expect(Math.abs(plain.km[i] - other.km[i])).toBeLessThan(0.001);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('counts a route in its own months alone, and none beyond reach', () => {
    const one: Place[][] = [
      [
        [-104, 30],
        [-103, 30],
      ],
    ];
    const lives = { from: Int32Array.of(10), to: Int32Array.of(20) };
    const at = (month: number, lat = 30.1) => nearest([[-103.5, lat]], 25, one, lives, month).path[0];
    expect([at(9), at(10), at(19), at(20)]).toEqual([-1, 0, 0, -1]);
    expect(at(10, 30.3)).toBe(-1);
    expect(nearest([[Number.NaN, 30]], 25, one, lives, 10).path[0]).toBe(-1);
    expect(nearest([[-103.5, 30]], 25, [], { from: new Int32Array(0), to: new Int32Array(0) }).path[0]).toBe(-1);
  });
});

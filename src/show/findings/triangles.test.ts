import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trianglesOf } from './triangles.ts';

type Place = readonly [number, number];

const areaOf = (ring: readonly Place[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], k) => {
      const [a, b] = ring[(k + 1) % ring.length];
      return sum + (x * b - a * y) / 2;
    }, 0),
  );

it('triangles of a star-shaped ring have its area together, whichever way round it runs, closed or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 3, maxLength: 40 }),
      fc.boolean(),
      fc.boolean(),
      (radii, isTurned, isClosed) => {
        const ring = radii.map((radius, k): Place => {
          const angle = (2 * Math.PI * k) / radii.length;
          return [radius * Math.cos(angle), radius * Math.sin(angle)];
        });
        const closed = isClosed ? [...ring, ring[0]] : ring;
        const triangles = trianglesOf(isTurned ? [...closed].reverse() : closed);
        expect(triangles.length).toBeLessThanOrEqual(ring.length - 2);
        const sum = triangles.reduce((total, triangle) => total + areaOf(triangle), 0);
        expect(sum).toBeCloseTo(areaOf(ring), 6);
      },
    ),
  );
});

it('a line and a point have none', () => {
  expect(trianglesOf([])).toEqual([]);
  expect(
    trianglesOf([
      [1, 1],
      [2, 2],
      [3, 3],
      [1, 1],
    ]),
  ).toEqual([]);
});

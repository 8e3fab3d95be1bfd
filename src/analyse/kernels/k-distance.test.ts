import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectAll } from '../../../tests/support/tolerance.ts';
import { drain } from '../../base/steps.ts';
import { kDistance } from './k-distance.ts';

it('is the k-th smallest of all distances, ascending, of those near in time', () => {
  const number = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, number, number, number), { maxLength: 40 }),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(10, Number.POSITIVE_INFINITY),
      (points, k, span) => {
        const column = (at: 0 | 1 | 2 | 3) => Float64Array.from(points, (point) => point[at]);
        const space = { x: column(0), y: column(1), z: column(2), t: column(3) };
        const expected = points
          .map(([x, y, z, t]) =>
            points
              .filter((other) => Math.abs(other[3] - t) <= span)
              .map(([a, b, c]) => Math.hypot(x - a, y - b, z - c))
              .sort((p, q) => p - q)
              .at(k - 1),
          )
          .filter((distance) => distance !== undefined)
          .sort((p, q) => p - q);
        expectAll(drain(kDistance(space, span, k)), expected, { relative: 1e-12, absolute: 1e-12 });
      },
    ),
  );
});

it('counts the point itself: the first nearest is at 0', () => {
  const x = Float64Array.from([0, 3, 7]);
  const space = { x, y: new Float64Array(3), z: null, t: null };
  expect([...drain(kDistance(space, 1, 1))]).toEqual([0, 0, 0]);
  expect([...drain(kDistance(space, 1, 2))]).toEqual([3, 3, 4]);
});

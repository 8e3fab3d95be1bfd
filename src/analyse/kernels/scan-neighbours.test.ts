import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drain } from '../../base/steps.ts';
import { scanNeighbours } from './scan-neighbours.ts';

const far = Number.POSITIVE_INFINITY;

/** Haversine, km. */
function distance(a: readonly [number, number], b: readonly [number, number]): number {
  const r = Math.PI / 180;
  const h =
    Math.sin(((b[1] - a[1]) * r) / 2) ** 2 +
    Math.cos(a[1] * r) * Math.cos(b[1] * r) * Math.sin(((b[0] - a[0]) * r) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}

const listsOf = (
  places: readonly (readonly [number, number])[],
  weights: readonly number[],
  limits: { most: number; maxShare: number; radiusKm: number },
): number[][] => {
  const { starts, units } = drain(
    scanNeighbours(
      Float64Array.from(places, ([lon]) => lon),
      Float64Array.from(places, ([, lat]) => lat),
      Float64Array.from(weights),
      limits,
    ),
  );
  return places.map((_, i) => [...units.subarray(starts[i], starts[i + 1])]);
};

it('gives each centre itself and its nearest, up to the limits', () => {
  // Thousandths of a degree, and no place twice: of two at one distance the first comes first, and distances that differ
  // in their last digit are ordered by either formula as it likes.
  const place = fc
    .tuple(fc.integer({ min: -110_000, max: -100_000 }), fc.integer({ min: 25_000, max: 35_000 }))
    .map(([lon, lat]): [number, number] => [lon / 1000, lat / 1000]);
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { minLength: 2, maxLength: 30, selector: String }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 50, max: 900 }),
      (places, most, radiusKm) => {
        const lists = listsOf(
          places,
          places.map(() => 1),
          { most, maxShare: 1, radiusKm },
        );
        lists.forEach((list, i) => {
          expect(list[0]).toBe(i);
          expect(list.length).toBeLessThanOrEqual(most);
          const km = list.map((j) => distance(places[i], places[j]));
          km.slice(1).forEach((at, k) => {
            expect(at).toBeGreaterThanOrEqual((km[k] ?? 0) - 1e-6);
          });
          const within = places.filter((other) => distance(places[i], other) <= radiusKm).length;
          expect(list).toHaveLength(Math.min(most, within));
        });
      },
    ),
    { numRuns: 60 },
  );
});

it('ends where the next unit would make the share too large', () => {
  const row = [0, 1, 2, 3].map((x): [number, number] => [x, 0]);
  expect(listsOf(row, [1, 1, 1, 1], { most: 4, maxShare: 0.5, radiusKm: far })).toEqual([
    [0, 1],
    [1, 0],
    [2, 1],
    [3, 2],
  ]);
  expect(listsOf(row, [1, 5, 1, 1], { most: 4, maxShare: 0.5, radiusKm: far })).toEqual([[0], [], [2], [3, 2]]);
});

it('takes of units at one distance the first', () => {
  const places: [number, number][] = [
    [0, 0],
    [0, 0],
    [1, 0],
    [-1, 0],
  ];
  expect(listsOf(places, [1, 1, 1, 1], { most: 3, maxShare: 1, radiusKm: far })[1]).toEqual([1, 0, 2]);
});

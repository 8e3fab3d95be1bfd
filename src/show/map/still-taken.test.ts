import { expect, it } from 'vitest';
import { takenPlaces } from './still-taken.ts';

const spots = (clear: Parameters<typeof takenPlaces>[2]) =>
  takenPlaces(21, 12, clear, (x, y) => [x, y]).features.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : [],
  );

it('leaves no gap along the edge wider than the marks stand apart', () => {
  const edge = spots([]);
  for (let x = 0; x <= 21; x++) {
    for (const y of [0, 12]) {
      expect(Math.min(...edge.map(([at = 0, down = 0]) => Math.hypot(at - x, down - y)))).toBeLessThanOrEqual(2.5);
    }
  }
  expect(edge.every(([x = 0, y = 0]) => x === 0 || x === 21 || y === 0 || y === 12)).toBe(true);
});

it('covers what stands on the map to its corners', () => {
  const under = spots([{ x: 3, y: 2, width: 8, height: 4 }]).slice(spots([]).length);
  expect(under).toContainEqual([3, 2]);
  expect(under).toContainEqual([11, 6]);
  expect(under.every(([x = 0, y = 0]) => x >= 3 && x <= 11 && y >= 2 && y <= 6)).toBe(true);
});

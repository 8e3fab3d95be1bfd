import { polygonArea } from 'd3';
import { describe, expect, it } from 'vitest';
import { polygonsOfRings } from './polygons-of-rings.ts';

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('polygonsOfRings', () => {
  it('makes a hole of a ring inside another, and a polygon of an island in the hole', () => {
    const [outer, hole, island, apart] = [square(0, 0, 10), square(2, 2, 6), square(4, 4, 1), square(20, 0, 3)];
    const polygons = polygonsOfRings([island, apart, hole, outer]);
    expect(polygons.map((rings) => rings.length).sort()).toEqual([1, 1, 2]);
    const areas = polygons.map((rings) => rings.map((ring) => -polygonArea(ring.map(([x, y]) => [x, y]))));
    expect(areas).toEqual([[100, -36], [9], [1]]);
  });
});

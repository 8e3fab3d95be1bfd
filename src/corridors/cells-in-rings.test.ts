import { cellToLatLng } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { cellsInRings } from './cells-in-rings.ts';

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('cellsInRings', () => {
  it('takes the cells between a ring and the hole in it', () => {
    const cells = cellsInRings([square(-101, 28, 2), square(-100.5, 28.5, 1)], 5);
    expect(cells.length).toBeGreaterThan(50);
    for (const cell of cells) {
      const [lat, lon] = cellToLatLng(cell);
      const within = (west: number, south: number, size: number): boolean =>
        lon > west && lon < west + size && lat > south && lat < south + size;
      expect(within(-101, 28, 2)).toBe(true);
      expect(within(-100.5, 28.5, 1)).toBe(false);
    }
  });
});

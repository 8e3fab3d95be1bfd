import { describe, expect, it } from 'vitest';
import { areaEdges, hatchOf } from './cell-ink.ts';

/** A "U": a square of four degrees without a bay of two by three at its top. */
const u = [0, 0, 4, 0, 4, 4, 3, 4, 3, 1, 1, 1, 1, 4, 0, 4];
const rings = { starts: Uint32Array.of(0, 8), lonLat: Float64Array.from(u) };

const isInU = (x: number, y: number): boolean =>
  x >= -1e-9 && x <= 4 + 1e-9 && y >= -1e-9 && y <= 4 + 1e-9 && !(x > 1 + 1e-9 && x < 3 - 1e-9 && y > 1 + 1e-9);

describe('hatching', () => {
  it('stays inside a ring that is not convex, on either side of its bay', () => {
    const { starts, lonLat } = hatchOf(rings, [0], 12);
    let inBoth = 0;
    for (let i = 0; i + 1 < starts.length; i++) {
      const [x0, y0, x1, y1] = lonLat.subarray(starts[i]! * 2, starts[i + 1]! * 2);
      for (const share of [0.05, 0.5, 0.95]) {
        expect(isInU(x0! + share * (x1! - x0!), y0! + share * (y1! - y0!))).toBe(true);
      }
      if (x0! > 2.9 || x1! < 1.1) inBoth += 1;
    }
    expect(inBoth).toBeGreaterThan(4);
  });

  it('is none of nothing', () => {
    expect(hatchOf(rings, []).starts.length).toBe(1);
  });
});

describe('edges of areas', () => {
  it('are drawn of areas, once made, and not of cells', () => {
    const areas = { ...rings, unit: 'states', ids: ['05'] };
    expect(areaEdges(areas).lonLat.length).toBe(u.length + 2);
    expect(areaEdges(areas)).toBe(areaEdges(areas));
    expect(areaEdges({ ...areas, unit: 'cells' }).starts.length).toBe(1);
  });
});

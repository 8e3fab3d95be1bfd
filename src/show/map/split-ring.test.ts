import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLand } from '../../corridors/decode-land.ts';
import { splitRing } from './split-ring.ts';

/** Twice the area, by the shoelace formula. */
const areaOf = (ring: readonly (readonly number[])[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length];
      return sum + x * nextY - nextX * y;
    }, 0),
  );

describe('splitRing', () => {
  it('leaves a ring without a bridge as it is', () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    expect(splitRing(square)).toEqual([square]);
  });

  it('parts what a bridge along a parallel joins, each with its own edge', () => {
    // Along the parallel to the far square, and back from it.
    const joined = [
      [0, 0],
      [9, 0],
      [9, 2],
      [7, 2],
      [7, 0],
      [3, 0],
      [3, 3],
      [0, 3],
    ];
    const parts = splitRing(joined);
    expect(parts).toHaveLength(2);
    expect(parts.map(areaOf).sort()).toEqual([18, 8].sort());
  });

  it('takes nothing from the shipped land, and leaves it no bridge', () => {
    const land = decodeLand(JSON.parse(readFileSync('public/geo/land.json', 'utf8')));
    if (!land.ok) throw new Error(land.error.code);
    const { starts, lonLat } = land.value;
    let bridges = 0;
    for (let r = 0; r + 1 < starts.length; r++) {
      const ring = Array.from({ length: starts[r + 1] - starts[r] }, (_, k) => {
        const at = (starts[r] + k) * 2;
        return [lonLat[at], lonLat[at + 1]];
      });
      const parts = splitRing(ring);
      bridges += Number(parts.length > 1);
      expect(parts.reduce((sum, part) => sum + areaOf(part), 0)).toBeCloseTo(areaOf(ring), 6);
      for (const part of parts) expect(splitRing(part)).toHaveLength(1);
    }
    expect(bridges).toBeGreaterThan(0);
  });
});

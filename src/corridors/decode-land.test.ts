import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, multiPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLand } from './decode-land.ts';
import type { Land } from './geography.ts';
import { isOnLand } from './is-on-land.ts';

const file: unknown = JSON.parse(readFileSync('public/geo/land.json', 'utf8'));

function shippedLand(): Land {
  const decoded = decodeLand(file);
  if (!decoded.ok) throw new Error('public/geo/land.json cannot be read');
  return decoded.value;
}

const square = { perDegree: 10, rings: [[0, 0, 100, 0, 0, 100, -100, 0]] };

describe('decodeLand', () => {
  it('adds up the steps of each ring', () => {
    const decoded = decodeLand({ perDegree: 10, rings: [...square.rings, [20, 20, 10, 0, 0, 10]] });
    expect(decoded).toEqual({
      ok: true,
      value: {
        starts: Uint32Array.of(0, 4, 7),
        lonLat: Float64Array.of(0, 0, 10, 0, 10, 10, 0, 10, 2, 2, 3, 2, 3, 3),
      },
    });
  });

  it('refuses what is not such a file', () => {
    const broken = [
      null,
      [],
      {},
      { perDegree: 0, rings: square.rings },
      { perDegree: 10, rings: [] },
      { perDegree: 10, rings: [[0, 0, 1, 1]] },
      { perDegree: 10, rings: [[0, 0, 1, 1, 2, 2, 3]] },
      { perDegree: 10, rings: [[0, 0, 1, 1, 2, 'a']] },
    ];
    for (const value of broken) {
      expect(decodeLand(value)).toEqual({
        ok: false,
        error: { code: 'corridor-data-broken', params: { file: 'land.json' } },
      });
    }
  });
});

describe('isOnLand', () => {
  it('takes a ring inside a ring as water', () => {
    const decoded = decodeLand({ perDegree: 10, rings: [...square.rings, [20, 20, 20, 0, 0, 20, -20, 0]] });
    if (!decoded.ok) throw new Error('not read');
    expect(isOnLand(decoded.value, 1, 1)).toBe(true);
    expect(isOnLand(decoded.value, 3, 3)).toBe(false);
    expect(isOnLand(decoded.value, 11, 5)).toBe(false);
    expect(isOnLand(decoded.value, 5, 11)).toBe(false);
    expect(isOnLand(decoded.value, 5, -1)).toBe(false);
    expect(isOnLand(decoded.value, Number.NaN, Number.NaN)).toBe(false);
  });

  it('knows towns of both countries, the Gulf, the Pacific and the Sea of Cortez', () => {
    const land = shippedLand();
    const onLand = [
      [-106.49, 31.76],
      [-106.42, 31.69],
      [-100.5, 28.71],
      [-97.5, 25.87],
      [-117.0, 32.52],
      [-112.1, 33.4],
    ];
    const atSea = [
      [-96.5, 26],
      [-118.5, 32],
      [-113.5, 30.5],
    ];
    for (const [lon, lat] of onLand) expect(isOnLand(land, lon, lat)).toBe(true);
    for (const [lon, lat] of atSea) expect(isOnLand(land, lon, lat)).toBe(false);
  });

  it('agrees with Turf, which holds a point against every edge', () => {
    const land = shippedLand();
    const polygons = Array.from({ length: land.starts.length - 1 }, (_, r) => {
      const ring = Array.from({ length: land.starts[r + 1] - land.starts[r] }, (_, i) => {
        const k = (land.starts[r] + i) * 2;
        return [land.lonLat[k], land.lonLat[k + 1]];
      });
      return [[...ring, ring[0]]];
    });
    const whole = multiPolygon(polygons);
    const lon = fc.double({ min: -125.5, max: -89.5, noNaN: true });
    const lat = fc.double({ min: 19.5, max: 41.5, noNaN: true });
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        expect(isOnLand(land, x, y)).toBe(booleanPointInPolygon([x, y], whole));
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});

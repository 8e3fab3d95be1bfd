import { existsSync, readFileSync } from 'node:fs';
import { distance, nearestPointOnLine } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBorderLine } from './border-line.ts';
import { borderLengthKm } from './corridor.ts';
import { geodesic } from './geodesic.ts';
import { buildLineIndex } from './line-index.ts';
import { locateAlong, straightKm } from './linear-reference.ts';
import { pointAt } from './point-at.ts';

const bytes = new Uint8Array(readFileSync('public/geo/border-line.bin'));
const decoded = decodeBorderLine(bytes);
if (!decoded.ok) throw new Error('public/geo/border-line.bin cannot be read');
const line = decoded.value;
const index = buildLineIndex(line);

interface Reference {
  params: { straightTotalKm: number };
  expected: { name?: string; lon: number; lat: number; borderKm: number; acrossKm: number; straightKm: number }[];
}
const referencePath = '../shared/reference/border-km.json';
const reference: Reference | undefined = existsSync(referencePath)
  ? JSON.parse(readFileSync(referencePath, 'utf8'))
  : undefined;

describe('the border line', () => {
  it('is as long as the IBWC line', () => {
    expect(index.lengthKm).toBeCloseTo(borderLengthKm, 2);
    expect(line.km[line.landFirst]).toBe(0);
  });

  it('is refused when its bytes are cut, lengthened or of another kind', () => {
    const changed = bytes.slice();
    changed[0] = 0;
    for (const wrong of [bytes.slice(0, 8), bytes.slice(0, -1), new Uint8Array([...bytes, 0]), changed]) {
      expect(decodeBorderLine(wrong)).toMatchObject({ ok: false, error: { code: 'corridor-data-broken' } });
    }
  });
});

describe('geodesic', () => {
  it('agrees with the published example Flinders Peak to Buninyong within a millimetre on WGS 84', () => {
    const found = geodesic(144.42486788888888, -37.95103341666667, 143.92649552777777, -37.65282113888889);
    expect(found.km).toBeCloseTo(54.972271, 5);
    expect((found.azimuth * 180) / Math.PI + 360).toBeCloseTo(306.86816, 4);
  });
});

describe('kilometres along the border', () => {
  it.skipIf(!reference)(`agree with PROJ at 229 places (skipped where ${referencePath} is missing)`, () => {
    expect(reference?.expected).toHaveLength(229);
    for (const place of reference?.expected ?? []) {
      const found = locateAlong(index, place.lon, place.lat);
      expect(Math.abs(found.acrossKm - place.acrossKm), JSON.stringify([place, found])).toBeLessThan(0.002);
      const sameKm = Math.abs(found.borderKm - place.borderKm) < 0.005;
      const onLine = pointAt(line, place.borderKm);
      const asNear = Math.abs(geodesic(place.lon, place.lat, onLine.lon, onLine.lat).km - Math.abs(found.acrossKm));
      expect(sameKm || asNear < 0.002, JSON.stringify([place, found])).toBe(true);
      expect(straightKm(index, place.borderKm)).toBeCloseTo(place.straightKm, 2);
    }
    expect(straightKm(index, index.lengthKm)).toBeCloseTo(reference?.params.straightTotalKm ?? 0, 2);
  });

  it('come back from a point of the line', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: borderLengthKm, noNaN: true }), (km) => {
        const place = pointAt(line, km);
        const found = locateAlong(index, place.lon, place.lat);
        expect(Math.abs(found.acrossKm)).toBeLessThan(0.0005);
        const again = pointAt(line, found.borderKm);
        expect(geodesic(place.lon, place.lat, again.lon, again.lat).km).toBeLessThan(0.001);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('find no segment nearer than the nearest, and Turf agrees', () => {
    const feature = {
      type: 'LineString' as const,
      coordinates: Array.from({ length: line.landLast - line.landFirst + 1 }, (_, i) => [
        line.lon[line.landFirst + i],
        line.lat[line.landFirst + i],
      ]),
    };
    fc.assert(
      fc.property(
        fc.double({ min: -117, max: -97.2, noNaN: true }),
        fc.double({ min: 25, max: 33, noNaN: true }),
        (lon, lat) => {
          const found = locateAlong(index, lon, lat);
          const turf = nearestPointOnLine(feature, [lon, lat]).geometry.coordinates;
          const theirs = geodesic(lon, lat, turf[0], turf[1]).km;
          expect(Math.abs(found.acrossKm)).toBeLessThan(theirs + 0.001);
          const spherical = distance([lon, lat], turf, { units: 'kilometers' });
          expect(Math.abs(Math.abs(found.acrossKm) - spherical)).toBeLessThan(0.01 + 0.006 * spherical);
        },
      ),
      { seed: 1, numRuns: 25 },
    );
  });

  it('never fall when the river bends, once its bends are smoothed', () => {
    let before = -1;
    for (let km = 0; km <= borderLengthKm; km += 7) {
      const here = straightKm(index, km);
      expect(here).toBeGreaterThan(before);
      expect(here).toBeLessThanOrEqual(km + 0.001);
      before = here;
    }
  });
});

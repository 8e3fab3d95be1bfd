import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectRelative } from '../../tests/support/tolerance.ts';
import { type AlbersOrigin, albersOf, borderPlane } from './albers.ts';
import { geodesic } from './geodesic.ts';

const place = fc.record({
  lon: fc.double({ min: -118, max: -96, noNaN: true }),
  lat: fc.double({ min: 24, max: 34, noNaN: true }),
});

function planeOf(lon: number, lat: number): [number, number] {
  const out = new Float64Array(2);
  borderPlane.forward(lon, lat, out, 0);
  return [out[0], out[1]];
}

/** Area of a polygon in the plane, by the shoelace formula. */
function shoelace(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Area of the ellipsoid between two parallels and two meridians: M N cos(lat), summed by Simpson's rule. */
function ellipsoidArea(south: number, north: number, degrees: number): number {
  const eSquared = (1 / 298.257223563) * (2 - 1 / 298.257223563);
  const steps = 200;
  const height = ((north - south) * Math.PI) / 180 / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const lat = ((south + ((north - south) * i) / steps) * Math.PI) / 180;
    const inside = 1 - eSquared * Math.sin(lat) ** 2;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += (weight * (6378.137 ** 2 * (1 - eSquared) * Math.cos(lat))) / inside ** 2;
  }
  return ((sum * height) / 3) * ((degrees * Math.PI) / 180);
}

describe('albersOf', () => {
  // Snyder 1987, Map projections: a working manual, USGS Professional Paper 1395, pages 291 and 292.
  const snyder: Omit<AlbersOrigin, 'ellipsoid'> = { parallels: [29.5, 45.5], lat: 23, lon: -96 };

  it('gives the numerical example of the ellipsoid', () => {
    const out = new Float64Array(2);
    const clarke = albersOf({ ...snyder, ellipsoid: { axis: 6378206.4, eccentricitySquared: 0.00676866 } });
    clarke.forward(-75, 35, out, 0);
    expect(out[0]).toBeCloseTo(1885472.7, 1);
    expect(out[1]).toBeCloseTo(1535925.0, 1);
    clarke.inverse(1885472.7, 1535925.0, out, 0);
    expect(out[0]).toBeCloseTo(-75, 6);
    expect(out[1]).toBeCloseTo(35, 6);
  });

  it('gives the numerical example of the sphere', () => {
    const out = new Float64Array(2);
    albersOf({ ...snyder, ellipsoid: { axis: 1, eccentricitySquared: 0 } }).forward(-75, 35, out, 0);
    expect(out[0]).toBeCloseTo(0.295272, 6);
    expect(out[1]).toBeCloseTo(0.2416774, 6);
  });
});

describe('borderPlane', () => {
  it('comes back to the place it started from', () => {
    fc.assert(
      fc.property(place, ({ lon, lat }) => {
        const out = new Float64Array(2);
        borderPlane.inverse(...planeOf(lon, lat), out, 0);
        expect(Math.abs(out[0] - lon)).toBeLessThan(1e-10);
        expect(Math.abs(out[1] - lat)).toBeLessThan(1e-10);
      }),
    );
  });

  it('keeps areas', () => {
    fc.assert(
      fc.property(place, ({ lon, lat }) => {
        const side = (at: (share: number) => [number, number]) => Array.from({ length: 200 }, (_, i) => at(i / 200));
        const ring = [
          ...side((t) => planeOf(lon + t, lat)),
          ...side((t) => planeOf(lon + 1, lat + t)),
          ...side((t) => planeOf(lon + 1 - t, lat + 1)),
          ...side((t) => planeOf(lon, lat + 1 - t)),
        ];
        expectRelative(shoelace(ring), ellipsoidArea(lat, lat + 1, 1), 1e-6);
      }),
    );
  });

  it('keeps lengths near the border to 0.15 %', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -118, max: -96, noNaN: true }),
        fc.double({ min: 25, max: 33, noNaN: true }),
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        (lon, lat, turn) => {
          const [toLon, toLat] = [lon + 0.01 * Math.cos(turn), lat + 0.01 * Math.sin(turn)];
          const [x, y] = planeOf(lon, lat);
          const [toX, toY] = planeOf(toLon, toLat);
          expectRelative(Math.hypot(toX - x, toY - y), geodesic(lon, lat, toLon, toLat).km, 0.0015);
        },
      ),
    );
  });
});

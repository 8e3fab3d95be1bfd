import { geoConicEqualArea } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesic } from '../../corridors/geodesic.ts';
import { cameraOf, type FrameSpec, fitPadding, frameOf } from './frame.ts';
import { placerOf } from './placer.ts';
import { conicPlane, mercatorPlane } from './plane.ts';

const size = fc.record({
  width: fc.double({ min: 200, max: 2000, noNaN: true }),
  height: fc.double({ min: 200, max: 2000, noNaN: true }),
});
const place = fc.record({
  lon: fc.double({ min: -120, max: -94, noNaN: true }),
  lat: fc.double({ min: 22, max: 39, noNaN: true }),
});
const boundsOf = fc
  .tuple(
    fc.double({ min: -118, max: -100, noNaN: true }),
    fc.double({ min: 24, max: 31, noNaN: true }),
    fc.double({ min: 0.5, max: 6, noNaN: true }),
    fc.double({ min: 0.5, max: 6, noNaN: true }),
  )
  .map(([west, south, wide, high]) => [west, south, west + wide, south + high] as const);
const camera = fc.oneof(
  fc.constant(null),
  fc.record({
    lon: fc.double({ min: -116, max: -98, noNaN: true }),
    lat: fc.double({ min: 26, max: 33, noNaN: true }),
    zoom: fc.double({ min: 6, max: 12, noNaN: true }),
  }),
);
const spec: fc.Arbitrary<FrameSpec> = fc
  .tuple(size, boundsOf, camera, fc.constantFrom('conic' as const, 'mercator' as const))
  .map(([extent, bounds, from, projection]) => ({ ...extent, bounds, camera: from, projection }));

const whole: FrameSpec = {
  bounds: [-117.8, 24.9, -96.4, 33.5],
  width: 960,
  height: 480,
  camera: null,
  projection: 'conic',
};

describe('placerOf', () => {
  it('comes back to the degrees that it started from, in both projections', () => {
    fc.assert(
      fc.property(spec, place, (frame, { lon, lat }) => {
        const placer = placerOf(frame);
        const [backLon, backLat] = placer.lonLatAt(...placer.place(lon, lat));
        expect(backLon).toBeCloseTo(lon, 8);
        expect(backLat).toBeCloseTo(lat, 8);
      }),
    );
  });

  it('holds the whole of the bounds, and their room, where the base map reaches', () => {
    fc.assert(
      fc.property(size, boundsOf, ({ width, height }, bounds) => {
        const { place: at } = placerOf({ width, height, bounds, camera: null, projection: 'conic' });
        const [west, south, east, north] = bounds;
        for (let t = 0; t <= 1; t += 0.125) {
          const lon = west + (east - west) * t;
          const lat = south + (north - south) * t;
          for (const [x, y] of [at(lon, south), at(lon, north), at(west, lat), at(east, lat)]) {
            expect(x).toBeGreaterThan(-1e-6);
            expect(x).toBeLessThan(width + 1e-6);
            expect(y).toBeGreaterThan(-1e-6);
            expect(y).toBeLessThan(height + 1e-6);
          }
        }
      }),
    );
  });

  it('fits the bounds to the room between the edges', () => {
    const { place: at } = placerOf({ ...whole, projection: 'mercator' });
    expect(at(-117.8, 30)[0]).toBeCloseTo(fitPadding, 6);
    expect(at(-96.4, 30)[0]).toBeCloseTo(960 - fitPadding, 6);
  });

  it('measures metres as the geodesic between two pixels does', () => {
    fc.assert(
      fc.property(spec, (frame) => {
        const placer = placerOf(frame);
        const { width, height } = frame;
        const from = placer.lonLatAt(width / 2 - 20, height / 2);
        const to = placer.lonLatAt(width / 2 + 20, height / 2);
        const metres = (geodesic(...from, ...to).km * 1000) / 40;
        expect(placer.metresPerPixelAt(width / 2, height / 2) / metres).toBeCloseTo(1, 3);
      }),
    );
  });

  it('keeps one scale over a conic page of the whole border, to half a percent, where Web Mercator changes by 8 %', () => {
    const scales = (projection: FrameSpec['projection']) => {
      const placer = placerOf({ ...whole, projection });
      const metres = [
        [-116.9, 32.5],
        [-106.5, 31.7],
        [-99.5, 27.5],
        [-97.4, 25.9],
      ].map(([lon, lat]) => placer.metresPerPixelAt(...placer.place(lon, lat)));
      return Math.max(...metres) / Math.min(...metres) - 1;
    };
    expect(scales('conic')).toBeLessThan(0.005);
    expect(scales('mercator')).toBeGreaterThan(0.06);
  });
});

describe('a conic plane', () => {
  it('lies as d3 lays its own of the same parallels, but for the flattening of the earth', () => {
    const plane = conicPlane({ south: 25, north: 33, lon: -107, lat: 29 });
    const d3 = geoConicEqualArea()
      .parallels([25 + 8 / 6, 33 - 8 / 6])
      .rotate([107, 0])
      .center([0, 29])
      .translate([0, 0]);
    const [originX, originY] = plane.worldOf(-107, 29);
    const [degreeX] = plane.worldOf(-106, 29);
    const [theirX = 0] = d3([-106, 29]) ?? [];
    const scale = (degreeX - originX) / theirX;
    for (const [lon, lat] of [
      [-117, 32.5],
      [-97, 26],
      [-112, 25],
      [-100, 33],
      [-107, 26],
    ] as const) {
      const [x, y] = plane.worldOf(lon, lat);
      const [x3 = 0, y3 = 0] = d3([lon, lat]) ?? [];
      const across = Math.hypot(x - originX, y - originY);
      expect(Math.hypot(x - originX - x3 * scale, y - originY - y3 * scale) / across).toBeLessThan(0.007);
    }
  });

  it('has a degree of longitude at its middle as wide as in Web Mercator, so that zooms are comparable', () => {
    const plane = conicPlane({ south: 25, north: 33, lon: -107, lat: 29 });
    const [x, y] = plane.worldOf(-107, 29);
    expect(plane.worldOf(-106.5, 29)[0] - x).toBeCloseTo(0.5 / 360, 9);
    expect([x, y]).toEqual(mercatorPlane.worldOf(-107, 29).map((value) => expect.closeTo(value, 12)));
  });

  it('gives a camera that shows the same place in Web Mercator, as wide', () => {
    const frame = frameOf(whole);
    const shown = placerOf({ ...whole, camera: cameraOf(frame), projection: 'mercator' });
    const conic = placerOf(whole);
    expect(shown.place(...conic.lonLatAt(480, 240))).toEqual([expect.closeTo(480, 4), expect.closeTo(240, 4)]);
    expect(shown.metresPerPixelAt(480, 240) / conic.metresPerPixelAt(480, 240)).toBeCloseTo(1, 4);
  });
});

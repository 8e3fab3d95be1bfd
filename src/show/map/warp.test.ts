import { describe, expect, it } from 'vitest';
import type { LayerDrawing } from '../layers/layer-drawing.ts';
import { collect, lineFeature, pointFeature, polygonFeature } from './features.ts';
import { conicPlane, mercatorPlane } from './plane.ts';
import { turnAt, warp, warpFeatures, warpPath, writeEdge } from './warp.ts';
import { warpDrawings } from './warp-drawings.ts';

const plane = conicPlane({ south: 25, north: 33, lon: -107, lat: 29 });
const same = (properties: Readonly<Record<string, unknown>>, turn: number) => ({ ...properties, turn });

describe('warped degrees', () => {
  it('are drawn by Web Mercator where the plane has the place', () => {
    for (const [lon, lat] of [
      [-117, 32.5],
      [-97.4, 25.9],
    ] as const) {
      const [x, y] = mercatorPlane.worldOf(...warp(plane, lon, lat));
      expect([x, y]).toEqual(plane.worldOf(lon, lat).map((value) => expect.closeTo(value, 12)));
    }
  });

  it('lean as meridians do: clockwise in the west, against the clock in the east, not at the middle', () => {
    expect(turnAt(plane, -107, 31)).toBeCloseTo(0, 6);
    // The cone opens by the sine of its middle latitude.
    const n = Math.sin((29 * Math.PI) / 180);
    expect(turnAt(plane, -117, 31)).toBeCloseTo(10 * n, 1);
    expect(turnAt(plane, -97, 31)).toBeCloseTo(-10 * n, 1);
  });

  it('bend a long parallel within a few metres of where it runs', () => {
    const path = warpPath(plane, [
      [-115, 32],
      [-100, 32],
    ]);
    expect(path.length).toBe(61);
    for (const [i, [lon, lat]] of path.slice(1).entries()) {
      const [beforeLon, beforeLat] = path[i];
      const [x, y] = mercatorPlane.worldOf((lon + beforeLon) / 2, (lat + beforeLat) / 2);
      expect(Math.abs(plane.lonLatOf(x, y)[1] - 32) * 111_000).toBeLessThan(12);
    }
  });

  it('cut edges that lie on each other at the same places, whichever way they run', () => {
    const [there, back]: [number[], number[]] = [[], []];
    writeEdge(plane, [-100, 20], [-95, 20], there);
    writeEdge(plane, [-94, 20], [-99, 20], back);
    const keys = (places: readonly number[]) =>
      Array.from(
        { length: places.length / 2 },
        (_, k) => `${places[k * 2]?.toFixed(9)} ${places[k * 2 + 1]?.toFixed(9)}`,
      );
    const shared = keys(there).filter((key) => keys(back).includes(key));
    expect(shared.length).toBe(17);
  });

  it('turn what stands by the direction of the line, and leave all else of a feature', () => {
    const shape = collect([
      pointFeature(-117, 31, { turn: 5, name: 'a' }),
      pointFeature(-117, 31, { name: 'b' }),
      lineFeature([
        [-107, 30],
        [-107, 30.1],
      ]),
      polygonFeature([
        [
          [-107, 30],
          [-106.9, 30],
          [-107, 30.1],
          [-107, 30],
        ],
      ]),
    ]);
    const { features } = warpFeatures(plane, shape, same);
    expect(features[0].properties).toEqual({ name: 'a', turn: expect.closeTo(5 + turnAt(plane, -117, 31), 9) });
    expect(features[1].properties).toEqual({ name: 'b' });
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'Point', 'LineString', 'Polygon']);
    expect(warpFeatures(mercatorPlane, shape, same)).toBe(shape);
  });
});

describe('warped drawings', () => {
  const polygons: LayerDrawing = {
    kind: 'polygons',
    id: 'p',
    starts: Uint32Array.of(0, 4, 7),
    lonLat: Float64Array.of(-110, 30, -109, 30, -109, 31, -110, 31, -105, 28, -104.9, 28, -105, 28.1),
    fill: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
  };

  it('get vertices within long edges, that of the closing edge too, and keep their order and colours', () => {
    const [drawn] = warpDrawings(plane, [polygons]);
    if (drawn.kind !== 'polygons') throw new Error(drawn.kind);
    expect([...drawn.starts]).toEqual([0, 16, 19]);
    expect(drawn.fill).toBe(polygons.fill);
    const corner = warp(plane, -109, 31);
    const at = Array.from({ length: 16 }, (_, k) => k).find(
      (k) => Math.hypot(drawn.lonLat[k * 2] - corner[0], drawn.lonLat[k * 2 + 1] - corner[1]) < 1e-9,
    );
    expect(at).toBeDefined();
  });

  it('are made once for a plane, and share the places that others of the same places have', () => {
    const again: LayerDrawing = { ...polygons, fill: Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9) };
    const [one] = warpDrawings(plane, [polygons]);
    const [same] = warpDrawings(plane, [polygons]);
    const [other] = warpDrawings(plane, [again]);
    expect(same).toBe(one);
    expect(other.lonLat).toBe(one.lonLat);
    expect(warpDrawings(mercatorPlane, [polygons])[0]).toBe(polygons);
  });
});

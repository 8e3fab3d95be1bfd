import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryOf, dashesOf } from './binary-attributes.ts';
import { metresPerPixel, scaleBar } from './scale-bar.ts';

describe('binaryOf', () => {
  it('closes rings, and gives every vertex its polygon’s colour', () => {
    const data = binaryOf(
      {
        kind: 'polygons',
        id: 'cells',
        starts: Uint32Array.of(0, 3, 7),
        lonLat: Float64Array.of(0, 0, 1, 0, 0, 1, 5, 5, 6, 5, 6, 6, 5, 6),
        fill: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
      },
      1,
    );
    expect(data.length).toBe(2);
    expect([...data.startIndices!]).toEqual([0, 4, 9]);
    expect([...data.attributes.getPolygon.value]).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 5, 5, 6, 5, 6, 6, 5, 6, 5, 5]);
    expect([...data.attributes.getFillColor.value.slice(12, 20)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...data.attributes.indices.value]).toEqual([0, 1, 2, 4, 5, 6, 4, 6, 7]);
  });

  it('gives the same places again for other colours', () => {
    const places = { starts: Uint32Array.of(0, 3), lonLat: Float64Array.of(0, 0, 1, 0, 0, 1) };
    const [before, after] = [1, 2].map((red) =>
      binaryOf({ kind: 'polygons', id: 'cells', ...places, fill: Uint8Array.of(red, 0, 0, 255) }, 1),
    );
    expect(after!.attributes.getPolygon).toBe(before!.attributes.getPolygon);
    expect(after!.attributes.indices).toBe(before!.attributes.indices);
    expect(after!.attributes.getFillColor.value[0]).toBe(2);
  });

  it('takes lines and circles as they are', () => {
    const line = { kind: 'lines', id: 'a', widthPx: 1, dashed: false } as const;
    const starts = Uint32Array.of(0, 2);
    const data = binaryOf(
      { ...line, starts, lonLat: Float64Array.of(0, 0, 1, 1), colour: Uint8Array.of(9, 8, 7, 6) },
      1,
    );
    expect([...data.attributes.getPath.value]).toEqual([0, 0, 1, 1]);
    expect([...data.attributes.getColor.value]).toEqual([9, 8, 7, 6, 9, 8, 7, 6]);
    const none = { starts: Uint32Array.of(0), lonLat: new Float64Array(0), colour: new Uint8Array(0) };
    expect(binaryOf({ ...line, ...none }, 1).length).toBe(0);
  });
});

describe('dashesOf', () => {
  it('draws every second piece, on across corners', () => {
    const path = {
      starts: Uint32Array.of(0, 3),
      lonLat: Float64Array.of(0, 0, 2.5, 0, 2.5, 2.5),
      colour: Uint8Array.of(1, 2, 3, 4),
    };
    const { starts, lonLat, colour } = dashesOf(path, 1);
    expect([...starts]).toEqual([0, 2, 4, 6, 8]);
    expect([...lonLat]).toEqual([0, 0, 1, 0, 2, 0, 2.5, 0, 2.5, 0, 2.5, 0.5, 2.5, 1.5, 2.5, 2.5]);
    expect([...colour]).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4]);
  });

  it('draws half of a line’s length, but for the last dash', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 40, noNaN: true }),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (length, dash) => {
          const path = {
            starts: Uint32Array.of(0, 2),
            lonLat: Float64Array.of(0, 0, length, 0),
            colour: new Uint8Array(4),
          };
          const { starts, lonLat } = dashesOf(path, dash);
          let drawn = 0;
          for (let i = 0; i + 1 < starts.length; i++) drawn += lonLat[i * 4 + 2] - lonLat[i * 4];
          expect(Math.abs(drawn - length / 2)).toBeLessThanOrEqual(dash / 2 + 1e-9);
        },
      ),
    );
  });
});

describe('the scale bar', () => {
  it('measures a pixel as the distance between two meridians', () => {
    const degrees = 360 / (512 * 2 ** 6);
    const turf = distance([-103, 30], [-103 + degrees, 30], { units: 'meters' });
    expect(metresPerPixel(30, 6) / turf).toBeCloseTo(1, 2);
    // A degree of longitude on WGS 84: 111,319.491 m at the equator, 96,486.281 m at 30 degrees.
    expect(metresPerPixel(0, 6) / degrees).toBeCloseTo(111_319.491, 2);
    expect(metresPerPixel(30, 6) / degrees).toBeCloseTo(96_486.281, 0);
  });

  it('is a round number of kilometres, as long as fits', () => {
    expect(scaleBar(1000, 100)).toEqual({ km: 100, px: 100 });
    expect(scaleBar(1000, 99)).toEqual({ km: 50, px: 50 });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 50_000, noNaN: true }), (metres) => {
        const { km, px } = scaleBar(metres, 110);
        expect(px).toBeLessThanOrEqual(110 + 1e-9);
        expect(px).toBeGreaterThan(110 / 2.6);
        expect((px * metres) / 1000).toBeCloseTo(km, 6);
      }),
    );
  });
});

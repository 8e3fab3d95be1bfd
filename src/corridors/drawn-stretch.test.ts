import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { borderLengthKm } from './corridor.ts';
import { depthsKm, type LonLat, onBorder, snapKm, snappedTo, stretchOfLine, stretchOfRing } from './drawn-stretch.ts';
import { geodesic } from './geodesic.ts';
import { locateAlong } from './linear-reference.ts';
import { pointAt } from './point-at.ts';

const { index } = shippedGeography();
const vertexAt = (km: number): LonLat => {
  const { lon, lat } = pointAt(index.line, km);
  return [lon, lat];
};
const anyKm = fc.double({ min: 0, max: borderLengthKm, noNaN: true });
const anyPlace: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -117, max: -97.5, noNaN: true }),
  fc.double({ min: 25.5, max: 33, noNaN: true }),
);

describe('the stretch of a line', () => {
  it('runs from the least to the greatest kilometre, in whatever order the vertices came', () => {
    fc.assert(
      fc.property(fc.array(anyKm, { minLength: 1, maxLength: 6 }), (kms) => {
        const stretch = stretchOfLine(index, kms.map(vertexAt));
        expect(stretch?.fromKm).toBeCloseTo(Math.min(...kms), 0);
        expect(stretch?.toKm).toBeCloseTo(Math.max(...kms), 0);
      }),
    );
  });

  it('is that of the nearest points, as one point after another is located', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 5 }), (places) => {
        const kms = places.map(([lon, lat]) => locateAlong(index, lon, lat).borderKm);
        const stretch = stretchOfLine(index, places);
        expect(Math.abs((stretch?.fromKm ?? -1) - Math.min(...kms))).toBeLessThanOrEqual(0.051);
        expect(Math.abs((stretch?.toKm ?? -1) - Math.max(...kms))).toBeLessThanOrEqual(0.051);
      }),
    );
  });

  it('is none without vertices', () => {
    expect(stretchOfLine(index, [])).toBeUndefined();
    expect(stretchOfRing(index, [])).toBeUndefined();
  });
});

describe('the stretch of an outline', () => {
  it('holds that of its vertices, and the smallest depth that covers them', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 3, maxLength: 6 }), (ring) => {
        const vertices = stretchOfLine(index, ring);
        const stretch = stretchOfRing(index, ring);
        if (vertices === undefined || stretch === undefined) throw new Error('no stretch');
        expect(stretch.fromKm).toBeLessThanOrEqual(vertices.fromKm);
        expect(stretch.toKm).toBeGreaterThanOrEqual(vertices.toKm);
        const farthest = Math.max(...ring.map(([lon, lat]) => Math.abs(locateAlong(index, lon, lat).acrossKm)));
        expect(stretch.farthestKm).toBeCloseTo(farthest, 9);
        const fitting = depthsKm.filter((depth) => depth >= farthest);
        expect(stretch.depthKm).toBe(fitting[0] ?? 150);
      }),
      { numRuns: 40 },
    );
  });
});

describe('snapping', () => {
  it('puts a vertex within 2 km on the border, at its nearest point, and leaves others', () => {
    fc.assert(
      fc.property(anyKm, fc.double({ min: -0.03, max: 0.03, noNaN: true }), (km, aside) => {
        const [lon, lat] = vertexAt(km);
        const vertex: LonLat = [lon, lat + aside];
        const { acrossKm } = locateAlong(index, ...vertex);
        const snapped = snappedTo(index, vertex);
        if (Math.abs(acrossKm) > snapKm) expect(snapped).toBe(vertex);
        else {
          expect(snapped).toEqual(onBorder(index, vertex));
          expect(geodesic(...vertex, ...snapped).km).toBeCloseTo(Math.abs(acrossKm), 2);
        }
      }),
    );
  });
});

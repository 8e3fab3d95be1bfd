import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeUpToNames, slowClusters } from '../../../tests/support/slow-clusters.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { dbscanPlane } from './dbscan-plane.ts';
import { dbscanSphere } from './dbscan-sphere.ts';
import { stDbscan } from './st-dbscan.ts';
import { meanEarthRadius } from './unit-vectors.ts';

const radians = Math.PI / 180;

/** The haversine as the books have it. */
function haversine([lon1, lat1]: readonly number[], [lon2, lat2]: readonly number[]): number {
  const a = Math.sin(((lat2 - lat1) * radians) / 2) ** 2;
  const b = Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  const h = a + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * b;
  return 2 * meanEarthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

const column = (points: readonly (readonly number[])[], k: number) => Float64Array.from(points, (point) => point[k]);

describe('DBSCAN in the plane', () => {
  it('is what its definition says, also for points at radius, at one place and on cell edges', () => {
    const whole = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    const any = fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }));
    fc.assert(
      fc.property(
        fc.oneof(fc.array(whole, { maxLength: 60 }), fc.array(any, { maxLength: 60 })),
        fc.constantFrom(0.5, 1, Math.SQRT2, 2, 3, 5),
        fc.integer({ min: 1, max: 8 }),
        (points, radius, minPts) => {
          const found = drain(dbscanPlane(column(points, 0), column(points, 1), radius, minPts));
          const squared = radius * radius;
          const near = (i: number, j: number): boolean =>
            (points[i][0] - points[j][0]) ** 2 + (points[i][1] - points[j][1]) ** 2 <= squared;
          const slow = slowClusters(points.length, near, minPts);
          expect([...found.core].map(Boolean)).toEqual(slow.core);
          expect(found.clusters).toBe(slow.groups);
          expect(agreeUpToNames(found.cluster, slow)).toBe(true);
        },
      ),
    );
  });

  it('does not depend on where the origin lies, nor, in its core, on the order of points', () => {
    const rng = seededRng(1);
    const points = Array.from({ length: 800 }, () => [rng.nextUnit() ** 2 * 100, rng.nextUnit() * 100]);
    const one = drain(dbscanPlane(column(points, 0), column(points, 1), 4, 5));
    const moved = points.map(([x, y]) => [x + 1024, y - 4096]);
    expect(drain(dbscanPlane(column(moved, 0), column(moved, 1), 4, 5)).cluster).toEqual(one.cluster);
    const turned = [...points].reverse();
    const other = drain(dbscanPlane(column(turned, 0), column(turned, 1), 4, 5));
    expect([...other.core].reverse()).toEqual([...one.core]);
    expect(other.clusters).toBe(one.clusters);
  });

  it('numbers clusters in the order of their first points', () => {
    const x = Float64Array.from([50, 0, 50, 0, 50, 0, 99]);
    const { cluster } = drain(dbscanPlane(x, new Float64Array(7), 1, 3));
    expect([...cluster]).toEqual([0, 1, 0, 1, 0, 1, -1]);
  });

  it('takes few points over a wide plane, and none at all', () => {
    const x = Float64Array.from([0, 1e8, 1e8 + 1]);
    expect([...drain(dbscanPlane(x, x, 5, 2)).cluster]).toEqual([-1, 0, 0]);
    expect(drain(dbscanPlane(new Float64Array(0), new Float64Array(0), 5, 2)).clusters).toBe(0);
    expect(() => drain(dbscanPlane(x, x, 0, 2))).toThrow(RangeError);
    expect(() => drain(dbscanPlane(x, x, 5, 0))).toThrow(RangeError);
    expect(() => drain(dbscanPlane(x, x, 1e-3, 2))).toThrow(RangeError);
  });

  it('works in steps', () => {
    const rng = seededRng(2);
    const x = Float64Array.from({ length: 50_000 }, () => rng.nextUnit() * 1000);
    const y = Float64Array.from(x, () => rng.nextUnit() * 1000);
    expect([...dbscanPlane(x, y, 5, 5)].length).toBeGreaterThan(8);
  });
});

describe('DBSCAN on the sphere', () => {
  it('is what the haversine says, anywhere: at the poles and over the antimeridian too', () => {
    const degrees = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
    const around = fc.constantFrom([-106, 31], [180, -17], [-180, 66], [0, 90], [33, -90], [0, 0]);
    fc.assert(
      fc.property(
        around,
        fc.array(fc.tuple(degrees(-2, 2), degrees(-2, 2)), { maxLength: 40 }),
        fc.constantFrom(5, 20, 60, 300),
        fc.integer({ min: 2, max: 5 }),
        ([lon, lat], offsets, km, minPts) => {
          const points = offsets.map(([dx, dy]) => [
            ((lon + dx + 540) % 360) - 180,
            Math.max(-90, Math.min(90, lat + dy)),
          ]);
          const found = drain(dbscanSphere(column(points, 0), column(points, 1), km * 1000, minPts));
          const near = (i: number, j: number): boolean => haversine(points[i], points[j]) <= km * 1000;
          const slow = slowClusters(points.length, near, minPts);
          expect([...found.core].map(Boolean)).toEqual(slow.core);
          expect(agreeUpToNames(found.cluster, slow)).toBe(true);
        },
      ),
    );
  });

  it('a radius of half the girth makes one cluster of the whole globe', () => {
    const lon = Float64Array.from([0, 90, 180, -90]);
    const found = drain(dbscanSphere(lon, Float64Array.from([10, -20, 80, -80]), 2.1e7, 4));
    expect([...found.cluster]).toEqual([0, 0, 0, 0]);
  });
});

describe('ST-DBSCAN', () => {
  it('is what its definition says, on a plane and in space', () => {
    const number = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number, number, number), { maxLength: 60 }),
        fc.boolean(),
        fc.constantFrom(1, 2, 3.5),
        fc.constantFrom(0.5, 1, 3),
        fc.integer({ min: 1, max: 5 }),
        (points, inSpace, radius, span, minPts) => {
          const space = {
            x: column(points, 0),
            y: column(points, 1),
            z: inSpace ? column(points, 2) : null,
            t: column(points, 3),
          };
          const found = drain(stDbscan(space, { radius, span }, minPts));
          const near = (i: number, j: number): boolean => {
            const [dx, dy, dz, dt] = points[i].map((value, k) => value - points[j][k]);
            return dx * dx + dy * dy + (inSpace ? dz * dz : 0) <= radius * radius && Math.abs(dt) <= span;
          };
          const slow = slowClusters(points.length, near, minPts);
          expect([...found.core].map(Boolean)).toEqual(slow.core);
          expect(agreeUpToNames(found.cluster, slow)).toBe(true);
        },
      ),
    );
  });

  it('with a span over all times is DBSCAN', () => {
    const rng = seededRng(4);
    const [x, y, t] = [0, 1, 2].map(() => Float64Array.from({ length: 400 }, () => rng.nextUnit() * 50));
    const plain = drain(dbscanPlane(x, y, 2, 4));
    expect(drain(stDbscan({ x, y, z: null, t }, { radius: 2, span: 50 }, 4))).toEqual(plain);
  });
});

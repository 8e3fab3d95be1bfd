import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../../tests/support/shipped-geography.ts';
import { shippedZones } from '../../../tests/support/shipped-zones.ts';
import { zoneOutlines } from '../../analyse/units/zone-outlines.ts';
import { drain } from '../../base/steps.ts';
import { triangulateRing } from './triangulate-ring.ts';

type Ring = readonly (readonly [number, number])[];

const areaOf = (ring: Ring): number =>
  ring.reduce((sum, [x, y], k) => {
    const [nextX, nextY] = ring[(k + 1) % ring.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

function trianglesOf(ring: Ring): Ring[] {
  const corners = triangulateRing(Float64Array.from(ring.flat()), 0, ring.length);
  return Array.from({ length: corners.length / 3 }, (_, t) => [0, 1, 2].map((k) => ring[corners[3 * t + k]!]!));
}

const filled = (ring: Ring): number => trianglesOf(ring).reduce((sum, one) => sum + Math.abs(areaOf(one)), 0);

describe('triangulateRing', () => {
  it('fans a convex ring', () => {
    const square: Ring = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ];
    expect(triangulateRing(Float64Array.from(square.flat()), 0, 4)).toEqual([0, 1, 2, 0, 2, 3]);
  });

  it('fills a ring with a bay and leaves the bay, whichever way it runs', () => {
    const bay: Ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 1],
      [0, 4],
    ];
    for (const ring of [bay, [...bay].reverse()]) {
      expect(filled(ring)).toBeCloseTo(Math.abs(areaOf(ring)), 12);
      for (const one of trianglesOf(ring)) {
        const [x, y] = [0, 1].map((axis) => one.reduce((sum, corner) => sum + corner[axis]!, 0) / 3);
        expect(y! > 4 - 1.5 * Math.min(x!, 4 - x!) && y! > 1 && x! > 1 && x! < 3).toBe(false);
      }
    }
  });

  it('fills stars and combs to their area', () => {
    const radii = fc.array(fc.double({ min: 0.2, max: 3, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(radii, fc.boolean(), (list, isTurned) => {
        const star = list.map((radius, k): readonly [number, number] => {
          const angle = (2 * Math.PI * k) / list.length;
          return [radius * Math.cos(angle), radius * Math.sin(angle)];
        });
        const ring = isTurned ? [...star].reverse() : star;
        expect(filled(ring)).toBeCloseTo(Math.abs(areaOf(ring)), 9);
      }),
    );
  });

  it('fills every area of the app to its outline', () => {
    const zones = shippedZones(shippedGeography().index);
    for (const unit of ['sectors', 'counties', 'states'] as const) {
      const { starts, lonLat } = drain(zoneOutlines(zones[unit]));
      zones[unit].ids.forEach((id, i) => {
        const ring: [number, number][] = [];
        for (let k = starts[i]!; k < starts[i + 1]!; k++) ring.push([lonLat[2 * k]!, lonLat[2 * k + 1]!]);
        expect(filled(ring) / Math.abs(areaOf(ring)), id).toBeCloseTo(1, 6);
      });
    }
  });

  it('ends on a ring that crosses itself', () => {
    expect(
      trianglesOf([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [1, 3],
      ]).length,
    ).toBeGreaterThan(0);
  });
});

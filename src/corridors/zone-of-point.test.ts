import { booleanPointInPolygon, multiPolygon, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { shippedZones } from '../../tests/support/shipped-zones.ts';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { buildZones } from './build-zones.ts';
import { zoneNeighbours } from './zone-neighbours.ts';
import { zoneOfPoint } from './zone-of-point.ts';
import type { Zones } from './zones.ts';

const { index } = shippedGeography();
const shipped = shippedZones(index);

/** Square with its south-west corner at (x, y) degrees. */
const square = (x: number, y: number, size = 1): number[] => [x, y, x + size, y, x + size, y + size, x, y + size];
const zonesOf = (...rings: number[][][]): Zones =>
  drain(
    buildZones(
      'loaded',
      rings.map((own, i) => ({ id: `z${i}`, name: `Zone ${i}`, rings: own })),
      index,
    ),
  );

describe('zoneOfPoint', () => {
  it.each(['counties', 'states'] as const)('agrees with Turf on random points: %s', (unit) => {
    const zones = shipped[unit];
    const shapes = zones.ids.map((_, zone) => {
      const rings: number[][][][] = [];
      for (let r = 0; r < zones.zoneOfRing.length; r++) {
        if (zones.zoneOfRing[r] !== zone) continue;
        const corners = [];
        for (let k = zones.starts[r]; k < zones.starts[r + 1]; k++) {
          corners.push([zones.lonLat[2 * k], zones.lonLat[2 * k + 1]]);
        }
        rings.push([[...corners, corners[0]]]);
      }
      return multiPolygon(rings);
    });
    const rng = seededRng(1, 0);
    for (let i = 0; i < 3000; i++) {
      const [lon, lat] = [-118 + 21 * rng.nextUnit(), 25 + 9 * rng.nextUnit()];
      const expected = shapes.findIndex((shape) => booleanPointInPolygon([lon, lat], shape));
      expect(zoneOfPoint(zones, lon, lat), `${lon} ${lat}`).toBe(expected);
    }
  });

  it('takes a ring inside another as a hole, and a ring inside the hole as land', () => {
    const zones = zonesOf([square(-105, 28, 3), square(-104, 29), square(-103.7, 29.3, 0.4)]);
    expect(zoneOfPoint(zones, -104.5, 28.5)).toBe(0);
    expect(zoneOfPoint(zones, -103.9, 29.1)).toBe(-1);
    expect(zoneOfPoint(zones, -103.5, 29.5)).toBe(0);
    const holed = polygon([square(-105, 28, 3), square(-104, 29)].map((ring) => closed(ring)));
    expect(booleanPointInPolygon([-103.9, 29.1], holed)).toBe(false);
  });

  it('puts a point on a shared border into one zone, and leaves out zones that may not hold it', () => {
    const zones = zonesOf([square(-105, 28)], [square(-104, 28)]);
    for (let i = 0; i <= 20; i++) {
      const found = [0, 1].filter((zone) => zoneOfPoint(zones, -104, 28 + i / 21, (z) => z === zone) === zone);
      expect(found.length).toBe(1);
    }
    expect(zoneOfPoint(zones, -104.5, 28.5, (zone) => zone === 1)).toBe(-1);
  });
});

const closed = (flat: number[]): [number, number][] => {
  const corners = Array.from({ length: flat.length / 2 }, (_, k): [number, number] => [flat[2 * k], flat[2 * k + 1]]);
  return [...corners, corners[0]];
};

describe('zoneNeighbours', () => {
  const listsOf = (zones: Zones, weights: 'contiguity' | 'distance' | 'nearest', distanceKm = 150, nearest = 2) => {
    const { offsets, targets } = drain(zoneNeighbours(zones, { weights, distanceKm, nearest }));
    return zones.ids.map((_, i) => [...targets.subarray(offsets[i], offsets[i + 1])]);
  };

  it('knows squares that share an edge, a corner, or stand less than a kilometre apart', () => {
    const zones = zonesOf(
      [square(-105, 28)],
      [square(-104, 28)],
      [square(-104, 29)],
      [square(-102.992, 28)],
      [square(-105, 26.98)],
    );
    expect(listsOf(zones, 'contiguity')).toEqual([[1, 2], [0, 2, 3], [0, 1, 3], [1, 2], []]);
  });

  it('finds the counties around one, and the same both ways', () => {
    const lists = listsOf(shipped.counties, 'contiguity');
    const maverick = shipped.counties.ids.indexOf('48323');
    const names = lists[maverick].map((zone) => shipped.counties.names[zone]);
    expect(names).toEqual(['Dimmit', 'Kinney', 'Uvalde', 'Webb', 'Zavala']);
    lists.forEach((list, a) => {
      for (const b of list) expect(lists[b]).toContain(a);
    });
  });

  it('measures between centroids: a band, and the nearest', () => {
    const zones = zonesOf([square(-105, 28)], [square(-104, 28)], [square(-102, 28)], [square(-98, 28)]);
    expect(listsOf(zones, 'distance', 150)).toEqual([[1], [0], [], []]);
    expect(listsOf(zones, 'nearest', 0, 2)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
      [1, 2],
    ]);
  });
});

import { bbox, booleanPointInPolygon, lineString, multiPolygon, pointToLineDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { corridors } from './corridor.ts';
import { type CorridorOutline, corridorOutline } from './corridor-outline.ts';
import { isOnLand } from './is-on-land.ts';
import { landPolygons } from './land-polygons.ts';
import { locateAlong } from './linear-reference.ts';
import { nearestZone } from './nearest-zone.ts';
import { studyArea } from './study-area.ts';

const geography = shippedGeography();
const depthKm = 150;

function outlineOf(fromKm: number, toKm: number, depth = depthKm): CorridorOutline {
  const outline = drain(corridorOutline(geography, { fromKm, toKm, depthKm: depth }));
  if (outline === null) throw new Error('no outline');
  return outline;
}

const shapeOf = ({ polygons }: CorridorOutline) =>
  multiPolygon(polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]))));

/** Half-open, and the last kilometre of the border belongs to who ends there. */
function belongs({ fromKm, toKm }: CorridorOutline, lon: number, lat: number): boolean {
  if (!isOnLand(geography.land, lon, lat)) return false;
  const { borderKm, acrossKm } = locateAlong(geography.index, lon, lat);
  const isLast = toKm >= geography.index.lengthKm - 0.01;
  return borderKm >= fromKm && (borderKm < toKm || isLast) && Math.abs(acrossKm) <= depthKm;
}

const parts = corridors.filter(({ id }) => id !== 'whole-border');

describe.each(parts.map(({ id, fromKm, toKm }) => ({ id, outline: outlineOf(fromKm, toKm) })))('$id', ({ outline }) => {
  const shape = shapeOf(outline);

  it('holds at least 98 % of the cells of its study area', () => {
    const area = drain(studyArea(geography, { ...outline, resolution: 5 }));
    const inside = area.ids.filter((_, i) => booleanPointInPolygon([area.lon[i], area.lat[i]], shape));
    expect(inside.length / area.ids.length).toBeGreaterThanOrEqual(0.98);
  });

  it('tells random points from others as the study area does, but for its tolerance', () => {
    const [west, south, east, north] = bbox(shape);
    const lines = outline.polygons.flat().map((ring) => lineString(ring.map(([lon, lat]) => [lon, lat])));
    const rng = seededRng(7, 0);
    for (let i = 0; i < 400; i++) {
      const lon = west - 0.2 + (east - west + 0.4) * rng.nextUnit();
      const lat = south - 0.2 + (north - south + 0.4) * rng.nextUnit();
      if (booleanPointInPolygon([lon, lat], shape) === belongs(outline, lon, lat)) continue;
      const away = Math.min(...lines.map((line) => pointToLineDistance([lon, lat], line)));
      expect(away, `${lon} ${lat}`).toBeLessThan(outline.toleranceKm);
    }
  });

  it('is as long as its stretch, and not longer in a straight line', () => {
    // Turf measures on a sphere: within half a percent of the ellipsoid.
    expect(Math.abs(outline.borderKm / (outline.toKm - outline.fromKm) - 1)).toBeLessThan(0.005);
    expect(outline.straightKm).toBeLessThanOrEqual(outline.borderKm);
  });
});

describe('outlines', () => {
  it('that lie side by side make up the one of both', () => {
    const [west, east, both] = [outlineOf(900, 1100), outlineOf(1100, 1300), outlineOf(900, 1300)];
    expect(Math.abs((west.areaKm2 + east.areaKm2) / both.areaKm2 - 1)).toBeLessThan(0.002);
  });

  it('grow with the depth', () => {
    expect(outlineOf(1400, 1500, 50).areaKm2).toBeLessThan(outlineOf(1400, 1500, 100).areaKm2);
  });
});

describe('what they are cut by', () => {
  it('is nothing for the whole border, and closed rings for a part', () => {
    const { line } = geography.index;
    expect(nearestZone(line, 0, line.km[line.landLast])).toBeNull();
    for (const [ring] of nearestZone(line, 1123, 2450) ?? []) expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('is land whose waters are none of it', () => {
    const shapes = multiPolygon(landPolygons(geography.land).map((rings) => rings.map((ring) => [...ring])));
    const rng = seededRng(3, 0);
    for (let i = 0; i < 300; i++) {
      const place: [number, number] = [-120 + 25 * rng.nextUnit(), 24 + 12 * rng.nextUnit()];
      expect(booleanPointInPolygon(place, shapes)).toBe(isOnLand(geography.land, place[0], place[1]));
    }
  });
});

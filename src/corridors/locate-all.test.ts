import { existsSync, readFileSync } from 'node:fs';
import { distance, nearestPointOnLine } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { decodeBorderLine } from './border-line.ts';
import { borderLengthKm } from './corridor.ts';
import { geodesic } from './geodesic.ts';
import { buildLineIndex } from './line-index.ts';
import { locateAlong } from './linear-reference.ts';
import { locateAll } from './locate-all.ts';
import { pointAt } from './point-at.ts';

const decoded = decodeBorderLine(new Uint8Array(readFileSync('public/geo/border-line.bin')));
if (!decoded.ok) throw new Error('public/geo/border-line.bin cannot be read');
const line = decoded.value;
const index = buildLineIndex(line);

const referencePath = '../shared/reference/border-km.json';
const reference: { expected: { lon: number; lat: number; borderKm: number; acrossKm: number }[] } | undefined =
  existsSync(referencePath) ? JSON.parse(readFileSync(referencePath, 'utf8')) : undefined;

/** How far a point is from the place of the line at a kilometre, km. */
function reachOf(lon: number, lat: number, km: number): number {
  const place = pointAt(line, km);
  return geodesic(lon, lat, place.lon, place.lat).km;
}

/** Points up to 100 km from the line: a kilometre of it, a direction and a distance. */
const nearby = fc
  .tuple(
    fc.double({ min: 0, max: borderLengthKm, noNaN: true }),
    fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    fc.double({ min: 0, max: 100, noNaN: true }),
  )
  .map(([km, direction, away]) => {
    const place = pointAt(line, km);
    const lat = place.lat + (away * Math.cos(direction)) / 111.3;
    return { lat, lon: place.lon + (away * Math.sin(direction)) / (111.3 * Math.cos((lat * Math.PI) / 180)) };
  });

describe('columns of points along the border', () => {
  it.skipIf(!reference)(`agree with PROJ at 229 places (skipped where ${referencePath} is missing)`, () => {
    const places = reference?.expected ?? [];
    const found = drain(
      locateAll(
        index,
        Float64Array.from(places, (place) => place.lon),
        Float64Array.from(places, (place) => place.lat),
      ),
    );
    expect(places).toHaveLength(229);
    places.forEach((place, i) => {
      expect(Math.abs(found.acrossKm[i] - place.acrossKm), JSON.stringify(place)).toBeLessThan(0.002);
      const asNear = Math.abs(reachOf(place.lon, place.lat, place.borderKm) - Math.abs(found.acrossKm[i])) < 0.002;
      expect(Math.abs(found.borderKm[i] - place.borderKm) < 0.005 || asNear, JSON.stringify(place)).toBe(true);
    });
  });

  it('agree with the geodesics of single points, near the line and over the whole continent', () => {
    const anywhere = fc.record({
      lon: fc.double({ min: -170, max: -20, noNaN: true }),
      lat: fc.double({ min: -50, max: 75, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(nearby, anywhere), { minLength: 40, maxLength: 40 }), (points) => {
        const lon = Float64Array.from(points, (point) => point.lon);
        const lat = Float64Array.from(points, (point) => point.lat);
        const found = drain(locateAll(index, lon, lat));
        points.forEach((point, i) => {
          const one = locateAlong(index, point.lon, point.lat);
          const far = Math.abs(one.acrossKm) > 300;
          const label = JSON.stringify([point, one, found.borderKm[i], found.acrossKm[i]]);
          // Beyond 300 km two stretches a few kilometres apart can be as near: the distance alone is held.
          const tolerance = far ? 0.001 * Math.abs(one.acrossKm) : 0.0005;
          expect(Math.abs(Math.abs(found.acrossKm[i]) - Math.abs(one.acrossKm)), label).toBeLessThan(tolerance);
          if (far) return;
          expect(Math.abs(found.acrossKm[i] - one.acrossKm), label).toBeLessThan(tolerance);
          const asNear = Math.abs(reachOf(point.lon, point.lat, found.borderKm[i]) - Math.abs(one.acrossKm)) < 0.0005;
          expect(Math.abs(found.borderKm[i] - one.borderKm) < 0.005 || asNear, label).toBe(true);
        });
      }),
      { seed: 2, numRuns: 12 },
    );
  });

  it('agree with Turf within 100 km: 2.5 km along, 0.5 % and 10 m across, equal bends aside', () => {
    const coordinates = Array.from({ length: line.landLast - line.landFirst + 1 }, (_, i) => [
      line.lon[line.landFirst + i],
      line.lat[line.landFirst + i],
    ]);
    const feature = { type: 'LineString' as const, coordinates };
    fc.assert(
      fc.property(nearby, ({ lon, lat }) => {
        const found = drain(locateAll(index, Float64Array.of(lon), Float64Array.of(lat)));
        const turf = nearestPointOnLine(feature, [lon, lat]).geometry.coordinates;
        const across = distance([lon, lat], turf, { units: 'kilometers' });
        expect(Math.abs(Math.abs(found.acrossKm[0]) - across)).toBeLessThan(0.01 + 0.005 * across);
        const theirs = drain(locateAll(index, Float64Array.of(turf[0]), Float64Array.of(turf[1])));
        const along = Math.abs(found.borderKm[0] - theirs.borderKm[0]);
        const asNear = Math.abs(reachOf(lon, lat, found.borderKm[0]) - reachOf(lon, lat, theirs.borderKm[0]));
        expect(along < 2.5 || asNear < 0.01 + 0.005 * across).toBe(true);
      }),
      { seed: 3, numRuns: 25 },
    );
  });

  it('agree with single points where so many have come that cells are divided to the last', () => {
    const rng = seededRng(11);
    const many = 40_000;
    // Five bends of the river, a kilometre about each: then others, anywhere in the same places.
    const about = [2800, 2500, 1750, 1130, 60].map((km) => pointAt(line, km));
    const draw = (middle: number): number => middle + (rng.nextUnit() + rng.nextUnit() - 1) * 0.012;
    const lon = Float64Array.from({ length: many }, (_, i) => draw(about[i % 5].lon));
    const lat = Float64Array.from({ length: many }, (_, i) => draw(about[i % 5].lat));
    const first = drain(locateAll(index, lon, lat));
    const again = drain(locateAll(index, lon, lat));
    expect(again).toEqual(first);
    for (let i = 0; i < many; i += 97) {
      const one = locateAlong(index, lon[i], lat[i]);
      const label = JSON.stringify([lon[i], lat[i], one]);
      expect(Math.abs(Math.abs(first.acrossKm[i]) - Math.abs(one.acrossKm)), label).toBeLessThan(0.0005);
      const asNear = Math.abs(reachOf(lon[i], lat[i], first.borderKm[i]) - Math.abs(one.acrossKm)) < 0.0005;
      expect(Math.abs(first.borderKm[i] - one.borderKm) < 0.005 || asNear, label).toBe(true);
    }
  });

  it('stay NaN where there is no place, and tell how far they are', () => {
    const lon = Float64Array.of(-106.485, Number.NaN, -99.5);
    const lat = Float64Array.of(31.76, 30, 27.5);
    const steps = locateAll(index, lon, lat);
    expect(steps.next().value).toEqual({ done: 0, total: 3 });
    expect(steps.next().value).toEqual({ done: 2, total: 3 });
    const all = drain(locateAll(index, lon, lat));
    expect(all.borderKm[1]).toBeNaN();
    expect(all.acrossKm[1]).toBeNaN();
    expect(all.borderKm[0]).toBeCloseTo(1127.52, 1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../base/steps.ts';
import { crowdedPlaces } from './crowded-places.ts';

type Point = readonly [number, number];

const crowdedOf = (points: readonly Point[]) =>
  drain(
    crowdedPlaces({
      rows: points.length,
      lon: Float64Array.from(points, ([lon]) => lon),
      lat: Float64Array.from(points, ([, lat]) => lat),
    }),
  );

/** The obvious way: texts of coordinates, counted. */
function counted(points: readonly Point[]) {
  const located = points.filter((point) => point.every(Number.isFinite));
  const counts = new Map<string, number>();
  for (const [lon, lat] of located) counts.set(`${lon + 0} ${lat + 0}`, (counts.get(`${lon + 0} ${lat + 0}`) ?? 0) + 1);
  const many = [...counts.values()].filter((count) => count >= Math.max(20, Math.ceil(located.length * 0.002)));
  return { places: many.length, records: many.reduce((sum, count) => sum + count, 0) };
}

describe('crowdedPlaces', () => {
  it('are those with twenty records or more at exactly one point', () => {
    const points = Array.from({ length: 19 }, (): Point => [-110.95, 32.2]);
    expect(crowdedOf(points)).toEqual({ places: 0, records: 0 });
    expect(crowdedOf([...points, [-110.95, 32.2], [-110.950001, 32.2]])).toEqual({ places: 1, records: 20 });
  });

  it('take more where the table is large, and no place for records without one', () => {
    const spread = Array.from({ length: 20_000 }, (_, n): Point => [-110 + n / 1e5, 32]);
    const few = Array.from({ length: 30 }, (): Point => [-100, 29]);
    expect(crowdedOf([...spread, ...few])).toEqual({ places: 0, records: 0 });
    expect(crowdedOf(Array.from({ length: 50 }, (): Point => [Number.NaN, Number.NaN]))).toEqual({
      places: 0,
      records: 0,
    });
  });

  it('are as many as texts of coordinates have it', () => {
    const degrees = fc.constantFrom(-106.5, -106.4, -100, 0, -0, 1e-9, Number.NaN);
    fc.assert(
      fc.property(fc.array(fc.tuple(degrees, degrees), { minLength: 100, maxLength: 900 }), (points) => {
        expect(crowdedOf(points)).toEqual(counted(points));
      }),
    );
  });
});

import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../base/steps.ts';
import type { IncidentTable } from '../../columns/table.ts';
import { ringsOfRows } from '../../select/marked-rows.ts';
import { boundsOf, mostCorners, rectangleOf, shapeOf, stretchBetween } from './rings.ts';
import { typedRectangle, typedStretch, typedValue } from './typed-marks.tsx';

const degree = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
const place = fc.tuple(degree(-110, -100), degree(27, 33));

/** A table of points and nothing else. */
const tableAt = (points: readonly (readonly [number, number])[]): IncidentTable =>
  ({
    rows: points.length,
    lon: Float64Array.from(points, ([lon]) => lon),
    lat: Float64Array.from(points, ([, lat]) => lat),
  }) as unknown as IncidentTable;

/** A star about a middle: it never crosses itself. */
const star = fc.tuple(place, fc.array(degree(0.2, 2), { minLength: 3, maxLength: 40 })).map(([[lon, lat], radii]) =>
  radii.map((radius, i): [number, number] => {
    const turn = (2 * Math.PI * i) / radii.length;
    return [lon + radius * Math.cos(turn), lat + radius * Math.sin(turn)];
  }),
);

describe('points in a ring', () => {
  it('are those that Turf finds in it', () => {
    fc.assert(
      fc.property(star, fc.array(place, { minLength: 1, maxLength: 60 }), (ring, points) => {
        const found = drain(ringsOfRows(tableAt(points), [ring]));
        const shape = polygon([[...ring, ring[0] ?? [0, 0]]]);
        expect([...found].map((at) => at === 0)).toEqual(points.map((point) => booleanPointInPolygon(point, shape)));
      }),
      { numRuns: 200 },
    );
  });

  it('by the even-odd rule where a lasso crosses itself', () => {
    const bow: [number, number][] = [
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
    ];
    const points: [number, number][] = [
      [3.5, 2],
      [0.5, 2],
      [2, 3.5],
      [2, 0.5],
    ];
    expect([...drain(ringsOfRows(tableAt(points), [bow]))]).toEqual([0, 0, -1, -1]);
    // A ring that goes round twice: what it holds twice is outside.
    const square = rectangleOf([0, 0], [4, 4]);
    expect([...drain(ringsOfRows(tableAt([[2, 2]]), [[...square, ...square]]))]).toEqual([-1]);
  });
});

describe('what is drawn', () => {
  it('becomes a ring of at most 500 corners, near to what was drawn', () => {
    const turn = (i: number): [number, number] => [-105 + Math.cos(i / 500), 30 + Math.sin(i / 500)];
    const lasso = shapeOf(
      'lasso',
      Array.from({ length: 3100 }, (_, i) => turn(i)),
    );
    expect(lasso?.ring.length).toBeLessThanOrEqual(mostCorners);
    expect(lasso?.ring.length).toBeGreaterThan(20);
    for (const [lon, lat] of lasso?.ring ?? []) expect(Math.hypot(lon + 105, lat - 30)).toBeCloseTo(1, 4);
  });

  it('is nothing where it has no inside', () => {
    expect(shapeOf('rectangle', [[-105, 30]])).toBeNull();
    expect(
      shapeOf('rectangle', [
        [-105, 30],
        [-104, 30],
      ]),
    ).toBeNull();
    expect(shapeOf('polygon', [])).toBeNull();
    expect(stretchBetween(1200.04, 1200.01)).toBeNull();
    expect(stretchBetween(1500.26, 1200)).toEqual({ kind: 'kilometres', from: 1200, to: 1500.3 });
    expect(boundsOf([])).toBeNull();
  });

  it('may be typed, with a true minus and thousands', () => {
    expect([typedValue('−106.5'), typedValue(' 1,788 '), typedValue('12.5')]).toEqual([-106.5, 1788, 12.5]);
    expect([typedValue(''), typedValue('x')]).toEqual([Number.NaN, Number.NaN]);
    expect(typedRectangle(['-106', '29', '-104', '31'])).toMatchObject({ kind: 'shape', form: 'rectangle' });
    expect(typedRectangle(['-104', '29', '-106', '31'])).toBeNull();
    expect(typedRectangle(['-106', '29', '-104', ''])).toBeNull();
    expect(typedStretch(['2,450', '1788'])).toEqual({ kind: 'kilometres', from: 1788, to: 2450 });
    expect(typedStretch(['0', '9999'])).toBeNull();
  });
});

import { bearing, distance, polygon, area as turfArea } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../../tests/support/shipped-geography.ts';
import { areaKm2, crossesItself } from '../../corridors/drawn-ring.ts';
import { pointAt } from '../../corridors/point-at.ts';
import { coordinatesKmText, coordinatesText } from './coordinates-text.ts';
import { bearingOf, borderBetween, compassPoint, legsKm } from './measure.ts';
import { howMeasured, measureLines } from './measure-text.ts';

const { index } = shippedGeography();
const place = fc.tuple(fc.double({ min: -117, max: -97, noNaN: true }), fc.double({ min: 25, max: 34, noNaN: true }));
/** Nogales and El Paso, Arizona and Texas. */
const nogales = [-110.934, 31.3404] as const;
const elPaso = [-106.487, 31.7592] as const;

describe('measures', () => {
  it('are those of the ellipsoid', () => {
    // Flinders Peak to Buninyong, Geodetic Datum of Australia technical manual: GRS 80, the same to a millimetre here.
    const [leg = 0] = legsKm([
      [144.424867889, -37.951033417],
      [143.926495528, -37.652821139],
    ]);
    expect(leg).toBeCloseTo(54.972271, 4);
    const azimuth = bearingOf([144.424867889, -37.951033417], [143.926495528, -37.652821139]);
    expect(azimuth).toBeCloseTo(306.86816, 3);
    // A degree of the equator, and of the meridian at it: 111.3195 and 110.5744 km.
    expect(
      legsKm([
        [0, 0],
        [1, 0],
        [1, 1],
      ])[0],
    ).toBeCloseTo(111.3195, 3);
    expect(
      legsKm([
        [0, 0],
        [0, 1],
      ])[0],
    ).toBeCloseTo(110.5744, 3);
  });

  it('agree with the sphere of Turf to half a per cent and a fifth of a degree', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const km = distance([...a], [...b]);
        fc.pre(km > 5);
        expect(Math.abs((legsKm([a, b])[0] ?? 0) / km - 1)).toBeLessThan(0.005);
        const turn = Math.abs(bearingOf(a, b) - ((bearing([...a], [...b]) + 360) % 360));
        expect(Math.min(turn, 360 - turn)).toBeLessThan(0.2);
      }),
    );
  });

  it('write a bearing just west of north as 0', () => {
    const north = [
      [-106, 31],
      [-106.0002, 32],
    ] as const;
    expect(bearingOf(...north)).toBeGreaterThan(359.95);
    for (const language of ['en', 'es'] as const) {
      expect(measureLines('measure-bearing', north, index, language)[0]?.text).toBe('0.0° N');
    }
  });

  it('of areas are those of Turf; what crosses itself has none', () => {
    const ring = [
      [-106, 30],
      [-105, 30],
      [-105, 31],
      [-106, 31],
    ] as const;
    const shape = polygon([[...ring, ring[0]].map((corner) => [...corner])]);
    expect(areaKm2(ring)).toBeCloseTo(turfArea(shape) / 1e6, 6);
    // The quadrangle on WGS 84 (Snyder 1987, equations 3-12): 10,631 km2.
    expect(Math.abs(areaKm2(ring) / 10631 - 1)).toBeLessThan(0.005);
    expect(
      crossesItself([
        [0, 0],
        [4, 4],
        [4, 0],
        [0, 4],
      ]),
    ).toBe(true);
    expect(
      areaKm2([
        [0, 0],
        [4, 4],
        [4, 0],
        [0, 4],
      ]),
    ).toBeNaN();
    expect(
      areaKm2([
        [0, 0],
        [1, 1],
      ]),
    ).toBeNaN();
  });

  it('of the border are kilometres along it', () => {
    const [a, b] = [1200, 1500].map((km) => pointAt(index.line, km));
    const { alongKm, straightKm } = borderBetween(index, [a?.lon ?? 0, a?.lat ?? 0], [b?.lon ?? 0, b?.lat ?? 0]);
    expect(alongKm).toBeCloseTo(300, 1);
    expect(straightKm).toBeLessThan(alongKm);
  });

  it('name sixteen points of the compass', () => {
    expect([0, 11, 12, 90, 180, 270, 348, 349].map(compassPoint)).toEqual([0, 0, 1, 4, 8, 12, 15, 0]);
  });
});

describe('measures in words', () => {
  it('are in kilometres and miles, both languages', () => {
    const lines = measureLines('measure-distance', [nogales, elPaso], index, 'en');
    const [km = Number.NaN] = legsKm([nogales, elPaso]);
    expect(lines).toEqual([{ term: 'Length', text: `${km.toFixed(1)} km (${(km / 1.609344).toFixed(1)} mi)` }]);
    expect(measureLines('measure-area', [nogales, elPaso, [-108, 33]], index, 'es')[0]?.text).toMatch(
      /km² \([\d,]+ mi²\)$/,
    );
    const west = measureLines('measure-bearing', [elPaso, nogales], index, 'es')[0];
    expect(west).toMatchObject({ term: 'Rumbo', text: expect.stringMatching(/° O$/) });
    const border = measureLines('measure-border', [nogales, elPaso], index, 'en');
    expect(border.map(({ term }) => term)).toEqual(['A', 'B', 'Along the border', 'In a straight line']);
    expect(border[0]?.text).toMatch(/^km [\d,.]+, .* on the U\.S\. side$/);
  });

  it('say how, and nothing before there are points', () => {
    for (const kind of ['measure-distance', 'measure-area', 'measure-bearing', 'measure-border'] as const) {
      expect(measureLines(kind, [], index, 'en')).toEqual([]);
      expect(howMeasured(kind, 'es')).not.toBe(howMeasured(kind, 'en'));
    }
  });
});

describe('coordinates', () => {
  it('are latitude first, with their letters, and a decimal more near by', () => {
    expect(coordinatesText(elPaso, 8, 'en')).toBe('31.7592° N, 106.4870° W');
    expect(coordinatesText(elPaso, 12.5, 'es')).toBe('31.75920° N, 106.48700° O');
    expect(coordinatesKmText(elPaso, 8, index, 'en')).toMatch(/^31\.7592° N, 106\.4870° W · km [\d,]+\.\d$/);
    expect(coordinatesKmText(elPaso, 8, null, 'en')).toBe('31.7592° N, 106.4870° W');
  });
});

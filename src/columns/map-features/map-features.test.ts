import { length } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthKm } from './length-km.ts';
import { linesOf } from './lines-of.ts';

const geometry = (type: string, coordinates: unknown): string => JSON.stringify({ type, coordinates });

describe('lines of a geometry', () => {
  it('are those of a line and of several, without their heights', () => {
    expect(
      linesOf(
        geometry('LineString', [
          [-110, 31, 900],
          [-109, 31],
        ]),
      ).lines,
    ).toEqual([
      [
        [-110, 31],
        [-109, 31],
      ],
    ]);
    const two = [
      [
        [-110, 31],
        [-109, 31],
      ],
      [
        [-108, 31],
        [-107, 31],
      ],
    ];
    expect(linesOf(geometry('MultiLineString', two)).lines).toEqual(two);
  });

  it.each([
    ['', 'no-place'],
    ['null', 'no-place'],
    ['{', 'bad-geometry'],
    ['7', 'bad-geometry'],
    [geometry('Point', [-110, 31]), 'bad-geometry'],
    [geometry('LineString', [[-110, 31]]), 'bad-geometry'],
    [geometry('LineString', []), 'bad-geometry'],
    [geometry('MultiLineString', []), 'bad-geometry'],
    [geometry('MultiLineString', [7]), 'bad-geometry'],
    [
      geometry('LineString', [
        [-110, 31],
        [-110, 131],
      ]),
      'bad-position',
    ],
    [
      geometry('LineString', [
        [-110, 31],
        ['-110', 31],
      ]),
      'bad-position',
    ],
  ])('are none of %s', (text, fault) => expect(linesOf(text)).toEqual({ fault, lines: [] }));
});

describe('length of a line', () => {
  const place = fc.tuple(fc.double({ min: -118, max: -97, noNaN: true }), fc.double({ min: 25, max: 34, noNaN: true }));

  it("is Turf's", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 20 }), (coordinates) => {
        const whole = length({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } });
        expect(lengthKm(coordinates)).toBeCloseTo(whole, 6);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, numberOf } from './number-text.ts';
import { angleOf, placeOf } from './place-text.ts';

const lat = fc.integer({ min: -90 * 3600 + 1, max: 90 * 3600 - 1 });
const lon = fc.integer({ min: -180 * 3600 + 1, max: 180 * 3600 - 1 });

/** Degrees, minutes and seconds in one of the spellings of people. */
function spelled(seconds: number, letters: string, signs: readonly [string, string, string]): string {
  const size = Math.abs(seconds);
  const [d, m, s] = [Math.floor(size / 3600), Math.floor((size % 3600) / 60), size % 60];
  return `${d}${signs[0]}${String(m).padStart(2, '0')}${signs[1]}${String(s).padStart(2, '0')}${signs[2]} ${seconds < 0 ? letters[1] : letters[0]}`;
}

describe('coordinates as people write them', () => {
  it.each([
    ['28.7091', 28.7091],
    ['-100.5231', -100.5231],
    ['31,7500', 31.75],
    ['−106,48', -106.48],
    ['27°08\'01" N', 27 + 8 / 60 + 1 / 3600],
    ['N 27 08 01', 27 + 8 / 60 + 1 / 3600],
    ['100° 30.5′ O', -(100 + 30.5 / 60)],
    ["103°26' W", -(103 + 26 / 60)],
    ['27º 08’ 01,5” S', -(27 + 8 / 60 + 1.5 / 3600)],
    ['27:08:01', 27 + 8 / 60 + 1 / 3600],
    ['27d 08m 01s S', -(27 + 8 / 60 + 1 / 3600)],
  ])('reads the angle %s', (text, degrees) => {
    expect(angleOf(text)?.degrees).toBeCloseTo(degrees, 9);
  });

  it.each(['', 'N', "27°60' N", '27 08 61', 'N 27 W', '2019-01-02', 'Del Rio', '1e5', '27.1.2'])(
    'takes "%s" for no angle',
    (text) => {
      expect(angleOf(text)).toBeNull();
    },
  );

  it.each([
    ['28.7, -100.5', 28.7, -100.5],
    ['28.7,-100.5', 28.7, -100.5],
    ['(28.7; -100.5)', 28.7, -100.5],
    ['28.7 -100.5', 28.7, -100.5],
    ['31,7500, -106,4800', 31.75, -106.48],
    ['31,75;-106,48', 31.75, -106.48],
    ['-106.48, 31.75', 31.75, -106.48],
    ['POINT (-106.48 31.75)', 31.75, -106.48],
    ['point(-106.48 31.75)', 31.75, -106.48],
    ['{"type":"Point","coordinates":[-106.48,31.75]}', 31.75, -106.48],
    ['27°08\'01" N 100°30\'00" W', 27 + 8 / 60 + 1 / 3600, -100.5],
    ['27°08\'01"N, 100°30\'00"O', 27 + 8 / 60 + 1 / 3600, -100.5],
    ['100.5 W, 27.5 N', 27.5, -100.5],
  ])('reads the place %s', (text, north, east) => {
    const place = placeOf(text);
    expect(place?.lat).toBeCloseTo(north, 9);
    expect(place?.lon).toBeCloseTo(east, 9);
  });

  it.each([
    '',
    '28.7',
    '1,234',
    '2020-01-02',
    '12/01/2018',
    'POINT EMPTY',
    '350000 3100000',
    '95, 190',
    '{"type":"Polygon","coordinates":[[1,2]]}',
    'Calle 5, 12',
  ])('takes "%s" for no place', (text) => {
    expect(placeOf(text)).toBeNull();
  });

  it('reads back degrees, minutes and seconds in every spelling', () => {
    const signs = fc.constantFrom(['°', "'", '"'], ['º', '′', '″'], [' ', ' ', ''], ['° ', '’ ', '” '] as const);
    fc.assert(
      fc.property(lat, lon, signs, fc.constantFrom('EW', 'EO'), (north, east, [d = '', m = '', s = ''], sides) => {
        const text = `${spelled(north, 'NS', [d, m, s])}, ${spelled(east, sides, [d, m, s])}`;
        const place = placeOf(text);
        expect(place?.lat, text).toBeCloseTo(north / 3600, 9);
        expect(place?.lon, text).toBeCloseTo(east / 3600, 9);
      }),
    );
  });
});

describe('numbers as people write them', () => {
  it('reads back any number with either decimal, thousands apart or not', () => {
    const parts = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 9999 }), fc.boolean());
    fc.assert(
      fc.property(parts, fc.boolean(), fc.boolean(), ([whole, rest, isNegative], isComma, isApart) => {
        const [point, group] = isComma ? [',', '.'] : ['.', ','];
        const digits = isApart ? String(whole).replace(/\B(?=(\d{3})+$)/g, group) : String(whole);
        const text = `${isNegative ? '-' : ''}${digits}${point}${String(rest).padStart(4, '0')}`;
        const value = (isNegative ? -1 : 1) * Number(`${whole}.${String(rest).padStart(4, '0')}`);
        expect(numberOf(text, isComma ? 'comma' : 'point') + 0).toBe(value + 0);
      }),
    );
  });

  it('tells a decimal comma from thousands, and never where both are there', () => {
    expect(decimalOf(['31,75', '100'])).toBe('comma');
    expect(decimalOf(['1.234,5'])).toBe('comma');
    expect(decimalOf(['1,234', '12,345'])).toBe('point');
    expect(decimalOf(['31,7500'])).toBe('comma');
    expect(decimalOf(['31,75', '31.75'])).toBe('point');
    expect(numberOf('12 345,5', 'comma')).toBe(12345.5);
    expect(numberOf('12-5', 'point')).toBeNaN();
    expect(numberOf('', 'point')).toBeNaN();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { type CountedSeries, drawnSeries } from './series-form.ts';

const first = monthIndex(2020, 1);
const seriesOf = (values: readonly number[]): CountedSeries => ({
  firstMonth: first,
  months: values.length,
  valueAt: (month) => values[month - first] ?? Number.NaN,
  isOff: () => false,
});
const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 24, maxLength: 40 });

describe('drawnSeries', () => {
  it('divides by the days that the month has, the 29th of February too', () => {
    const { valueAt, unit } = drawnSeries(seriesOf([310, 290, 310]), { form: 'per-day', base: null }, 'en');
    expect([valueAt(first), valueAt(first + 1), valueAt(first + 2)]).toEqual([10, 10, 10]);
    expect(unit).toBe('per day');
  });

  it('sums twelve months, and has no figure before they are there or where one is missing', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 39 }), (values, hole) => {
        const given = values.map((value, m) => (m === hole ? Number.NaN : value));
        const { valueAt } = drawnSeries(seriesOf(given), { form: 'rolling-12', base: null }, 'en');
        given.forEach((_, m) => {
          const window = given.slice(m - 11, m + 1);
          const sum = window.reduce((total, value) => total + value, 0);
          expect(valueAt(first + m)).toEqual(m < 11 ? Number.NaN : sum);
        });
      }),
    );
  });

  it('leaves months that are not chosen out of the twelve', () => {
    const series = { ...seriesOf(Array(24).fill(1)), isOff: (month: number) => month % 12 >= 6 };
    const { valueAt } = drawnSeries(series, { form: 'rolling-12', base: null }, 'es');
    expect(valueAt(first + 17)).toBe(6);
    expect(valueAt(first + 19)).toBeNaN();
  });

  it('makes the base month 100 and keeps every ratio', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 23 }), (values, at) => {
        const base = monthIndexOf(first + at);
        const { valueAt } = drawnSeries(seriesOf(values), { form: 'index', base }, 'en');
        const whole = values[at] ?? 0;
        if (whole === 0) {
          expect(valueAt(first)).toBeNaN();
          return;
        }
        for (const [m, value] of values.entries()) expect(valueAt(first + m)).toBeCloseTo((100 * value) / whole, 9);
      }),
    );
  });

  it('starts an index at the first figure above zero, and names its month', () => {
    const { valueAt, unit } = drawnSeries(seriesOf([0, Number.NaN, 4, 8]), { form: 'index', base: null }, 'es');
    expect(unit).toBe('índice, mar 2020 = 100');
    expect([0, 2, 3].map((m) => valueAt(first + m))).toEqual([0, 100, 200]);
  });
});

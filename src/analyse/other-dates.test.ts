import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex, monthOf } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { otherDates } from './other-dates.ts';

const first = monthIndex(2014, 1);
const period = (from: number, months: number) => ({
  from: monthIndexOf(first + from),
  to: monthIndexOf(first + from + months),
});
const series = period(0, 120);
const two = [period(24, 24), period(48, 24)];
const summer = new Set([5, 6, 7, 8, 9]);

describe('other dates', () => {
  it('are all moves that the series holds', () => {
    expect(otherDates(two, series, null)).toEqual(Array.from({ length: 73 }, (_, k) => k - 24).filter((k) => k !== 0));
    expect(otherDates(two, { from: first + 30, to: first + 100 }, null)).toEqual(
      Array.from({ length: 23 }, (_, k) => k + 6),
    );
    expect(otherDates(two, { from: first, to: first + 40 }, null)).toEqual([]);
  });

  it('of a season are those with other months: a window that begins in January holds the same until June', () => {
    const dates = otherDates(two, series, summer);
    expect(dates.filter((shift) => shift > -4 && shift < 5)).toEqual([]);
    // Five months of a year at which one of the season leaves the windows, 72 months.
    expect(dates).toHaveLength(30);
  });

  it('differ in what they hold, and leave out nothing that could be held', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(months, fc.nat(40), fc.integer({ min: 12, max: 24 }), fc.nat(20), (list, from, length, gap) => {
        const season = new Set(list);
        const periods = [period(from, length), period(from + length + gap, length)];
        const held = (shift: number): string =>
          periods
            .map((one) => Array.from({ length }, (_, m) => one.from + shift + m))
            .map((all) => all.filter((month) => season.has(monthOf(monthIndexOf(month)))).join())
            .join('/');
        const every = otherDates(periods, series, null).map(held);
        const dates = otherDates(periods, series, season).map(held);
        expect(new Set(dates).size).toBe(dates.length);
        expect([...new Set(every)].filter((key) => key !== held(0)).sort()).toEqual([...dates].sort());
      }),
    );
  });
});

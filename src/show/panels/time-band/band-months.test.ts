import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { type BandPart, fiscalMarks, heightsOf, monthAt, monthsFrom, movedBy, stepOfKey } from './band-months.ts';
import { monthsBefore, within } from './months-before.ts';

const whole = { from: monthIndex(1999, 10), to: monthIndex(2025, 6) };
const months = (from: readonly [number, number], to: readonly [number, number]) => ({
  from: monthIndex(...from),
  to: monthIndex(...to),
});
const chosen = months([2006, 10], [2008, 10]);

const anyChosen = fc
  .tuple(fc.integer({ min: whole.from, max: whole.to - 1 }), fc.integer({ min: 1, max: 400 }))
  .map(([from, length]) => ({ from: monthIndexOf(from), to: monthIndexOf(Math.min(from + length, whole.to)) }));
const anyPart = fc.constantFrom<BandPart>('from', 'to', 'window');

describe('moving a part of the band', () => {
  it('moves one end, or both', () => {
    expect(movedBy(chosen, 'from', 1, whole)).toEqual(months([2006, 11], [2008, 10]));
    expect(movedBy(chosen, 'to', -12, whole)).toEqual(months([2006, 10], [2007, 10]));
    expect(movedBy(chosen, 'window', 12, whole)).toEqual(months([2007, 10], [2009, 10]));
  });

  it('stays inside the series, keeps a month at least, and a window as long as it was', () => {
    fc.assert(
      fc.property(anyChosen, anyPart, fc.integer({ min: -500, max: 500 }), (before, part, by) => {
        const after = movedBy(before, part, by, whole);
        expect(after.from).toBeGreaterThanOrEqual(whole.from);
        expect(after.to).toBeLessThanOrEqual(whole.to);
        expect(after.to).toBeGreaterThan(after.from);
        if (part === 'window') expect(after.to - after.from).toBe(before.to - before.from);
        if (part === 'from') expect(after.to).toBe(before.to);
        if (part === 'to') expect(after.from).toBe(before.from);
      }),
    );
  });

  it('goes to the ends by Home and End', () => {
    const by = whole.to - whole.from;
    expect(movedBy(chosen, 'from', -by, whole).from).toBe(whole.from);
    expect(movedBy(chosen, 'to', by, whole).to).toBe(whole.to);
    expect(movedBy(chosen, 'window', by, whole)).toEqual(months([2023, 6], [2025, 6]));
  });
});

describe('keys', () => {
  it('step by a month, by a year with Shift or Page, and leave others alone', () => {
    expect(stepOfKey('ArrowRight', false)).toBe(1);
    expect(stepOfKey('ArrowLeft', true)).toBe(-12);
    expect(stepOfKey('PageUp', false)).toBe(12);
    expect(stepOfKey('Home', false)).toBe(Number.NEGATIVE_INFINITY);
    expect(stepOfKey('a', false)).toBeNull();
  });
});

describe('the track', () => {
  it('has each month once, from end to end', () => {
    const n = whole.to - whole.from;
    const found = Array.from({ length: n }, (_, m) => monthAt((m + 0.5) / n, whole));
    expect(found).toEqual(Array.from({ length: n }, (_, m) => whole.from + m));
    expect(monthAt(-1, whole)).toBe(whole.from);
    expect(monthAt(2, whole)).toBe(whole.to - 1);
  });

  it('chooses the same months in either direction', () => {
    const [a, b] = [monthIndex(2007, 3), monthIndex(2009, 2)];
    expect(monthsFrom(a, b)).toEqual(monthsFrom(b, a));
    expect(monthsFrom(a, a)).toEqual({ from: a, to: a + 1 });
  });

  it('marks October as the begin of a fiscal year, named where there is room', () => {
    const marks = fiscalMarks(whole, 480, 46);
    expect(marks[0]).toMatchObject({ year: 2000, share: 0 });
    expect(marks.map(({ year }) => year)).toEqual(Array.from({ length: 26 }, (_, at) => 2000 + at));
    const named = marks.filter(({ isNamed }) => isNamed);
    for (const [at, { share }] of named.entries()) {
      expect(at === 0 ? 46 : (share - (named[at - 1]?.share ?? 0)) * 480).toBeGreaterThanOrEqual(46);
      expect((1 - share) * 480).toBeGreaterThanOrEqual(46);
    }
    expect(fiscalMarks(months([2006, 11], [2008, 1]), 480, 46).map(({ year }) => year)).toEqual([2008]);
  });

  it('draws totals as shares of the largest, and nothing where there is no figure', () => {
    const three = { from: whole.from, to: monthIndexOf(whole.from + 4) };
    const series = { firstMonth: monthIndexOf(whole.from + 1), byMonth: [4, Number.NaN, 8] };
    expect(heightsOf(three, series)).toEqual([Number.NaN, 0.5, Number.NaN, 1]);
    expect(heightsOf(three, null).every(Number.isNaN)).toBe(true);
  });
});

describe('months of a second map', () => {
  it('are as many right before, or the first year of the series', () => {
    expect(monthsBefore(chosen, whole)).toEqual(months([2004, 10], [2006, 10]));
    expect(monthsBefore(whole, whole)).toEqual(months([1999, 10], [2000, 10]));
  });

  it('are cut to the series of the table on display', () => {
    expect(within(months([1990, 1], [1995, 1]), whole)).toEqual(months([1999, 10], [1999, 11]));
    expect(within(chosen, whole)).toEqual(chosen);
  });
});

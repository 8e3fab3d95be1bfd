import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { chosenKilometres, chosenMonths, toggled, withFirst, withLast } from './window.ts';

const whole = { from: monthIndex(2014, 1), to: monthIndex(2025, 5) };

describe('window', () => {
  it('is the whole series, or the clause of time', () => {
    expect(chosenMonths({}, whole)).toEqual(whole);
    const time = { kind: 'months', from: monthIndex(2019, 1), to: monthIndex(2020, 1) } as const;
    expect(chosenMonths({ time }, whole)).toBe(time);
  });

  it('is the whole corridor, or the clause of place', () => {
    expect(chosenKilometres({}, { fromKm: 1123, toKm: 2450 })).toEqual([1123, 2450]);
    expect(chosenKilometres({ place: { kind: 'kilometres', from: 2000, to: 2100 } }, { fromKm: 0, toKm: 9 })).toEqual([
      2000, 2100,
    ]);
  });

  it('keeps at least one month, inside the series, wherever an end is moved', () => {
    const month = fc.integer({ min: monthIndex(2010, 1), max: monthIndex(2030, 1) }).map(monthIndexOf);
    fc.assert(
      fc.property(month, month, fc.boolean(), (start, moved, isFirst) => {
        const chosen = withFirst(whole, start, whole);
        const after = (isFirst ? withFirst : withLast)(chosen, moved, whole);
        expect(after.from).toBeGreaterThanOrEqual(whole.from);
        expect(after.to).toBeLessThanOrEqual(whole.to);
        expect(after.to).toBeGreaterThan(after.from);
      }),
    );
  });

  it('marks and unmarks in the order of the labels', () => {
    expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c']);
  });
});

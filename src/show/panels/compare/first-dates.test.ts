import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { firstDates } from './first-dates.ts';

describe('firstDates', () => {
  const whole = { from: monthIndex(2014, 1), to: monthIndex(2025, 5) };

  it('are what the series has of the window before', () => {
    const chosen = { from: monthIndex(2015, 1), to: monthIndex(2020, 1) };
    expect(firstDates(chosen, whole)).toEqual({ from: whole.from, to: chosen.from });
  });

  it('are the first year where nothing lies before', () => {
    expect(firstDates(whole, whole)).toEqual({ from: whole.from, to: monthIndex(2015, 1) });
  });
});

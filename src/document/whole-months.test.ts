import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import { wholeMonths } from './whole-months.ts';

const table = (to: string | null, kind = 'incidents') => ({ kind, to });
const all = { from: monthIndex(2014, 1), to: monthIndex(2025, 5) };

describe('wholeMonths', () => {
  it('leaves out a last month that the records do not fill', () => {
    expect(wholeMonths(all, table('2025-04-20'))).toEqual({ from: all.from, to: monthIndex(2025, 4) });
  });

  it('keeps a month that is filled to its last day, figures by month, and earlier months', () => {
    expect(wholeMonths(all, table('2025-04-30'))).toEqual(all);
    expect(wholeMonths(all, table('2025-04-20', 'areas'))).toEqual(all);
    const early = { from: all.from, to: monthIndex(2020, 1) };
    expect(wholeMonths(early, table('2025-04-20'))).toEqual(early);
  });

  it('keeps what was chosen where that is the partial month alone', () => {
    const last = { from: monthIndex(2025, 4), to: monthIndex(2025, 5) };
    expect(wholeMonths(last, table('2025-04-20'))).toEqual(last);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIndex, monthIndex, monthIso, monthOf } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { events } from '../corridors/corridor.ts';
import { eventsWithin24Months } from '../corridors/events-within-24-months.ts';
import type { Clause, Compare } from '../document/document.ts';
import { breaksCrossed } from './breaks-crossed.ts';
import { isSameSeason, type Period, periodsOf } from './periods.ts';

const first = monthIndex(2014, 1);
const months = monthIndex(2025, 5) - first;
const lastDay = dayIndex(2025, 4, 20);
const window = (from: string, to: string): Record<string, Clause> => ({
  time: { kind: 'months', from: monthOfIso(from), to: monthOfIso(to) },
});
const monthOfIso = (iso: string) => monthIndex(Number(iso.slice(0, 4)), Number(iso.slice(5)));
const iso = (period: Period | null) => (period === null ? null : `${monthIso(period.from)}/${monthIso(period.to)}`);
const find = (compare: Compare, clauses: Record<string, Clause>, last?: typeof lastDay) => {
  const found = periodsOf(compare, clauses, first, months, events, last);
  return { now: iso(found.now), before: iso(found.before), cut: found.cut.map(monthIso), same: found.sameSeason };
};

describe('periodsOf', () => {
  it('takes the window before, as long', () => {
    expect(find({ kind: 'previous' }, window('2020-01', '2021-01'))).toEqual({
      now: '2020-01/2021-01',
      before: '2019-01/2020-01',
      cut: [],
      same: true,
    });
    expect(find({ kind: 'previous' }, window('2020-01', '2020-07')).same).toBe(false);
  });

  it('cuts a partial month from both sides, and says so', () => {
    expect(find({ kind: 'year-before' }, window('2025-01', '2025-05'), lastDay)).toEqual({
      now: '2025-01/2025-04',
      before: '2024-01/2024-04',
      cut: ['2024-04', '2025-04'],
      same: true,
    });
    expect(find({ kind: 'year-before' }, window('2025-01', '2025-05'), dayIndex(2025, 4, 30)).cut).toEqual([]);
    expect(find({ kind: 'none' }, window('2025-01', '2025-05'), lastDay).now).toBe('2025-01/2025-05');
  });

  it('keeps a window of more than a year apart from the years before', () => {
    expect(find({ kind: 'year-before' }, window('2020-01', '2022-01')).before).toBe('2018-01/2020-01');
  });

  it('sets the months after an event against those before it, its own in neither', () => {
    expect(find({ kind: 'event', event: 'oasiss-coahuila', months: 12 }, {}).before).toBeNull();
    const known = { ...events[0], id: 'x', from: '2019-06' };
    const found = periodsOf({ kind: 'event', event: 'x', months: 12 }, {}, first, months, [known]);
    expect(iso(found.now)).toBe('2019-07/2020-07');
    expect(iso(found.before)).toBe('2018-06/2019-06');
    expect(found.sameSeason).toBe(true);
  });

  it('cuts around an event alike', () => {
    const late = { ...events[0], id: 'x', from: '2024-10' };
    const found = periodsOf({ kind: 'event', event: 'x', months: 8 }, {}, first, months, [late], lastDay);
    expect(iso(found.now)).toBe('2024-11/2025-04');
    expect(iso(found.before)).toBe('2024-05/2024-10');
    expect(found.cut.map(monthIso)).toEqual(['2024-02', '2024-03', '2024-04', '2025-04', '2025-05', '2025-06']);
  });

  it('compares chosen dates, and cuts each by itself where they are not as long', () => {
    const dates: Compare = { kind: 'dates', from: monthOfIso('2015-01'), to: monthOfIso('2018-01') };
    expect(find(dates, window('2024-05', '2025-05'), lastDay)).toEqual({
      now: '2024-05/2025-04',
      before: '2015-01/2018-01',
      cut: ['2025-04'],
      same: false,
    });
  });

  it('never leaves the series, and keeps aligned months alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: months - 1 }), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const from = monthIndexOf(first + start);
        const clauses = { time: { kind: 'months', from, to: monthIndexOf(from + length) } } as const;
        const { now, before, sameSeason } = periodsOf({ kind: 'year-before' }, clauses, first, months, events, lastDay);
        if (before === null) return;
        expect(before.from).toBeGreaterThanOrEqual(first);
        expect(now.to).toBeLessThan(first + months);
        expect(before.to).toBeLessThanOrEqual(now.from);
        expect(monthOf(before.from)).toBe(monthOf(now.from));
        expect(sameSeason).toBe(true);
      }),
    );
  });

  it('knows the season of two periods', () => {
    const of = (from: string, to: string): Period => ({ from: monthOfIso(from), to: monthOfIso(to) });
    expect(isSameSeason(of('2010-01', '2011-01'), of('2005-07', '2007-07'))).toBe(true);
    expect(isSameSeason(of('2010-01', '2010-05'), of('2005-01', '2005-05'))).toBe(true);
    expect(isSameSeason(of('2010-01', '2010-05'), of('2005-02', '2005-06'))).toBe(false);
  });
});

describe('eventsWithin24Months', () => {
  it('lists what began or ended near the seam, without the event compared', () => {
    const now = { from: monthOfIso('2007-09'), to: monthOfIso('2008-09') };
    const before = { from: monthOfIso('2006-08'), to: monthOfIso('2007-08') };
    const named = eventsWithin24Months(now, before, events, 'streamline').map((event) => event.id);
    expect(named).not.toContain('streamline');
    expect(named).toContain('oasiss');
    for (const event of events.filter((one) => named.includes(one.id))) {
      expect(event.from >= '2005-08' && event.from <= '2009-09').toBe(true);
    }
    expect(eventsWithin24Months(now, before, events).map((event) => event.id)).toContain('streamline');
  });
});

describe('breaksCrossed', () => {
  const gap = (iso: string, refuses: boolean) => ({ month: monthOfIso(iso), key: `break-${iso}`, refuses });
  const breaks = [gap('2019-10', false), gap('2020-03', true)];
  const of = (from: string, to: string): Period => ({ from: monthOfIso(from), to: monthOfIso(to) });
  const title8: Record<string, Clause> = {
    a: { kind: 'categories', column: 'authority', values: ['title-8'] },
  };

  it('lists a break, refuses over one that changes what is counted, and carries Title 8 across', () => {
    const crossing = [of('2020-03', '2021-03'), of('2019-03', '2020-03')] as const;
    expect(breaksCrossed(breaks, ...crossing, {})).toMatchObject({ ok: false, error: { code: 'break-crossed' } });
    expect(breaksCrossed(breaks, ...crossing, title8)).toEqual({ ok: true, value: ['break-2019-10', 'break-2020-03'] });
    expect(breaksCrossed(breaks, of('2019-10', '2020-03'), of('2018-10', '2019-03'), {})).toEqual({
      ok: true,
      value: ['break-2019-10'],
    });
    expect(breaksCrossed(breaks, of('2020-03', '2020-05'), of('2020-05', '2020-07'), {}).ok).toBe(true);
  });
});

describe('a comparison that the series does not reach', () => {
  it('leaves the chosen months on display', () => {
    const clauses = { time: { kind: 'months', from: monthIndex(2015, 1), to: monthIndex(2016, 1) } } as const;
    const compare = { kind: 'event', event: 'oasiss', months: 24 } as const;
    const found = periodsOf(compare, clauses, monthIndex(2014, 1), 73, events);
    expect(found.before).toBeNull();
    expect(found.now).toEqual({ from: monthIndex(2015, 1), to: monthIndex(2016, 1) });
  });
});

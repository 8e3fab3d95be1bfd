import { parseMonthIso } from '../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../base/units.ts';
import type { Compare } from './document.ts';

/** Months, half-open. */
interface Period {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

/** The two periods that a choice means, whole, and how their months stand for each other. */
export interface PeriodsMeant {
  readonly now: Period;
  readonly before: Period;
  /** Month i for month i, for the i-th from the end, or not at all. */
  readonly pairing: 'aligned' | 'mirrored' | 'none';
}

const periodOf = (from: number, to: number): Period => ({ from: monthIndexOf(from), to: monthIndexOf(to) });

/**
 * What a comparison means, before any series cuts it. "previous" is the window before, as long; "year-before" the same
 * months of the year before (of as many years before as keep the two apart); "event" the months after the event's own
 * month against those before it, its own month in neither; "dates" the chosen dates against the chosen window.
 * Null for "none" and for an event that is not known.
 *
 * @param now the months on display
 * @param events `from` is a month, "2007-08"
 */
export function periodsMeant(
  compare: Compare,
  now: Period,
  events: readonly { readonly id: string; readonly from: string }[],
): PeriodsMeant | null {
  const length = now.to - now.from;
  switch (compare.kind) {
    case 'none':
      return null;
    case 'previous':
      return { now, before: periodOf(now.from - length, now.from), pairing: 'aligned' };
    case 'year-before': {
      const back = 12 * Math.max(1, Math.ceil(length / 12));
      return { now, before: periodOf(now.from - back, now.to - back), pairing: 'aligned' };
    }
    case 'dates': {
      const before = periodOf(compare.from, compare.to);
      return { now, before, pairing: before.to - before.from === length ? 'aligned' : 'none' };
    }
    case 'event': {
      const month = parseMonthIso(events.find(({ id }) => id === compare.event)?.from ?? '');
      if (month === undefined) return null;
      return {
        now: periodOf(month + 1, month + 1 + compare.months),
        before: periodOf(month - compare.months, month),
        pairing: 'mirrored',
      };
    }
  }
}

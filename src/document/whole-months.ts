import { dayIndex, monthOfDay } from '../base/month.ts';
import { type DayIndex, dayIndexOf, type MonthIndex } from '../base/units.ts';

/** Months, half-open. */
export interface Months {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

/** What tells how far the records of a table go; `to` is the last day with one, "2024-05-17". */
export interface Filled {
  readonly kind: string;
  readonly to: string | null;
}

/** Last day with a record: a month that it does not end is partial. Figures by month have whole months alone. */
export function lastDayOf({ kind, to }: Filled): DayIndex | undefined {
  const [year = 0, month = 0, day = 0] = (to ?? '').split('-').map(Number);
  return kind === 'incidents' && to !== null ? dayIndex(year, month, day) : undefined;
}

/**
 * The months that a method or a film runs on: those chosen without a last one that the records do not fill, which would
 * count too few. Where it is all that was chosen, it stays.
 */
export function wholeMonths(period: Months, data: Filled): Months {
  const lastDay = lastDayOf(data);
  if (lastDay === undefined) return period;
  // The first month that the records do not fill to its last day.
  const filledTo = monthOfDay(dayIndexOf(lastDay + 1));
  return period.to > filledTo && period.from < filledTo ? { from: period.from, to: filledTo } : period;
}

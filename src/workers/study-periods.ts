import { dayIndex, monthOfDay } from '../base/month.ts';
import { type DayIndex, dayIndexOf, monthIndexOf } from '../base/units.ts';
import { eventsOf } from '../corridors/events-of.ts';
import type { Document } from '../document/document.ts';
import { type Period, type Periods, periodsOf } from '../select/periods.ts';
import type { OpenTable } from './open-table.ts';

const nothing: Periods = {
  now: { from: monthIndexOf(0), to: monthIndexOf(0) },
  before: null,
  cut: [],
  sameSeason: true,
};

/** The months on display, and those they are compared with, of the sector figures and of the incidents. */
export function periodsOfStudy(
  document: Document,
  dataSets: readonly OpenTable[],
): {
  readonly areas: Periods;
  readonly incidents: Periods;
} {
  const of = (table: string): Periods => {
    const data = dataSets.find((set) => set.table === table);
    return data === undefined ? nothing : periodsOfData(document, data);
  };
  return { areas: of(document.grid.areas), incidents: of(document.grid.incidents) };
}

function periodsOfData(document: Document, data: OpenTable): Periods {
  return periodsOf(
    document.compare,
    document.clauses,
    data.firstMonth,
    data.months,
    eventsOf(document.events),
    lastDayOf(data),
  );
}

/**
 * The months that a method runs on: those chosen without a last one that the records do not fill, which would count
 * too few. Where it is all that was chosen, it stays.
 */
export function wholeMonths(period: Period, data: OpenTable): Period {
  const lastDay = lastDayOf(data);
  if (lastDay === undefined) return period;
  // The first month that the records do not fill to its last day.
  const filledTo = monthOfDay(dayIndexOf(lastDay + 1));
  return period.to > filledTo && period.from < filledTo ? { from: period.from, to: filledTo } : period;
}

/** Last day with a record: a month that it does not end is partial. Figures by month have whole months alone. */
function lastDayOf({ kind, to }: OpenTable): DayIndex | undefined {
  const [year = 0, month = 0, day = 0] = (to ?? '').split('-').map(Number);
  return kind === 'incidents' && to !== null ? dayIndex(year, month, day) : undefined;
}

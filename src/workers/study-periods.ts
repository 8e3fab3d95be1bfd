import { monthIndexOf } from '../base/units.ts';
import { eventsOf } from '../corridors/events-of.ts';
import type { Document } from '../document/document.ts';
import { lastDayOf } from '../document/whole-months.ts';
import { type Periods, periodsOf } from '../select/periods.ts';
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

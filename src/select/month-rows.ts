import type { ReadonlyU32 } from '../base/typed-array.ts';
import { type MonthIndex, monthIndexOf } from '../base/units.ts';
import { monthSpan } from '../columns/cube/month-span.ts';
import type { IncidentTable } from '../columns/table.ts';
import { dayWindow } from './day-window.ts';

/** The months that a table spans, and its rows in them. */
export interface MonthRows {
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** Rows of month m are `starts[m]` to before `starts[m + 1]`. */
  readonly starts: ReadonlyU32;
}

/** Rows of a table by calendar month, from the month of its first day to that of its last; no month when it is empty. */
export function monthRows(table: IncidentTable): MonthRows {
  const span = monthSpan(table);
  if (span === null) return { firstMonth: monthIndexOf(0), months: 0, starts: new Uint32Array(1) };
  const firstMonth = span.from;
  const months = span.to - firstMonth;
  const starts = new Uint32Array(months + 1);
  for (let m = 0; m < months; m++) {
    starts[m + 1] = dayWindow(table.day, firstMonth, monthIndexOf(firstMonth + m + 1)).to;
  }
  return { firstMonth, months, starts };
}

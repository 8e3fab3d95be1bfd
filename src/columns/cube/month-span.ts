import { monthOfDay } from '../../base/month.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { IncidentTable } from '../table.ts';

/** Months of a table, half-open: those of its records, and of a cube those that its file holds back; null for none. */
export function monthSpan({
  rows,
  day,
  cube,
}: Pick<IncidentTable, 'rows' | 'day' | 'cube'>): { readonly from: MonthIndex; readonly to: MonthIndex } | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  if (rows > 0) [from, to] = [monthOfDay(dayIndexOf(day[0])), monthOfDay(dayIndexOf(day[rows - 1]))];
  for (const month of cube?.held.month ?? []) [from, to] = [Math.min(from, month), Math.max(to, month)];
  return from > to ? null : { from: monthIndexOf(from), to: monthIndexOf(to + 1) };
}

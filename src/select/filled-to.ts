import { dayIndex, monthOfDay } from '../base/month.ts';
import { dayIndexOf, type MonthIndex } from '../base/units.ts';
import type { IncidentTable } from '../columns/table.ts';

/** First month that the records of a table do not fill to its last day. Groups of a cube stand in mid-month: the cube says it. */
export function filledToOf({ rows, day, cube }: Pick<IncidentTable, 'rows' | 'day' | 'cube'>): MonthIndex {
  if (rows === 0) return monthOfDay(dayIndexOf(0));
  const said = cube?.facts.filledTo ?? null;
  if (said === null) return monthOfDay(dayIndexOf(day[rows - 1] + 1));
  const [year, month, date] = said.split('-').map(Number);
  return monthOfDay(dayIndexOf(dayIndex(year, month, date) + 1));
}

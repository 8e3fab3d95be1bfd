import { monthOfDay } from '../base/month.ts';
import { dayIndexOf, type MonthIndex } from '../base/units.ts';
import type { IncidentTable } from '../columns/table.ts';

/** First month that the records of a table do not fill to its last day. */
export const filledToOf = (table: Pick<IncidentTable, 'rows' | 'day'>): MonthIndex =>
  monthOfDay(dayIndexOf(table.rows === 0 ? 0 : table.day[table.rows - 1] + 1));

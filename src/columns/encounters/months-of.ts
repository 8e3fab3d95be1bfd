import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import { cellFault } from '../cell-fault.ts';
import { optionalColumn, requiredColumn } from '../column-of.ts';
import { calendarMonth } from '../fiscal-month.ts';
import type { RejectionReason } from '../ledger.ts';
import { isPanelMonth } from '../panel/assemble-panel.ts';
import type { DecodedTable } from '../source.ts';

/** The month of a row, or why it has none and in which column. */
export type MonthOfRow = (row: number) => MonthIndex | { readonly reason: RejectionReason; readonly column: string };

/** Calendar months of a table under `calendarMonthColumns`, or of one under `fiscalMonthColumns`. */
export function monthsOf(decoded: DecodedTable): MonthOfRow {
  const calendar = optionalColumn(decoded, 'calendar-month', 'month');
  if (calendar === undefined) return fiscalMonthsOf(decoded);
  return (row) => {
    const fault = cellFault(calendar.state[row], 'bad-date');
    const month = calendar.values[row] ?? Number.NaN;
    const reason = fault ?? (isPanelMonth(month) ? null : 'bad-date');
    return reason === null ? monthIndexOf(month) : { reason, column: 'calendar-month' };
  };
}

function fiscalMonthsOf(decoded: DecodedTable): MonthOfRow {
  const year = requiredColumn(decoded, 'year', 'category');
  const month = requiredColumn(decoded, 'month', 'category');
  return (row) => {
    const yearLabel = year.labels[year.codes[row] ?? -1] ?? '';
    const monthLabel = month.labels[month.codes[row] ?? -1] ?? '';
    const column = yearLabel === '' ? 'year' : 'month';
    return calendarMonth(yearLabel, monthLabel) ?? { reason: 'bad-date', column };
  };
}

import { firstDayOf, monthIndex, yearOf } from '../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import { cellFault } from '../cell-fault.ts';
import { optionalColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import type { DecodedTable } from '../source.ts';
import { isTotalText, monthIn, yearIn } from './month-text.ts';

export interface TimeFault {
  readonly reason: RejectionReason;
  readonly column: string;
}
export type Time<T> = { readonly at: T } | TimeFault;

/** Months are kept within a person's memory of the border: a slip in a year would stretch a table over centuries. */
const earliest = 1900;
const latest = 2100;

export const isTime = <T>(time: Time<T>): time is { readonly at: T } => 'at' in time;

/** Calendar month of a year's month; of a U.S. fiscal year, October to December lie in the year before. */
export const monthOfYear = (year: number, month: number, isFiscal: boolean): MonthIndex =>
  monthIndex(isFiscal && month >= 10 ? year - 1 : year, month);

export const isWithin = (year: number): boolean => year >= earliest && year <= latest;

interface Label {
  readonly text: string;
  readonly value: number;
}

/** Value of a text column by row; NaN where the text is none. */
function labels(
  decoded: DecodedTable,
  id: string,
  read: (text: string) => number,
): ((row: number) => Label) | undefined {
  const column = optionalColumn(decoded, id, 'category');
  if (column === undefined) return undefined;
  const known = column.labels.map((text): Label => ({ text: text.trim(), value: read(text) }));
  const none: Label = { text: '', value: Number.NaN };
  return (row) => known[column.codes[row] ?? -1] ?? none;
}

const fault = ({ text }: Label, column: string): TimeFault => ({
  reason: text === '' ? 'missing-value' : isTotalText(text) ? 'total' : 'bad-date',
  column,
});

export interface Years {
  readonly isFiscal: boolean;
  /** Null where the file says nothing of years. */
  readonly yearAt: ((row: number) => Time<number>) | null;
}

/** Year of each row, by a column of years, else by its date. */
export function yearsOf(decoded: DecodedTable): Years {
  const isFiscal = decoded.columns['fiscal-year'] !== undefined;
  const id = isFiscal ? 'fiscal-year' : 'year';
  const year = labels(decoded, id, (text) => yearIn(text) ?? Number.NaN);
  if (year !== undefined) {
    const yearAt = (row: number): Time<number> => {
      const label = year(row);
      return isWithin(label.value) ? { at: label.value } : fault(label, id);
    };
    return { isFiscal, yearAt };
  }
  const date = datesOf(decoded);
  if (date === null) return { isFiscal, yearAt: null };
  const yearAt = (row: number): Time<number> => {
    const month = date(row);
    return isTime(month) ? { at: yearOf(month.at) } : month;
  };
  return { isFiscal, yearAt };
}

function datesOf(decoded: DecodedTable): ((row: number) => Time<MonthIndex>) | null {
  const date = optionalColumn(decoded, 'date', 'month');
  if (date === undefined) return null;
  return (row) => {
    const reason = cellFault(date.state[row], 'bad-date');
    const at = monthIndexOf(date.values[row] ?? 0);
    if (reason !== null) return { reason, column: 'date' };
    return isWithin(yearOf(at)) ? { at } : { reason: 'bad-date', column: 'date' };
  };
}

/** Month of each row, by its date, else by its year and its month; null where the columns say neither. */
export function monthsOf(decoded: DecodedTable): ((row: number) => Time<MonthIndex>) | null {
  const date = datesOf(decoded);
  if (date !== null) return date;
  const month = monthNumbers(decoded);
  const { isFiscal, yearAt } = yearsOf(decoded);
  if (month === null || yearAt === null) return null;
  return (row) => {
    const [number, year] = [month(row), yearAt(row)];
    if (!isTime(number)) return number;
    return isTime(year) ? { at: monthOfYear(year.at, number.at, isFiscal) } : year;
  };
}

/** Month of the year, 1 to 12, of each row. */
export function monthNumbers(decoded: DecodedTable): ((row: number) => Time<number>) | null {
  const month = labels(decoded, 'month', (text) => monthIn(text));
  if (month === undefined) return null;
  return (row) => {
    const label = month(row);
    return label.value > 0 ? { at: label.value } : fault(label, 'month');
  };
}

/** Day of each record; `isMonth`: the file has the month alone, and its first day stands for it. */
export function daysOf(decoded: DecodedTable): (row: number) => Time<number> & { readonly isMonth?: boolean } {
  const day = optionalColumn(decoded, 'day', 'day');
  const month = monthsOf(decoded);
  return (row) => {
    const reason = cellFault(day?.state[row], 'bad-date');
    const at = day?.values[row] ?? 0;
    if (day !== undefined && reason === null)
      return isWithin(1970 + at / 365.25) ? { at } : { reason: 'bad-date', column: 'day' };
    const inMonth = month?.(row) ?? { reason: 'missing-value', column: 'day' };
    return isTime(inMonth) ? { at: firstDayOf(inMonth.at), isMonth: true } : inMonth;
  };
}

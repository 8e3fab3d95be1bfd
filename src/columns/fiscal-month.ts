import { monthIndex } from '../base/month.ts';
import type { MonthIndex } from '../base/units.ts';

const fullNames = 'january february march april may june july august september october november december'.split(' ');
/** Months by the form in which texts of them are kept, from January on. */
export const monthNames: readonly string[] = fullNames.map((name) => name.slice(0, 3));
/** The same from October on, as a U.S. fiscal year has them. */
export const fiscalMonthNames: readonly string[] = [...monthNames.slice(9), ...monthNames.slice(0, 9)];

/** Years outside of these are no years of figures. */
const [firstYear, lastYear] = [1900, 2199];

/** "2025" from "2025 (FYTD)"; "" from "FYTD" alone, which is not a year. */
export const fiscalYearText = (text: string): string => /^\s*(\d{4})\b/.exec(text)?.[1] ?? '';

/** "oct" from "OCT", "October", "Sept." or "01 October", the month's number in the fiscal year; "" for what is no English month. */
export function monthText(text: string): string {
  const name = /^(?:\d{1,2}\s+)?([a-z]{3,9})\.?$/.exec(text.trim().toLowerCase())?.[1] ?? '-';
  return fullNames.find((full) => full.startsWith(name))?.slice(0, 3) ?? '';
}

/** Calendar month of a U.S. fiscal year's month: October to December lie in the calendar year before. */
export function calendarMonth(year: string, month: string): MonthIndex | undefined {
  const number = monthNames.indexOf(month) + 1;
  if (number === 0 || !(Number(year) >= firstYear && Number(year) <= lastYear)) return undefined;
  return monthIndex(Number(year) - (number >= 10 ? 1 : 0), number);
}

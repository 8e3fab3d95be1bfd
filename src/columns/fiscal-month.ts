import { monthIndex } from '../base/month.ts';
import type { MonthIndex } from '../base/units.ts';

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "2025" from "2025 (FYTD)"; "" from "FYTD" alone, which is not a year. */
export const fiscalYearText = (text: string): string => /^\s*(\d{4})\b/.exec(text)?.[1] ?? '';

/** "oct" from "OCT" or "October"; "" where it is no English month. */
export function monthText(text: string): string {
  const start = text.trim().slice(0, 3).toLowerCase();
  return names.includes(start) ? start : '';
}

/** Calendar month of a U.S. fiscal year's month: October to December lie in the calendar year before. */
export function calendarMonth(year: string, month: string): MonthIndex | undefined {
  const number = names.indexOf(month) + 1;
  if (year === '' || number === 0) return undefined;
  return monthIndex(Number(year) - (number >= 10 ? 1 : 0), number);
}

import { type DayIndex, dayIndexOf, type MonthIndex, monthIndexOf } from './units.ts';

/** @param month 1 to 12 */
export function monthIndex(year: number, month: number): MonthIndex {
  return monthIndexOf((year - 1970) * 12 + month - 1);
}

export function yearOf(index: MonthIndex): number {
  return 1970 + Math.floor(index / 12);
}

/** Calendar month, 1 to 12. */
export function monthOf(index: MonthIndex): number {
  return (((index % 12) + 12) % 12) + 1;
}

/** U.S. federal fiscal year: it starts on 1 October of the year before. */
export function fiscalYear(index: MonthIndex): number {
  return yearOf(index) + (monthOf(index) >= 10 ? 1 : 0);
}

/** First month of a fiscal year: October of the year before. */
export function fiscalYearStart(year: number): MonthIndex {
  return monthIndex(year - 1, 10);
}

/** ISO form, "2006-10". */
export function monthIso(index: MonthIndex): string {
  return `${yearOf(index)}-${String(monthOf(index)).padStart(2, '0')}`;
}

/** Reads "2006-10"; undefined when it is not a month. */
export function parseMonthIso(text: string): MonthIndex | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? monthIndex(Number(match[1]), month) : undefined;
}

/** Days since 1970-01-01 of a civil date (proleptic Gregorian; Hinnant's days_from_civil). */
export function dayIndex(year: number, month: number, day: number): DayIndex {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return dayIndexOf(era * 146097 + dayOfEra - 719468);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month (1 to 12) and day of a day index (Hinnant's civil_from_days). */
export function civilOf(day: DayIndex): { year: number; month: number; day: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function monthOfDay(day: DayIndex): MonthIndex {
  const civil = civilOf(day);
  return monthIndex(civil.year, civil.month);
}

/** First day of a month. */
export function firstDayOf(index: MonthIndex): DayIndex {
  return dayIndex(yearOf(index), monthOf(index), 1);
}

/** ISO form, "2014-01-06". */
export function dayIso(day: DayIndex): string {
  const civil = civilOf(day);
  return `${String(civil.year).padStart(4, '0')}-${String(civil.month).padStart(2, '0')}-${String(civil.day).padStart(2, '0')}`;
}

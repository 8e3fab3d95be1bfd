import { dayIndex, dayIso } from '../base/month.ts';
import type { Assembled } from './source.ts';

/** Years that figures can be of. */
export const isFiscalYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year < 2200;

/** First and last day of the U.S. fiscal years of a table: 1 October to 30 September. */
export function fiscalSpan(years: ReadonlySet<number>): Pick<Assembled, 'from' | 'to'> {
  if (years.size === 0) return { from: null, to: null };
  return {
    from: dayIso(dayIndex(Math.min(...years) - 1, 10, 1)),
    to: dayIso(dayIndex(Math.max(...years), 9, 30)),
  };
}

import { monthIndexOf } from '../../../base/units.ts';
import type { DataSet } from '../../cockpit.ts';
import type { Months } from '../../panels/filters/window.ts';

/** From the first to the last month that any table has; null before a table is there. */
export function wholeMonths(dataSets: readonly Pick<DataSet, 'firstMonth' | 'months'>[]): Months | null {
  const dated = dataSets.filter(({ months }) => months > 0);
  if (dated.length === 0) return null;
  return {
    from: monthIndexOf(Math.min(...dated.map(({ firstMonth }) => firstMonth))),
    to: monthIndexOf(Math.max(...dated.map(({ firstMonth, months }) => firstMonth + months))),
  };
}

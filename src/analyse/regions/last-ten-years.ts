import { fiscalYear, fiscalYearStart } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { Period } from '../../select/periods.ts';

const yearMonths = 12;
const years = 10;

/** The last ten whole U.S. fiscal years of a table, or as many as it has; empty where it has none. */
export function lastTenYears({ from, to }: Period): Period {
  const first = fiscalYear(monthIndexOf(from + yearMonths - 1));
  const end = fiscalYearStart(fiscalYear(to));
  const start = Math.max(fiscalYearStart(first), end - years * yearMonths);
  return { from: monthIndexOf(Math.min(start, end)), to: end };
}

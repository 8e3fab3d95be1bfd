import { civilOf } from '../../src/base/month.ts';
import { dayIndexOf } from '../../src/base/units.ts';

/**
 * Months since January 1970 of days since 1970-01-01, ascending.
 * @param months as many, where they are written
 */
export function monthIndexOfDay(days: ArrayLike<number>, months: Int32Array): Int32Array {
  let [last, month] = [Number.NaN, 0];
  for (let row = 0; row < months.length; row++) {
    if (days[row] !== last) {
      last = days[row];
      const civil = civilOf(dayIndexOf(last));
      month = (civil.year - 1970) * 12 + civil.month - 1;
    }
    months[row] = month;
  }
  return months;
}

/** Rows `[from, to)` of one calendar year. */
export interface YearRows {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** Years of ascending months, each with its rows. */
export function yearsOf(months: Int32Array): readonly YearRows[] {
  const years: YearRows[] = [];
  for (let from = 0; from < months.length; ) {
    const year = 1970 + Math.floor(months[from] / 12);
    let to = from + 1;
    while (to < months.length && Math.floor(months[to] / 12) + 1970 === year) to++;
    years.push({ year, from, to });
    from = to;
  }
  return years;
}

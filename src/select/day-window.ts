import { firstDayOf } from '../base/month.ts';
import type { ReadonlyI32 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';

/** Rows of a table in order of day, half-open. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Index of the first row whose day is not before `day`. */
function firstRowFrom(days: ReadonlyI32, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Rows of a half-open span of months, by binary search: a window of time is a range of rows, not a test on each.
 * @param days days since 1970-01-01, ascending
 */
export function dayWindow(days: ReadonlyI32, from: MonthIndex, to: MonthIndex): RowRange {
  const first = firstRowFrom(days, firstDayOf(from));
  return { from: first, to: Math.max(first, firstRowFrom(days, firstDayOf(to))) };
}

import type { Rng } from '../../base/rng.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { Period } from '../../select/periods.ts';

/** Years keep seasons and what carries over from month to month together. */
const yearMonths = 12;
/** Shorter periods are drawn by the quarter: there are no years to exchange. */
const quarterMonths = 3;
const leastYears = 3;
const leastQuarters = 4;

/** Months a block of a period; null where there are too few blocks to draw from. */
export function blockMonthsOf({ from, to }: Period, periods: 'months' | 'fiscal-years' | 'none'): number | null {
  const months = to - from;
  if (months >= leastYears * yearMonths) return yearMonths;
  return periods === 'months' && months >= leastQuarters * quarterMonths ? quarterMonths : null;
}

/** Which month stands in the place of each month of a period. */
export interface DrawnMonths {
  readonly period: Period;
  /** By month from the start of the period. */
  readonly source: readonly MonthIndex[];
}

/**
 * Draws whole blocks of a period with replacement, as many as it has, counted from its start; months behind the last
 * whole block stay where they are.
 */
export function drawnMonths(period: Period, blockMonths: number, rng: Rng): DrawnMonths {
  const months = period.to - period.from;
  const blocks = Math.floor(months / blockMonths);
  const drawn = Array.from({ length: blocks }, () => rng.nextBelow(blocks));
  const source = Array.from({ length: months }, (_, at) => {
    const block = drawn[Math.floor(at / blockMonths)];
    return monthIndexOf(period.from + (block === undefined ? at : block * blockMonths + (at % blockMonths)));
  });
  return { period, source };
}

import { dayIndex, daysInMonth } from '../../base/month.ts';
import { openOrder, weekdayShift } from './parse-civil.ts';

export type DateOrder = 'day-first' | 'month-first';

/** What a column's dates with two bare numbers say about their order. */
export interface OrderEvidence {
  /** Notes one packed date; dates without an open order say nothing. */
  note(packed: number): void;
  /** The order that the whole column decides; null when both would do and differ. */
  decide(): DateOrder | null;
}

/** An order that fewer than one date in a hundred speaks against is that of the column; the others are unreadable. */
const mistyped = 0.01;
const onlyOne = 1 << 1;
const monthsEnough = 3;

/**
 * A number above 12 is no month, a named weekday must fit, and where one of the numbers is 1 in every row while the
 * other takes three values or more, the dates are first days of months.
 */
export function orderEvidence(): OrderEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let differs = 0;
  // Bit n: a date has the number n in this place.
  let firsts = 0;
  let seconds = 0;
  return {
    note(packed) {
      if ((packed & openOrder) === 0) return;
      const first = (packed >> 5) & 31;
      const second = packed & 31;
      firsts |= 1 << first;
      seconds |= 1 << second;
      if (first === second) return;
      const year = (packed >> 10) & 0x3fff;
      const weekday = packed >>> weekdayShift;
      const canBeDayFirst = fits(year, second, first, weekday);
      const canBeMonthFirst = fits(year, first, second, weekday);
      if (canBeDayFirst && canBeMonthFirst) differs++;
      else if (canBeDayFirst) dayFirst++;
      else if (canBeMonthFirst) monthFirst++;
      // A weekday that fits neither order is a slip; the numbers still leave two readings.
      else if (fits(year, second, first, 0) && fits(year, first, second, 0)) differs++;
    },
    decide() {
      if (dayFirst + monthFirst > 0) {
        const least = Math.min(dayFirst, monthFirst);
        if (least > mistyped * (dayFirst + monthFirst)) return null;
        return dayFirst > monthFirst ? 'day-first' : 'month-first';
      }
      if (differs === 0) return 'day-first';
      if (firsts === onlyOne && bits(seconds) >= monthsEnough) return 'day-first';
      return seconds === onlyOne && bits(firsts) >= monthsEnough ? 'month-first' : null;
    },
  };
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function fits(year: number, month: number, day: number, weekday: number): boolean {
  if (month > 12 || day > daysInMonth(year, month)) return false;
  return weekday === 0 || (((dayIndex(year, month, day) + 4) % 7) + 7) % 7 === weekday - 1;
}

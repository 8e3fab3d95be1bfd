import { monthIndexOf } from '../../../base/units.ts';
import type { Months } from '../filters/window.ts';

/** What of the months lies inside the series; one month of it at least. */
export function within({ from, to }: Months, whole: Months): Months {
  const first = Math.min(Math.max(from, whole.from), whole.to - 1);
  return { from: monthIndexOf(first), to: monthIndexOf(Math.min(Math.max(to, first + 1), whole.to)) };
}

const monthsInYear = 12;

/** As many months right before those chosen; where the series has not so many, its first year. */
export function monthsBefore({ from, to }: Months, whole: Months): Months {
  const start = from - (to - from);
  if (start >= whole.from) return { from: monthIndexOf(start), to: from };
  return { from: whole.from, to: monthIndexOf(Math.min(whole.from + monthsInYear, whole.to)) };
}

import { monthOf } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { Period } from './shapes.ts';

/** The months of a season that a period holds when it is moved; all of them where no season is chosen. */
function monthsHeld({ from, to }: Period, shift: number, season: ReadonlySet<number> | null): string {
  const months = Array.from({ length: to - from }, (_, m) => from + shift + m);
  return months.filter((month) => season === null || season.has(monthOf(monthIndexOf(month)))).join();
}

/**
 * By how many months some periods can be moved together inside a series, ascending: each move is another date. Under a
 * season a move that leaves every period the months that it had is the same date again, and so are moves that hold the
 * same months: one of them counts. Each taken for itself, May to September would put seven dates that are the one compared
 * among 87 others, and no rank could be under 8 in 88.
 *
 * @param season months of the year, 1 to 12, that count; null: all
 */
export function otherDates(
  periods: readonly Period[],
  series: { readonly from: number; readonly to: number },
  season: ReadonlySet<number> | null,
): readonly number[] {
  const keyOf = (shift: number): string => periods.map((period) => monthsHeld(period, shift, season)).join('/');
  const known = new Set([keyOf(0)]);
  const shifts: number[] = [];
  const last = series.to - Math.max(...periods.map(({ to }) => to));
  for (let shift = series.from - Math.min(...periods.map(({ from }) => from)); shift <= last; shift++) {
    const key = keyOf(shift);
    if (!known.has(key)) shifts.push(shift);
    known.add(key);
  }
  return shifts;
}

import { monthIndex, yearOf } from '../../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import type { Period } from '../../shapes.ts';

const yearMonths = 12;

/**
 * Parts of a period that can be compared: whole calendar years, or two halves of as many months (a middle month that is
 * over stays out). Fewer than two years give halves.
 * @param whole first month that is not filled
 */
export function periodParts(period: Period, whole: MonthIndex, wanted: 'years' | 'halves'): readonly Period[] {
  const to = Math.min(period.to, whole);
  const years: Period[] = [];
  for (let year = yearOf(period.from); monthIndex(year, 1) + yearMonths <= to; year++) {
    if (monthIndex(year, 1) >= period.from) years.push({ from: monthIndex(year, 1), to: monthIndex(year + 1, 1) });
  }
  if (wanted === 'years' && years.length > 1) return years;
  const half = Math.floor((to - period.from) / 2);
  if (half < 1) return [];
  return [
    { from: period.from, to: monthIndexOf(period.from + half) },
    { from: monthIndexOf(to - half), to: monthIndexOf(to) },
  ];
}

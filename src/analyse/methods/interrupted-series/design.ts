import { daysInMonth, monthOf, yearOf } from '../../../base/month.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';

export interface Settings {
  readonly season: 'months' | 'harmonics' | 'none';
  readonly hasSlope: boolean;
  readonly perDay: boolean;
}

const yearMonths = 12;

/** Names of the columns of a design, in their order: "constant", "step", "trend" ... */
export function termsOf({ season, hasSlope }: Settings): readonly string[] {
  const seasonal =
    season === 'months'
      ? Array.from({ length: yearMonths - 1 }, (_, k) => `month-${k + 2}`)
      : season === 'harmonics'
        ? ['sin-1', 'sin-2', 'cos-1', 'cos-2']
        : [];
  return ['constant', 'step', 'trend', ...(hasSlope ? ['slope'] : []), ...seasonal];
}

/** The terms of a month of the year, without those of the date. */
function seasonal(month: MonthIndex, season: Settings['season']): readonly number[] {
  const at = monthOf(month);
  if (season === 'months') return Array.from({ length: yearMonths - 1 }, (_, k) => (at === k + 2 ? 1 : 0));
  if (season === 'none') return [];
  const angle = (k: number): number => (2 * Math.PI * k * at) / yearMonths;
  return [Math.sin(angle(1)), Math.sin(angle(2)), Math.cos(angle(1)), Math.cos(angle(2))];
}

/**
 * A row of the design; time is 1 in the first month, as in the published code.
 * @param without leaves out step and slope: trend and season alone
 */
export function rowOf(
  month: MonthIndex,
  first: MonthIndex,
  date: MonthIndex,
  { season, hasSlope }: Settings,
  without = false,
): readonly number[] {
  const isAfter = !without && month >= date;
  const slope = hasSlope ? [isAfter ? month - date : 0] : [];
  return [1, isAfter ? 1 : 0, month - first + 1, ...slope, ...seasonal(month, season)];
}

/** What the count of a month is out of, as a logarithm: its days, or nothing. */
export const offsetOf = (month: MonthIndex, { perDay }: Settings): number =>
  perDay ? Math.log(daysInMonth(yearOf(month), monthOf(month))) : 0;

/** The months that have a figure, as rows of a regression. */
export interface Design {
  readonly months: readonly MonthIndex[];
  readonly counts: Float64Array;
  readonly offset: Float64Array;
  readonly design: Float64Array;
  readonly columns: number;
}

export function designOf(values: ReadonlyF64, first: MonthIndex, date: MonthIndex, settings: Settings): Design {
  const months = Array.from(values, (_, m) => monthIndexOf(first + m)).filter((_, m) => !Number.isNaN(values[m]));
  return {
    months,
    counts: Float64Array.from(months, (month) => values[month - first]),
    offset: Float64Array.from(months, (month) => offsetOf(month, settings)),
    design: Float64Array.from(months.flatMap((month) => rowOf(month, first, date, settings))),
    columns: termsOf(settings).length,
  };
}

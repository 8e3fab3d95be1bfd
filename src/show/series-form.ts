import { daysInMonth, monthOf, yearOf } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { defineWords, type Language, say } from '../base/words.ts';
import type { SeriesForm } from '../document/document.ts';
import { formatOf } from './format.ts';

/** A figure a month, as it was counted; NaN where there is none. */
export interface CountedSeries {
  readonly firstMonth: number;
  readonly months: number;
  readonly valueAt: (month: number) => number;
  /** Months of the year that are not chosen add nothing to a rolling sum. */
  readonly isOff: (month: number) => boolean;
}

/** The same figures in the form in which they are drawn. */
export interface DrawnSeries {
  readonly valueAt: (month: number) => number;
  /** "per month", "per day", "12 months up to each", "index, Jan 2014 = 100". */
  readonly unit: string;
  /** Decimals that its figures need. */
  readonly digits: number;
}

export const formWords = defineWords({
  en: {
    counts: 'per month',
    'per-day': 'per day',
    'rolling-12': 'sum of 12 months',
    index: 'index, {month} = 100',
    noBase: 'index: no month to start from',
  },
  es: {
    counts: 'por mes',
    'per-day': 'por día',
    'rolling-12': 'suma de 12 meses',
    index: 'índice, {month} = 100',
    noBase: 'índice: sin mes base',
  },
});

const yearMonths = 12;

/** The sum of the twelve months that end with this one; NaN where one of them has no figure. */
function rollingSum({ firstMonth, valueAt, isOff }: CountedSeries, month: number): number {
  if (isOff(month) || month - yearMonths + 1 < firstMonth) return Number.NaN;
  let sum = 0;
  for (let at = month - yearMonths + 1; at <= month; at++) if (!isOff(at)) sum += valueAt(at);
  return sum;
}

const daysOf = (month: number): number => {
  const index = monthIndexOf(month);
  return daysInMonth(yearOf(index), monthOf(index));
};

/** The month that is 100: the one chosen, or the first with a figure above zero; null where there is none. */
function baseOf({ firstMonth, months, valueAt }: CountedSeries, base: SeriesForm['base']): number | null {
  if (base !== null) return valueAt(base) > 0 ? base : null;
  for (let month = firstMonth; month < firstMonth + months; month++) if (valueAt(month) > 0) return month;
  return null;
}

/** Counts, counts per day of the month, 12-month rolling sums, or an index to a base month. */
export function drawnSeries(series: CountedSeries, { form, base }: SeriesForm, language: Language): DrawnSeries {
  const { valueAt } = series;
  const unit = say(formWords, language, form === 'index' ? 'noBase' : form);
  switch (form) {
    case 'counts':
      return { valueAt, unit, digits: 0 };
    case 'per-day':
      return { valueAt: (month) => valueAt(month) / daysOf(month), unit, digits: 1 };
    case 'rolling-12':
      return { valueAt: (month) => rollingSum(series, month), unit, digits: 0 };
    case 'index': {
      const month = baseOf(series, base);
      if (month === null) return { valueAt: () => Number.NaN, unit, digits: 1 };
      const text = formatOf(language).shortMonth(monthIndexOf(month));
      const whole = valueAt(month);
      return {
        valueAt: (at) => (100 * valueAt(at)) / whole,
        unit: say(formWords, language, 'index', { month: text }),
        digits: 1,
      };
    }
  }
}

import type { Period } from '../../disclose/disclosed.ts';
import type { ChartData } from '../page/chart-data.ts';
import type { ChartInput } from './chart.ts';
import { eventsAmong, hasFigure, monthNames, partOf } from './data-rows.ts';
import { dataWords } from './data-words.ts';
import { periodText } from './frame.ts';

/** A figure a month, as it is drawn. */
export interface MonthFigures {
  readonly title: string;
  readonly unit: string;
  readonly firstMonth: number;
  readonly months: number;
  /** NaN where there is none to show. */
  readonly valueAt: (month: number) => number;
  readonly now: Period;
  readonly partialMonth: number | null;
  readonly breaks: ChartInput['breaks'];
}

/** Columns by month: those of the period chosen, of the one compared with, and the others, each in its colour. */
export function monthsData(figures: MonthFigures, input: ChartInput): ChartData | null {
  const { theme, language, periodBefore } = input;
  const { firstMonth, months, now } = figures;
  const values = Array.from({ length: months }, (_, m) => figures.valueAt(firstMonth + m));
  const holds =
    (period: Period | null) =>
    (at: number): boolean =>
      period !== null && firstMonth + at >= period.from && firstMonth + at < period.to;
  const [isNow, isBefore] = [holds(now), holds(periodBefore)];
  const earlier = periodBefore === null ? '' : periodText(periodBefore, language);
  const series = [
    partOf({ name: periodText(now, language), colour: theme.accent }, values, isNow),
    partOf({ name: earlier, colour: theme.quiet }, values, (at) => isBefore(at) && !isNow(at)),
    partOf({ name: dataWords[language].otherMonths, colour: theme.line }, values, (at) => !isNow(at) && !isBefore(at)),
  ].filter(hasFigure);
  if (series.length === 0) return null;
  return {
    kind: 'column',
    title: figures.title,
    categories: monthNames(firstMonth, months, figures.partialMonth, language),
    categoryTitle: dataWords[language].month,
    valueTitle: figures.unit,
    series,
    events: eventsAmong(firstMonth, months, { events: input.events, breaks: figures.breaks }),
  };
}

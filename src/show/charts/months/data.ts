import type { ChartData } from '../../page/chart-data.ts';
import type { ChartInput } from '../chart.ts';
import { monthsData } from '../series-data.ts';
import { monthsDrawn } from '../series-down.ts';
import { shownMonths } from '../zoom.ts';
import { words } from './words.ts';

/** The chosen stretches' total by month as columns, time from left to right. */
export function monthsChartData(input: ChartInput): ChartData | null {
  const { result, language, picture, partialMonth, breaks } = input;
  if (result === null || result.segments.length === 0) return null;
  const { valueAt, unit } = monthsDrawn(result, input);
  const isOff = (month: number): boolean => result.offSeason.includes(month - result.firstMonth);
  return monthsData(
    {
      title: words[language].title,
      unit,
      ...shownMonths(result, picture),
      valueAt: (month) => (isOff(month) ? Number.NaN : valueAt(month)),
      now: result,
      partialMonth,
      breaks,
    },
    input,
  );
}

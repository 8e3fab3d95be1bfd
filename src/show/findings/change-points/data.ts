import { say } from '../../../base/words.ts';
import type { TrendResult } from '../../../disclose/disclosed.ts';
import { figureOf } from '../../charts/data-rows.ts';
import type { ChartData } from '../../page/chart-data.ts';
import type { FindingContext } from '../finding-view.ts';
import { eventsOfMonths, monthCategories } from '../month-data.ts';
import { seriesName } from '../month-text.ts';
import { monthWords } from '../month-words.ts';
import { isShares } from './figure-text.ts';
import { words } from './words.ts';

/** Months and levels of a finding on one series; several are drawn side by side, which no such chart does. */
export function changePointsData(result: TrendResult, context: FindingContext): ChartData | null {
  const [one, ...others] = result.series;
  if (one === undefined || others.length > 0 || one.level.length === 0) return null;
  const { language, theme, measure } = context;
  const times = isShares(result) ? 100 : 1;
  const rows = (values: ArrayLike<number>) => Array.from(values, (value) => figureOf(value * times));
  const months = { from: one.firstMonth, count: one.values.length };
  const title = say(words, language, isShares(result) ? 'titleShares' : 'title', { measure });
  return {
    kind: 'line',
    title,
    categories: monthCategories(months, language),
    categoryTitle: words[language].month,
    valueTitle: seriesName(one, language),
    series: [
      { name: monthWords[language].figure, values: rows(one.values), colour: theme.quiet },
      { name: words[language].levelKey, values: rows(one.level), colour: theme.accent },
    ],
    events: eventsOfMonths(result, months, context),
  };
}

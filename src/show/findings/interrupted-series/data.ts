import { say } from '../../../base/words.ts';
import type { InterruptedResult } from '../../../disclose/disclosed.ts';
import { figureOf } from '../../charts/data-rows.ts';
import { dataWords } from '../../charts/data-words.ts';
import { formatOf } from '../../format.ts';
import type { ChartData } from '../../page/chart-data.ts';
import { placeName } from '../before-after-text.ts';
import type { FindingContext } from '../finding-view.ts';
import { monthCategories } from '../month-data.ts';
import { words } from './words.ts';

/** Months, the model, and what trend and season alone give, with the ends of its band. */
export function interruptedData(result: InterruptedResult, context: FindingContext): ChartData | null {
  if (result.ratio === null) return null;
  const { language, theme, measure, sourceText } = context;
  const { period, values, fitted, without, lower, upper, date, breaks, breakMonths } = result;
  const { shortMonth } = formatOf(language);
  const texts = words[language];
  const rows = (figures: ArrayLike<number>) => Array.from(figures, figureOf);
  const band = { colour: theme.accent, dashed: true };
  const title = say(words, language, 'title', {
    measure,
    place: placeName(result.place, language),
    date: shortMonth(date),
  });
  const events = [
    { at: date - period.from, text: shortMonth(date), isBreak: false },
    ...breakMonths.map((month, i) => ({ at: month - period.from, text: sourceText(breaks[i] ?? ''), isBreak: true })),
  ];
  return {
    kind: 'line',
    title,
    categories: monthCategories({ from: period.from, count: values.length }, language),
    categoryTitle: dataWords[language].month,
    valueTitle: measure,
    series: [
      { name: texts.figure, values: rows(values), colour: theme.quiet },
      { name: texts.fitted, values: rows(fitted), colour: theme.ink },
      { ...band, name: texts.without, values: rows(without) },
      { ...band, name: dataWords[language].lower, values: rows(lower), colour: theme.quiet },
      { ...band, name: dataWords[language].upper, values: rows(upper), colour: theme.quiet },
    ],
    events: events.filter(({ at }) => at > 0 && at < values.length).sort((a, b) => a.at - b.at),
  };
}

import { type Language, say } from '../../../base/words.ts';
import type { AnalysisResult, InterruptedResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { defineFindingView, type FindingContext, type FindingTable } from '../finding-view.ts';
import { chartOf } from './chart.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

const isInterrupted = (result: AnalysisResult): result is InterruptedResult => result.shape === 'interrupted-series';

const columns = [
  'column.term',
  'column.ratio',
  'column.lower',
  'column.upper',
  'column.p',
  'column.estimate',
  'column.quasi',
  'column.neweyWest',
  'column.months',
] as const;

/** "Step from March 2021", "Month 4 against January". */
function termName(id: string, { date }: InterruptedResult, language: Language): string {
  const [kind = '', number = ''] = id.split('-');
  if (kind === 'step') return say(words, language, 'row.step', { date: formatOf(language).month(date) });
  if (kind === 'month' || kind === 'sin' || kind === 'cos') return say(words, language, `row.${kind}`, { number });
  return kind === 'trend' || kind === 'slope' ? words[language][`row.${kind}`] : words[language]['row.constant'];
}

function tableOf(result: InterruptedResult, { language }: FindingContext): FindingTable {
  const { terms, ratio, p, monthsBefore, monthsAfter } = result;
  const months = monthsBefore + monthsAfter;
  return {
    columns: columns.map((key, i) => ({ name: words[language][key], isNumber: i > 0 })),
    rows: terms.map(({ id, estimate, quasi, neweyWest }) => {
      const isStep = id === 'step' && ratio !== null;
      const claim = isStep ? [ratio.lower, ratio.upper, p] : [null, null, null];
      return [termName(id, result, language), Math.exp(estimate), ...claim, estimate, quasi, neweyWest, months];
    }),
  };
}

export const view = defineFindingView('interrupted-series', words, isInterrupted, {
  text: textOf,
  // A series of months has no place on the map.
  layer: () => [],
  legend: () => null,
  chart: chartOf,
  itemOnMap: () => null,
  itemOnChart: () => null,
  unitsOf: () => [],
  tooltip: () => [],
  table: tableOf,
  features: () => [],
});

import type { AnalysisResult, TrendResult } from '../../../disclose/disclosed.ts';
import { defineFindingView, type FindingContext, type FindingTable } from '../finding-view.ts';
import { seriesName } from '../month-text.ts';
import { chartOf, seriesOnChart } from './chart.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

const isTrend = (result: AnalysisResult): result is TrendResult =>
  result.shape === 'trend' && result.meta.stamp.method === 'mann-kendall';

const numbers = [
  'column.slope',
  'column.lower',
  'column.upper',
  'column.s',
  'column.variance',
  'column.tau',
  'column.z',
  'column.p',
  'column.adjusted',
  'column.independent',
] as const;

function tableOf(result: TrendResult, { language }: FindingContext): FindingTable {
  const texts = words[language];
  return {
    columns: [
      { name: texts.series, isNumber: false },
      { name: texts.months, isNumber: true },
      ...numbers.map((key) => ({ name: texts[key], isNumber: true })),
    ],
    rows: result.series.map((series) => {
      const { test, adjustedP, values } = series;
      const months = Array.from(values).filter((value) => !Number.isNaN(value)).length;
      const figures =
        test === null
          ? numbers.map(() => null)
          : [
              test.slope.value,
              test.slope.lower,
              test.slope.upper,
              test.s,
              test.variance,
              test.tau,
              test.z,
              test.p,
              adjustedP,
              test.pUncorrected,
            ];
      return [seriesName(series, language), months, ...figures];
    }),
  };
}

export const view = defineFindingView('mann-kendall', words, isTrend, {
  text: textOf,
  // A series of months has no place on the map.
  layer: () => [],
  legend: () => null,
  chart: chartOf,
  itemOnMap: () => null,
  itemOnChart: seriesOnChart,
  unitsOf: () => [],
  tooltip: () => [],
  table: tableOf,
  features: () => [],
});

import { monthIso } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { AnalysisResult, TrendResult } from '../../../disclose/disclosed.ts';
import { defineFindingView, type FindingContext, type FindingTable } from '../finding-view.ts';
import { seriesName } from '../month-text.ts';
import { changeOnChart, chartOf } from './chart.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

const isChanges = (result: AnalysisResult): result is TrendResult =>
  result.shape === 'trend' && result.meta.stamp.method === 'change-points';

const finite = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

/** Every month with the figure and the level of each series. */
function tableOf({ series, period }: TrendResult, { language }: FindingContext): FindingTable {
  const columns = series.flatMap((one) => {
    const name = seriesName(one, language);
    return [say(words, language, 'figureColumn', { name }), say(words, language, 'levelColumn', { name })];
  });
  return {
    columns: [{ name: words[language].month, isNumber: false }, ...columns.map((name) => ({ name, isNumber: true }))],
    rows: Array.from({ length: period.to - period.from }, (_, m) => [
      monthIso(monthIndexOf(period.from + m)),
      ...series.flatMap(({ values, level }) => [finite(values[m]), finite(level[m])]),
    ]),
  };
}

export const view = defineFindingView('change-points', words, isChanges, {
  text: textOf,
  // A series of months has no place on the map.
  layer: () => [],
  legend: () => null,
  chart: chartOf,
  itemOnMap: () => null,
  itemOnChart: changeOnChart,
  unitsOf: () => [],
  tooltip: () => [],
  table: tableOf,
  features: () => [],
});

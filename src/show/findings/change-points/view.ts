import { monthIso } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { AnalysisResult, TrendResult } from '../../../disclose/disclosed.ts';
import { defineFindingView, type FindingContext, type FindingTable } from '../finding-view.ts';
import { seriesName } from '../month-text.ts';
import { changeOnChart, chartOf } from './chart.ts';
import { isShares } from './figure-text.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

const isChanges = (result: AnalysisResult): result is TrendResult =>
  result.shape === 'trend' && result.meta.stamp.method === 'change-points';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Every month with the figure and the level of each series; shares in percent. */
function tableOf(result: TrendResult, { language }: FindingContext): FindingTable {
  const { series, period } = result;
  const shares = isShares(result);
  const [figure, level] = shares
    ? (['shareColumn', 'shareLevelColumn'] as const)
    : (['figureColumn', 'levelColumn'] as const);
  const times = shares ? 100 : 1;
  const columns = series.flatMap((one) => {
    const name = seriesName(one, language);
    return [say(words, language, figure, { name }), say(words, language, level, { name })];
  });
  return {
    columns: [{ name: words[language].month, isNumber: false }, ...columns.map((name) => ({ name, isNumber: true }))],
    rows: Array.from({ length: period.to - period.from }, (_, m) => [
      monthIso(monthIndexOf(period.from + m)),
      ...series.flatMap((one) => [
        finite((one.values[m] ?? Number.NaN) * times),
        finite((one.level[m] ?? Number.NaN) * times),
      ]),
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

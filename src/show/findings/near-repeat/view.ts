import type { AnalysisResult, PairsResult } from '../../../disclose/disclosed.ts';
import { defineFindingView, type FindingContext, type FindingTable } from '../finding-view.ts';
import { bandsOf } from './bands.ts';
import { bandOnChart, chart } from './chart.ts';
import { text } from './text.ts';
import { words } from './words.ts';

const isPairs = (result: AnalysisResult): result is PairsResult => result.shape === 'pairs';

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

function table(result: PairsResult, { language }: FindingContext): FindingTable {
  const texts = words[language];
  const keys = [
    'distanceFrom',
    'distanceTo',
    'daysFrom',
    'daysTo',
    'observed',
    'expected',
    'ratio',
    'p',
    'adjusted',
  ] as const;
  return {
    columns: keys.map((key) => ({ name: texts[`column.${key}`], isNumber: true })),
    rows: bandsOf(result).map(({ row, column, observed, expected, ratio, p, adjusted }) => [
      ...(result.distance[row] ?? []),
      ...(result.days[column] ?? []),
      observed,
      known(expected),
      known(ratio),
      known(p),
      known(adjusted),
    ]),
  };
}

/** Pairs have no place: there is no map and no geometry. */
export const view = defineFindingView('near-repeat', words, isPairs, {
  text,
  layer: () => [],
  legend: () => null,
  chart,
  itemOnMap: () => null,
  itemOnChart: bandOnChart,
  unitsOf: () => [],
  tooltip: () => [],
  table,
  features: () => [],
});

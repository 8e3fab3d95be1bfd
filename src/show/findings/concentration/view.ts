import { monthIso } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { AnalysisResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { figureOf, ringOf } from '../cluster-feature.ts';
import { defineFindingView, type FindingContext, type FindingFeature, type FindingTable } from '../finding-view.ts';
import { chartOf, groupOnChart } from './chart.ts';
import { fillId, layerOf, legendOf } from './layer.ts';
import { type Concentrated, cellsOfGroup, groups } from './ranks.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

const isConcentrated = (result: AnalysisResult): result is Concentrated =>
  result.shape === 'cells' && result.finding?.kind === 'concentration';

function groupOnMap({ finding }: Concentrated, drawing: string, index: number): string | null {
  const rank = drawing === fillId ? (finding.rank[index] ?? 0) : 0;
  return rank === 2 ? 'half' : rank === 1 ? 'most' : null;
}

function unitsOf(result: Concentrated, item: string): readonly string[] {
  const group = groups.find((id) => id === item);
  return group === undefined ? [] : cellsOfGroup(result, group).map((cell) => result.ids[cell] ?? '');
}

function tooltipOf(result: Concentrated, { language }: FindingContext, drawing: string, index: number) {
  const records = result.records[index] ?? Number.NaN;
  if (drawing !== fillId || Number.isNaN(records)) return [];
  const rank = result.finding.rank[index] ?? 0;
  const texts = words[language];
  return [
    rank === 2 ? texts.tooltipHalf : rank === 1 ? texts.tooltipMost : texts.tooltipRest,
    say(words, language, 'records', { records: formatOf(language).whole(records) }),
  ];
}

const columns = ['from', 'to', 'units', 'records', 'half', 'most', 'gini', 'lower', 'upper', 'chance'] as const;

function tableOf({ finding }: Concentrated, { language }: FindingContext): FindingTable {
  return {
    columns: columns.map((key) => ({
      name: words[language][`column.${key}`],
      isNumber: key !== 'from' && key !== 'to',
    })),
    rows: finding.periods.map(({ from, to, units, records, share50, share80, gini, giniByChance }) => [
      monthIso(from),
      monthIso(monthIndexOf(to - 1)),
      units,
      records,
      ...[share50, share80, gini.value, gini.lower, gini.upper, giniByChance].map(figureOf),
    ]),
  };
}

/** The cells that hold four fifths, each with its rank. */
function featuresOf(result: Concentrated): readonly FindingFeature[] {
  return cellsOfGroup(result, 'most').map((cell) => ({
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ringOf(result, cell)] },
    properties: {
      cell: result.ids[cell] ?? '',
      holds: result.finding.rank[cell] === 2 ? 'half' : 'four-fifths',
      records: figureOf(result.records[cell] ?? Number.NaN),
      people: figureOf(result.people[cell] ?? Number.NaN),
    },
  }));
}

export const view = defineFindingView('concentration', words, isConcentrated, {
  text: textOf,
  layer: layerOf,
  legend: legendOf,
  chart: chartOf,
  itemOnMap: groupOnMap,
  itemOnChart: groupOnChart,
  unitsOf,
  tooltip: tooltipOf,
  table: tableOf,
  features: featuresOf,
});

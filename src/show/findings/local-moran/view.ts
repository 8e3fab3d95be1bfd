import { say } from '../../../base/words.ts';
import { formatOf } from '../../format.ts';
import { clusterFeatures, figureOf, ringOf } from '../cluster-feature.ts';
import {
  defineFindingView,
  type FindingContext,
  type FindingFeature,
  type FindingTable,
  type FindingView,
} from '../finding-view.ts';
import { rateColumns, rateLines, rateProperties } from '../rate-text.ts';
import { itemOnChart, moranChart } from './chart.ts';
import { levelText, moranLayer, moranLegend } from './layer.ts';
import { clustersShown, isHeld, isMoran, isObserved, keyOf, type MoranResult, shownQuadrant } from './moran-result.ts';
import { moranText } from './text.ts';
import { words } from './words.ts';

/** Name of a cell's quadrant where it is significant; else that it is not. */
function quadrantName(result: MoranResult, cell: number, context: FindingContext): string {
  const texts = words[context.language];
  if (!isObserved(result, cell)) return texts.notObserved;
  const key = shownQuadrant(result, cell, context.significance);
  return key === null ? texts.none : `${texts[key]}, ${levelText(context)}`;
}

function tooltip(result: MoranResult, context: FindingContext, drawing: string, cell: number): readonly string[] {
  if (drawing !== 'finding:cells') return [];
  const { language } = context;
  const { decimal, whole } = formatOf(language);
  const name = quadrantName(result, cell, context);
  const records = result.records[cell] ?? Number.NaN;
  const place = result.names[cell] === undefined ? [] : [result.names[cell]];
  const counted = Number.isNaN(records) ? [] : [`${words[language].records}: ${whole(records)}`];
  const figure = [...counted, ...rateLines(result, cell, language)];
  const [i, p] = [result.finding.statistic[cell] ?? Number.NaN, result.finding.p[cell] ?? Number.NaN];
  if (Number.isNaN(p)) return [...place, name, ...figure];
  const small = p < 0.001 ? 5 : 3;
  return [...place, name, ...figure, say(words, language, 'statistic', { i: decimal(i, 2), p: decimal(p, small) })];
}

/** Every observed cell; quadrant, I and p where they may be told. */
function table(result: MoranResult, context: FindingContext): FindingTable {
  const texts = words[context.language];
  const { finding } = result;
  const held = isHeld(result);
  const column = (name: string, isNumber = true) => ({ name, isNumber });
  const rates = rateColumns(result, context.language);
  const cells = result.ids.flatMap((_, cell) => (isObserved(result, cell) ? [cell] : []));
  const isShown = (cell: number): boolean => shownQuadrant(result, cell, context.significance) !== null;
  return {
    columns: [
      column(texts.cell, false),
      column(texts.side, false),
      column(texts.km),
      column(texts.records),
      column(texts.people),
      ...rates.columns,
      column(texts.quadrant, false),
      ...(held ? [] : [column('I'), column('p')]),
      column(texts.significant, false),
    ],
    rows: cells.map((cell) => {
      const key = keyOf(finding.quadrant[cell] ?? 0);
      const numbers = [finding.statistic[cell] ?? Number.NaN, finding.p[cell] ?? Number.NaN].map(figureOf);
      return [
        result.names[cell] ?? result.ids[cell] ?? '',
        texts[result.side[cell] === 1 ? 'us' : 'mexico'],
        Math.round(result.borderKm[cell] ?? 0),
        result.records[cell] ?? Number.NaN,
        result.people[cell] ?? Number.NaN,
        ...rates.cells(cell),
        key === null ? texts[held ? 'none' : 'notTested'] : texts[key],
        ...(held ? [] : numbers),
        texts[isShown(cell) ? 'yes' : 'no'],
      ];
    }),
  };
}

/** Hulls of the groups shown, and the cells that are significant. */
function features(result: MoranResult, context: FindingContext): readonly FindingFeature[] {
  const texts = words[context.language];
  const { finding } = result;
  const hulls = clustersShown(result, context.significance).flatMap((cluster) =>
    clusterFeatures(cluster, { what: texts.group, class: texts[keyOf(cluster.quadrant) ?? 'none'] }),
  );
  const cells = result.ids.flatMap((id, cell): FindingFeature[] => {
    const key = shownQuadrant(result, cell, context.significance);
    if (key === null) return [];
    const properties = {
      id,
      what: texts.cell,
      class: texts[key],
      records: figureOf(result.records[cell] ?? Number.NaN),
      i: figureOf(finding.statistic[cell] ?? Number.NaN),
      p: figureOf(finding.p[cell] ?? Number.NaN),
      ...rateProperties(result, cell),
    };
    return [{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ringOf(result, cell)] }, properties }];
  });
  return [...hulls, ...cells];
}

const clusterAt = ({ finding }: MoranResult, cell: number): string | null =>
  finding.clusters.find(({ cells }) => cells.includes(cell))?.id ?? null;

/** Local Moran's I on the map, in words and as a scatterplot. */
export const view: FindingView = defineFindingView<MoranResult>('local-moran', words, isMoran, {
  text: moranText,
  layer: moranLayer,
  legend: moranLegend,
  chart: moranChart,
  itemOnMap: (result, drawing, index) => (drawing === 'finding:cells' ? clusterAt(result, index) : null),
  itemOnChart,
  unitsOf: ({ finding, ids }, item) =>
    (finding.clusters.find(({ id }) => id === item)?.cells ?? []).flatMap((cell) => ids[cell] ?? []),
  tooltip,
  table,
  features,
});

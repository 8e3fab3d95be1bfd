import type { Language } from '../../../base/words.ts';
import { hotClassName } from '../../layers/hot-spots/class-name.ts';
import { shownClass } from '../../layers/hot-spots/shown-class.ts';
import { clusterFeatures, figureOf, ringOf } from '../cluster-feature.ts';
import {
  defineFindingView,
  type FindingContext,
  type FindingFeature,
  type FindingTable,
  type FindingView,
} from '../finding-view.ts';
import { rateColumns, rateProperties } from '../rate-text.ts';
import { hotSpotChart, itemOnChart } from './chart.ts';
import { clustersShown, type HotSpotResult, isHeld, isHotSpots } from './hot-spot-result.ts';
import { hotSpotText } from './text.ts';
import { words } from './words.ts';

/** Index into the states of a cell's figure. */
const notObserved = 3;

const className = ({ hotSpots }: HotSpotResult, cell: number, { language, significance }: FindingContext): string =>
  hotClassName(shownClass(hotSpots, cell, significance), language, significance.corrected);

const sideName = (result: HotSpotResult, cell: number, language: Language): string =>
  words[language][result.side[cell] === 1 ? 'us' : 'mexico'];

/** Every cell that was tested; z and p where they may be told. */
function table(result: HotSpotResult, context: FindingContext): FindingTable {
  const texts = words[context.language];
  const held = isHeld(result);
  const { z, p } = result.hotSpots;
  const column = (name: string, isNumber = true) => ({ name, isNumber });
  const rates = rateColumns(result, context.language);
  const told = held ? [] : [column(texts.z), column(texts.p)];
  const cells = result.ids.flatMap((_, cell) => (result.figure[cell] === notObserved ? [] : [cell]));
  return {
    columns: [
      column(texts.cell, false),
      column(texts.side, false),
      column(texts.km),
      column(texts.recordsColumn),
      column(texts.peopleColumn),
      ...rates.columns,
      ...told,
      column(texts.class, false),
    ],
    rows: cells.map((cell) => [
      result.names[cell] ?? result.ids[cell] ?? '',
      sideName(result, cell, context.language),
      Math.round(result.borderKm[cell] ?? 0),
      result.records[cell] ?? Number.NaN,
      result.people[cell] ?? Number.NaN,
      ...rates.cells(cell),
      ...(held ? [] : [figureOf(z[cell] ?? Number.NaN), figureOf(p[cell] ?? Number.NaN)]),
      className(result, cell, context),
    ]),
  };
}

/** Hulls of the groups shown, and the cells that have a class. */
function features(result: HotSpotResult, context: FindingContext): readonly FindingFeature[] {
  const texts = words[context.language];
  const { hotSpots } = result;
  const hulls = clustersShown(result, context.significance).flatMap((cluster) =>
    clusterFeatures(cluster, { what: texts.group, class: texts[cluster.hot ? 'hot' : 'cold'] }),
  );
  const cells = result.ids.flatMap((id, cell): FindingFeature[] => {
    if (shownClass(hotSpots, cell, context.significance) === 0) return [];
    const properties = {
      id,
      what: texts.cell,
      class: className(result, cell, context),
      records: figureOf(result.records[cell] ?? Number.NaN),
      z: figureOf(hotSpots.z[cell] ?? Number.NaN),
      p: figureOf(hotSpots.p[cell] ?? Number.NaN),
      ...rateProperties(result, cell),
    };
    return [{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ringOf(result, cell)] }, properties }];
  });
  return [...hulls, ...cells];
}

const clusterAt = ({ hotSpots }: HotSpotResult, cell: number): string | null =>
  hotSpots.clusters.find(({ cells }) => cells.includes(cell))?.id ?? null;

/** Hot spots. The map has a layer of their own for them, so that they are drawn before any view is loaded. */
export const view: FindingView = defineFindingView<HotSpotResult>('getis-ord-star', words, isHotSpots, {
  text: hotSpotText,
  layer: () => [],
  legend: () => null,
  chart: hotSpotChart,
  itemOnMap: (result, drawing, index) => (drawing === 'hot-spots:fill' ? clusterAt(result, index) : null),
  itemOnChart,
  unitsOf: ({ hotSpots, ids }, item) =>
    (hotSpots.clusters.find(({ id }) => id === item)?.cells ?? []).flatMap((cell) => ids[cell] ?? []),
  tooltip: () => [],
  table,
  features,
});

import type { AnalysisSpec, Document, Grid, View } from './document.ts';
import type { LayerSpec } from './layers.ts';
import type { RegionStudy } from './regions.ts';

const renewedGrid = (grid: Grid, from: string, to: string): Grid => ({
  ...grid,
  areas: grid.areas === from ? to : grid.areas,
  national: grid.national === from ? to : grid.national,
  incidents: grid.incidents === from ? to : grid.incidents,
});

/** "table:s1" and "table:s1:population" name the table s1. */
function renewedValue<T>(value: T, from: string, to: string): T | string {
  const [kind, table, ...rest] = String(value).split(':');
  return kind === 'table' && table === from ? ['table', to, ...rest].join(':') : value;
}

const renewedParams = <T extends string | number | boolean>(
  params: Readonly<Record<string, T>>,
  from: string,
  to: string,
): Readonly<Record<string, T | string>> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, renewedValue(value, from, to)]));

const renewedAnalyses = (analyses: readonly AnalysisSpec[], from: string, to: string): readonly AnalysisSpec[] =>
  analyses.map((analysis) => ({ ...analysis, params: renewedParams(analysis.params, from, to) }));

const renewedRegions = (regions: RegionStudy, from: string, to: string): RegionStudy => ({
  ...regions,
  own: regions.own.map((one) =>
    one.parts.kind === 'zone' && one.parts.table === from ? { ...one, parts: { ...one.parts, table: to } } : one,
  ),
  criteria: regions.criteria.map((one) => ({ ...one, params: renewedParams(one.params, from, to) })),
});

const renewedLayers = (layers: readonly LayerSpec[], from: string, to: string): readonly LayerSpec[] =>
  layers.map((layer) => ({
    ...layer,
    areas: renewedValue(layer.areas, from, to),
    style: layer.style && { ...layer.style, figure: renewedValue(layer.style.figure, from, to) },
  }));

function renewedSelection(selection: Document['selection'], from: string, to: string): Document['selection'] {
  if (selection?.kind !== 'areas') return selection;
  return { ...selection, areas: renewedValue(selection.areas, from, to) };
}

const renewedView = (view: View, from: string, to: string): View => ({
  ...view,
  ...(view.grid && { grid: renewedGrid(view.grid, from, to) }),
  ...(view.analyses && { analyses: renewedAnalyses(view.analyses, from, to) }),
  ...(view.layers && { layers: renewedLayers(view.layers, from, to) }),
  ...(view.regions && { regions: renewedRegions(view.regions, from, to) }),
});

const renewedSecond = (second: Document['secondPeriod'], from: string, to: string): Document['secondPeriod'] =>
  second?.incidents === from ? { ...second, incidents: to } : second;

/**
 * The study with a table in another one's place: on the screen, in analyses, criteria and layers that name it, in what is
 * marked, and in every sheet.
 */
export const withRenewed = (document: Document, from: string, to: string): Document => ({
  ...document,
  grid: renewedGrid(document.grid, from, to),
  secondPeriod: renewedSecond(document.secondPeriod, from, to),
  analyses: renewedAnalyses(document.analyses, from, to),
  regions: renewedRegions(document.regions, from, to),
  layers: renewedLayers(document.layers, from, to),
  selection: renewedSelection(document.selection, from, to),
  sheets: document.sheets.map((sheet) => ({
    ...sheet,
    elements: sheet.elements.map((element) => ({ ...element, view: renewedView(element.view, from, to) })),
  })),
});

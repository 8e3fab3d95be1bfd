import { monthIso } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { AnalysisResult, RegionProfileResult } from '../../../disclose/disclosed.ts';
import { defineFindingView, type FindingContext, type FindingFeature, type FindingTable } from '../finding-view.ts';
import { geometriesOf } from '../region-geometry.ts';
import { historyChart } from './chart.ts';
import { layerOf, legendOf, namesOf, tooltipOf } from './layer.ts';
import { seriesOf } from './series.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

const isProfile = (result: AnalysisResult): result is RegionProfileResult => result.shape === 'region-profile';

const given = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

/** One row a month: the figure and its mean over 12 months. */
function tableOf(result: RegionProfileResult, { language }: FindingContext): FindingTable {
  const series = seriesOf(result);
  const texts = words[language];
  const name = series?.of === 'incidents' ? texts.records : texts.count;
  return {
    columns: [
      { name: texts.month, isNumber: false },
      { name, isNumber: true },
      { name: texts.meanColumn, isNumber: true },
    ],
    rows: Array.from(series?.values ?? [], (value, m) => [
      monthIso(monthIndexOf((series?.firstMonth ?? 0) + m)),
      given(value),
      given(series?.mean[m]),
    ]),
  };
}

/** The region with the figures of its profile; a stretch of the boundary by its marks at every tenth kilometre. */
function featuresOf(result: RegionProfileResult, { language }: FindingContext): readonly FindingFeature[] {
  const { region, trend, incidents, toCoverage } = result;
  const properties = {
    id: region.id,
    name: region.name[language],
    lengthKm: Number(region.lengthKm.toFixed(1)),
    sectors: region.sectors.join(' '),
    mexicanStates: region.states.join(' '),
    coverage: region.coverage.state,
    coverageDate: region.coverage.date,
    trendPerYear: given(trend?.perYear),
    trendLower: given(trend?.lower),
    trendUpper: given(trend?.upper),
    trendP: given(trend?.p),
    incidents: given(incidents?.total),
    people: given(incidents?.people),
    kmToCoverage: given(toCoverage?.km),
  };
  return geometriesOf(region).map((geometry): FindingFeature => ({ type: 'Feature', geometry, properties }));
}

export const view = defineFindingView('region-profile', words, isProfile, {
  text: textOf,
  layer: layerOf,
  names: namesOf,
  legend: legendOf,
  chart: historyChart,
  itemOnMap: () => null,
  itemOnChart: () => null,
  // A region is of sectors and stretches, which no unit of records stands for.
  unitsOf: () => [],
  tooltip: tooltipOf,
  table: tableOf,
  features: featuresOf,
});

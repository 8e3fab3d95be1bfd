import type { AnalysisResult, ComparedArea, NeighbourResult } from '../../../disclose/disclosed.ts';
import { placeName } from '../before-after-text.ts';
import { defineFindingView, type FindingContext, type FindingFeature, type FindingTable } from '../finding-view.ts';
import { polygonsOfRings } from '../polygons-of-rings.ts';
import { areaOnChart, chartOf } from './chart.ts';
import { areaOnMap, layerOf, legendOf, tooltipOf } from './layer.ts';
import { letterPlaces } from './letter-places.ts';
import { areaOf, letters, textOf } from './text.ts';
import { words } from './words.ts';

const isCompared = (result: AnalysisResult): result is NeighbourResult => result.shape === 'neighbouring-areas';

/** A number as tables and files hold it: none where there is none. */
const given = (value: number): number | null => (Number.isFinite(value) ? value : null);

const columns = [
  'column.role',
  'column.area',
  'column.before',
  'column.after',
  'column.change',
  'column.ratioBefore',
  'column.ratioAfter',
  'column.dispersion',
  'column.value',
  'column.lower',
  'column.upper',
  'column.p',
  'column.n',
] as const;

function tableOf(result: NeighbourResult, { language }: FindingContext): FindingTable {
  const texts = words[language];
  const { areas, quotient, difference, meta } = result;
  const control = areaOf(result, 'control');
  const none = { value: Number.NaN, lower: Number.NaN, upper: Number.NaN, p: Number.NaN };
  const areaRow = (area: ComparedArea): readonly (string | number | null)[] => [
    texts[`role.${area.role}`],
    placeName(area, language),
    area.before,
    area.after,
    area.after - area.before,
    given(area.before / (control?.before ?? Number.NaN)),
    given(area.after / (control?.after ?? Number.NaN)),
    given(area.dispersion),
    null,
    null,
    null,
    null,
    null,
  ];
  const numberRow = (name: string, { value, lower, upper, p }: typeof none): readonly (string | number | null)[] => [
    name,
    '',
    ...[null, null, null, null, null, null],
    ...[value, lower, upper, p].map(given),
    meta.n,
  ];
  return {
    columns: columns.map((key, i) => ({ name: texts[key], isNumber: i > 1 })),
    rows: [
      ...areas.map(areaRow),
      numberRow(texts.rowQuotient, quotient === null ? none : { ...quotient, p: Number.NaN }),
      numberRow(texts.rowDifference, difference ?? none),
    ],
  };
}

function featuresOf(result: NeighbourResult, { language }: FindingContext): readonly FindingFeature[] {
  const { areas, quotient, difference, meta, measure } = result;
  return areas.map((area) => ({
    type: 'Feature',
    geometry: { type: 'MultiPolygon', coordinates: polygonsOfRings(area.polygons.flat()) },
    properties: {
      id: area.role,
      letter: letters[area.role],
      name: placeName(area, language),
      suggested: area.suggested,
      measure,
      before: given(area.before),
      after: given(area.after),
      quotient: quotient === null ? null : given(quotient.value),
      quotientLower: quotient === null ? null : given(quotient.lower),
      quotientUpper: quotient === null ? null : given(quotient.upper),
      difference: difference === null ? null : given(difference.value),
      differenceLower: difference === null ? null : given(difference.lower),
      differenceUpper: difference === null ? null : given(difference.upper),
      p: difference === null ? null : given(difference.p),
      n: meta.n,
    },
  }));
}

export const view = defineFindingView('neighbouring-areas', words, isCompared, {
  text: textOf,
  layer: layerOf,
  names: ({ areas }) =>
    areas.flatMap((area) =>
      letterPlaces(area).map((place) => ({ text: letters[area.role], lonLat: [place], isKey: true })),
    ),
  legend: legendOf,
  chart: chartOf,
  itemOnMap: areaOnMap,
  itemOnChart: areaOnChart,
  unitsOf: () => [],
  tooltip: tooltipOf,
  table: tableOf,
  features: featuresOf,
});

import { say } from '../../../base/words.ts';
import { cellsInRings } from '../../../corridors/cells-in-rings.ts';
import type { AnalysisResult, DensityResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { defineFindingView, type FindingContext, type FindingFeature, type FindingTable } from '../finding-view.ts';
import { polygonsOfRings } from '../polygons-of-rings.ts';
import { bandId, bandName, bandsOf, densityText, unitOf } from './bands.ts';
import { bandOnChart, chartOf } from './chart.ts';
import { bandOnMap, layerOf, legendOf } from './layer.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

/** Cells that stand for a band when its records are asked for: small beside the narrowest bands. */
const resolution = 6;

const isDensity = (result: AnalysisResult): result is DensityResult => result.shape === 'density';

function tableOf(result: DensityResult, { language, theme }: FindingContext): FindingTable {
  const texts = words[language];
  const bands = bandsOf(result, theme);
  return {
    columns: [
      { name: texts['column.band'], isNumber: false },
      { name: texts['column.share'], isNumber: true },
      { name: texts['column.from'], isNumber: true },
      { name: texts['column.to'], isNumber: true },
      { name: texts['column.area'], isNumber: true },
    ],
    rows: bands.map(({ share, from, to, areaKm2 }, at) => [
      bandName(bands, at, language),
      Math.round(share * 100),
      from,
      to,
      areaKm2,
    ]),
  };
}

function tooltipOf(result: DensityResult, context: FindingContext, drawing: string, index: number): readonly string[] {
  const { language, theme } = context;
  const id = bandOnMap(result, drawing, index);
  const bands = bandsOf(result, theme);
  const at = bands.findIndex((band) => band.id === id);
  const band = bands[at];
  if (band === undefined) return [];
  const area = say(words, language, 'area', { area: formatOf(language).whole(band.areaKm2) });
  return [`${bandName(bands, at, language)} (${area})`, densityText(band, result, language)];
}

function featuresOf(result: DensityResult, { language, theme }: FindingContext): readonly FindingFeature[] {
  return bandsOf(result, theme).map(({ id, index, share, from, to, areaKm2 }) => ({
    type: 'Feature',
    geometry: { type: 'MultiPolygon', coordinates: polygonsOfRings(result.contours[index]?.rings ?? []) },
    properties: {
      id,
      shareOfDensity: share,
      from,
      to,
      unit: `${unitOf(result, language)}/km2`,
      areaKm2,
      bandwidthKm: result.bandwidthKm,
    },
  }));
}

export const view = defineFindingView('kernel-density', words, isDensity, {
  text: textOf,
  layer: layerOf,
  legend: legendOf,
  chart: chartOf,
  itemOnMap: bandOnMap,
  itemOnChart: bandOnChart,
  unitsOf: (result, item) => {
    const index = result.contours.findIndex((_, at) => bandId(at) === item);
    return cellsInRings(result.contours[index]?.rings ?? [], resolution);
  },
  tooltip: tooltipOf,
  table: tableOf,
  features: featuresOf,
});

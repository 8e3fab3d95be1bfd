import { say } from '../../../base/words.ts';
import { markNear } from '../../../corridors/border-marks.ts';
import type { AnalysisResult, LineDensityResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { defineFindingView, type FindingContext, type FindingFeature, type FindingTable } from '../finding-view.ts';
import { chartOf, peakOnChart } from './chart.ts';
import { kmOnMap, layerOf, legendOf, valueAtKm } from './layer.ts';
import { peaksOf, townText, unitOf } from './peaks.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

const isLineDensity = (result: AnalysisResult): result is LineDensityResult => result.shape === 'line-density';

function tableOf(result: LineDensityResult, { language }: FindingContext): FindingTable {
  const texts = words[language];
  const columns = ['km', 'all', 'us', 'mexico', 'lower', 'upper'] as const;
  const { km, values, us, mexico, lower, upper } = result;
  return {
    columns: columns.map((name) => ({ name: texts[`column.${name}`], isNumber: true })),
    rows: [...km].map((at, i) => [
      at,
      values[i] ?? null,
      us[i] ?? null,
      mexico[i] ?? null,
      lower[i] ?? null,
      upper[i] ?? null,
    ]),
  };
}

function tooltipOf(
  result: LineDensityResult,
  { language }: FindingContext,
  drawing: string,
  index: number,
): readonly string[] {
  const km = kmOnMap(result, drawing, index);
  if (km === null) return [];
  const format = formatOf(language);
  const density = format.figure(valueAtKm(result, km));
  return [
    say(words, language, 'peak', { km: format.whole(km), town: townText(km, language) }),
    `${density} ${unitOf(result, language)} / km`,
  ];
}

/** The peak nearest to a piece of the border that is pressed, within a bandwidth. */
function peakOnMap(result: LineDensityResult, drawing: string, index: number): string | null {
  const km = kmOnMap(result, drawing, index);
  if (km === null) return null;
  const near = peaksOf(result).find((peak) => Math.abs(peak.km - km) <= result.bandwidthKm);
  return near?.id ?? null;
}

/** Peaks as points of the border, to its nearest tenth kilometre mark. */
function featuresOf(result: LineDensityResult, { language }: FindingContext): readonly FindingFeature[] {
  return peaksOf(result).map(({ id, km, value, at }) => {
    const { lon, lat } = markNear(km);
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: {
        id,
        borderKm: km,
        density: value,
        lower: result.lower[at] ?? null,
        upper: result.upper[at] ?? null,
        unit: `${unitOf(result, language)}/km`,
        bandwidthKm: result.bandwidthKm,
      },
    };
  });
}

export const view = defineFindingView('line-density', words, isLineDensity, {
  text: textOf,
  layer: layerOf,
  legend: legendOf,
  chart: chartOf,
  itemOnMap: peakOnMap,
  itemOnChart: peakOnChart,
  unitsOf: () => [],
  tooltip: tooltipOf,
  table: tableOf,
  features: featuresOf,
});

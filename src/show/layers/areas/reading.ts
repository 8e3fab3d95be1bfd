import { say } from '../../../base/words.ts';
import { countText } from '../../count-text.ts';
import { rateLines } from '../../findings/rate-text.ts';
import { formatOf } from '../../format.ts';
import { mapPanelWords } from '../../map-words.ts';
import { noReading, type Reading } from '../../pointed.ts';
import type { LayerInput } from '../layer.ts';
import { layerWords } from '../words.ts';
import { type AreaFigures, areaAt, areaFigures, areaName, areaState } from './area-figures.ts';
import { areasOverlap } from './outlines.ts';
import { words } from './words.ts';

/** "12 incidents, 14 people", or why there is none. */
function figureText(figures: AreaFigures, i: number, { language }: LayerInput): string {
  const { records, people } = figures.result;
  const state = areaState(figures, i);
  if (state === 'suppressed') return layerWords[language].suppressed;
  if (state === 'not-observed') return layerWords[language].notObserved;
  const [incidents = 0, persons = 0] = [records[i], people[i]];
  if (incidents === 0) return layerWords[language].zero;
  return say(mapPanelWords, language, 'figures', {
    incidents: countText(incidents, 'incidents', language),
    people: countText(persons, 'people', language),
  });
}

/** Of areas that lie over one another there are no shares. */
function shareText({ result, count }: AreaFigures, i: number, { language, spec }: LayerInput): string {
  const total = count === 'people' ? result.totalPeople : result.totalRecords;
  const value = result[count][i] ?? Number.NaN;
  if (!(value > 0 && total > 0) || (spec.areas === 'drawn' && areasOverlap(result))) return '';
  return say(mapPanelWords, language, 'share', { share: formatOf(language).share(value / total) });
}

/**
 * What stands under the pointer in an "areas" layer, but for its period and class, which the scene has; null where there
 * is no such area.
 * @param drawing "areas:fill" or "areas:circles"
 * @param index of the thing in the drawing
 */
export function areaReading(input: LayerInput, drawing: string, index: number): Reading | null {
  const figures = areaFigures(input);
  const i = figures === null ? -1 : areaAt(figures, drawing, index);
  if (figures === null || figures.result.ids[i] === undefined) return null;
  const { language, incidentsSource } = input;
  const { result, values, count } = figures;
  const side = mapPanelWords[language][result.side[i] === 1 ? 'sideUs' : 'sideMexico'];
  return {
    ...noReading,
    place: say(words, language, 'side', { name: areaName(input, result, i, language), side }),
    figures: [figureText(figures, i, input), ...rateLines(result, i, language)],
    share: shareText(figures, i, input),
    source: incidentsSource,
    value: values[i] ?? Number.NaN,
    unit: `areas ${count} ${result.rates?.denominator ?? ''} ${result.rates?.per ?? ''}`,
    km: result.borderKm[i] ?? null,
  };
}

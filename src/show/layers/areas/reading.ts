import { say } from '../../../base/words.ts';
import type { Period } from '../../../disclose/disclosed.ts';
import { classesOfLayer } from '../../classes/layer-classes.ts';
import { rateLines } from '../../findings/rate-text.ts';
import { formatOf } from '../../format.ts';
import { mapPanelWords } from '../../map-words.ts';
import { classOf } from '../../scale.ts';
import { themes } from '../../theme/colours.ts';
import { labelOfClass } from '../class-texts.ts';
import type { LayerInput } from '../layer.ts';
import { layerWords } from '../words.ts';
import { type AreaFigures, areaClassFigures, areaFigures, areaName, areaState } from './area-figures.ts';
import { areasOverlap } from './outlines.ts';
import { words } from './words.ts';

/** What is known of one area, part by part; empty where there is nothing to say. */
export interface AreaReading {
  readonly place: string;
  readonly period: Period;
  /** "12 incidents, 14 people", or why there is none. */
  readonly figure: string;
  readonly share: string;
  readonly rate: string;
  readonly class: string;
  readonly source: string;
  /** What the layer draws: a count or a rate; NaN where there is none. */
  readonly value: number;
  /** Border kilometre. */
  readonly km: number | null;
}

function figureText(figures: AreaFigures, i: number, { language }: LayerInput): string {
  const { records, people } = figures.result;
  const state = areaState(figures, i);
  if (state === 'suppressed') return layerWords[language].suppressed;
  if (state === 'not-observed') return layerWords[language].notObserved;
  const [incidents = 0, persons = 0] = [records[i], people[i]];
  if (incidents === 0) return layerWords[language].zero;
  const { whole } = formatOf(language);
  return say(mapPanelWords, language, 'figures', { records: whole(incidents), people: whole(persons) });
}

/** Of areas that lie over one another there are no shares. */
function shareText({ result, count }: AreaFigures, i: number, { language, spec }: LayerInput): string {
  const total = count === 'people' ? result.totalPeople : result.totalRecords;
  const value = result[count][i] ?? Number.NaN;
  if (!(value > 0 && total > 0) || (spec.areas === 'drawn' && areasOverlap(result))) return '';
  return say(mapPanelWords, language, 'share', { share: formatOf(language).share(value / total) });
}

function classText({ values }: AreaFigures, i: number, input: LayerInput): string {
  const value = values[i] ?? Number.NaN;
  const figures = areaClassFigures(input);
  if (!(value > 0) || figures === null || input.spec.style?.form === 'symbols') return '';
  // Bounds do not depend on colours.
  const scale = classesOfLayer(input, themes.light, figures);
  return say(words, input.language, 'class', { label: labelOfClass(scale, classOf(scale, value), input.language) });
}

/** What stands under the pointer in an "areas" layer; null where there is no such area. @param i index of the area */
export function areaReading(input: LayerInput, i: number): AreaReading | null {
  const figures = areaFigures(input);
  if (figures === null || figures.result.ids[i] === undefined) return null;
  const { language, incidentsName } = input;
  const { result } = figures;
  const side = mapPanelWords[language][result.side[i] === 1 ? 'sideUs' : 'sideMexico'];
  const [rate = ''] = rateLines(result, i, language);
  return {
    place: say(words, language, 'side', { name: areaName(input, result, i, language), side }),
    period: result.period,
    figure: figureText(figures, i, input),
    share: shareText(figures, i, input),
    rate,
    class: classText(figures, i, input),
    source: incidentsName,
    value: figures.values[i] ?? Number.NaN,
    km: result.borderKm[i] ?? null,
  };
}

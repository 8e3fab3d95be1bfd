import { cards } from '../../../analyse/catalog.ts';
import { monthOf, yearOf } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import { corridorOf, namedCorridor, sectorById } from '../../../corridors/corridor.ts';
import type { Period } from '../../../disclose/disclosed.ts';
import { charts } from '../../charts/index.ts';
import { viewChart } from '../../charts/view-chart.ts';
import { isOfLayer } from '../../layers/drawing-id.ts';
import { measureWords } from '../../measure-words.ts';
import type { Scene } from '../../scene.ts';
import { monthsText } from '../../scene-text/title.ts';
import type { ElementContent } from '../sheet-content.ts';
import { areasDrawn, cellsDrawn } from './map-figures.ts';
import { regionSubject } from './region-subject.ts';
import { riverOf } from './town-text.ts';
import { words } from './words.ts';

const measures = ['apprehensions', 'deaths', 'synthetic', 'inm'] as const;

/** What is counted, inside a sentence: deaths are recorded deaths, encounters events; else the source's own name. */
function measureSaid(name: string, language: Language): string {
  const key = measures.find((each) => measureWords[language][each] === name);
  return key === undefined ? name : words[language][key];
}

/** "2014 to 2019" for whole years, else months. */
export function periodText(period: Period, language: Language): string {
  const last = monthIndexOf(Math.max(period.from, period.to - 1));
  if (monthOf(period.from) !== 1 || monthOf(last) !== 12) return monthsText(period, language);
  const [from, to] = [yearOf(period.from), yearOf(last)];
  return from === to ? String(from) : say(words, language, 'years', { from, to });
}

/** What a map is of: the topmost kind of thing that fills it. */
function mapSubject(scene: Scene, language: Language): string {
  const { layers, legends } = scene;
  const has = (layer: string): boolean => legends.some(({ id }) => isOfLayer(id, layer));
  const incidents = measureSaid(layers.incidentsName, language);
  if (has('agreement')) return say(words, language, 'agreement', { measure: incidents });
  if (layers.hotSpots !== null && has('hot-spots')) return say(words, language, 'hotSpots', { measure: incidents });
  if (layers.finding !== null && layers.hotSpots === null && has('finding')) return findingSubject(scene, language);
  if (has('change-cells')) return say(words, language, 'change', { measure: incidents });
  if (layers.cells !== null && has('cells')) return say(words, language, 'cells', { measure: incidents });
  if (has('areas')) return say(words, language, 'areas', { measure: incidents });
  return say(words, language, 'sectors', { measure: measureSaid(layers.areasName, language) });
}

/** "Kernel density: recorded deaths and disappearances". */
function findingSubject({ layers }: Scene, language: Language): string {
  const { finding } = layers;
  const method = cards.find(({ id }) => id === finding?.view.id)?.words[language].name;
  const measure = measureSaid(finding?.context.measure ?? layers.incidentsName, language);
  return method === undefined ? measure : say(words, language, 'finding', { method, measure });
}

/** Registry id of the chart that an element shows: "view" stands for the picture that the study chose. */
export const chartOf = ({ element }: ElementContent, scene: Scene): string =>
  element.what === 'view' ? viewChart(scene.charts.picture) : element.what;

function figuresMeasure({ charts: input, layers }: Scene, what: string, language: Language): string {
  if (what === 'national') return measureSaid(input.nationalMeasure, language);
  return measureSaid(input.figures === 'areas' ? layers.areasName : layers.incidentsName, language);
}

/** What an element shows, without where and when: "hot spots of recorded deaths and disappearances". */
export function whatText(content: ElementContent, language: Language): string {
  const { element } = content;
  const scene = content.scenes[language];
  const judged = regionSubject(content, language);
  if (judged !== null) return judged.what;
  if (element.kind === 'map') return mapSubject(scene, language);
  if (element.what === 'finding') return findingSubject(scene, language);
  const id = chartOf(content, scene);
  if (element.kind === 'table' && id === 'map') return mapSubject(scene, language);
  const chart = charts.find((each) => each.id === id);
  const measure = figuresMeasure(scene, id, language);
  return chart === undefined || element.kind === 'table'
    ? say(words, language, 'plain', { measure })
    : say(words, language, 'chart', { chart: chart.words[language].name, measure });
}

/** The same in a title, where the legend says that it is counted in cells. */
export function shortWhat(content: ElementContent, language: Language): string {
  const what = whatText(content, language);
  const measure = measureSaid(content.scenes[language].layers.incidentsName, language);
  return what === say(words, language, 'cells', { measure }) ? measure : what;
}

/** The place's name in a title, where it needs no more: "Del Rio sector", "El Paso - Eagle Pass and Coahuila". */
export function shortWhere(content: ElementContent, language: Language): string {
  const { study, element } = content;
  const judged = regionSubject(content, language);
  if (judged !== null) return judged.where;
  if (element.kind !== 'map' && element.what === 'national') return '';
  const corridor = corridorOf(namedCorridor(study));
  if (corridor === undefined) return '';
  if (corridor.id === 'whole-border') return words[language].wholeBorder;
  const [only] = corridor.sectors;
  const sector = corridor.sectors.length === 1 ? sectorById(only ?? '') : undefined;
  const name = corridor.name[language];
  return sector !== undefined && sector.name[language] === name ? say(words, language, 'sector', { name }) : name;
}

/** Where it is: the corridor, and the river that it follows; empty for a series of a whole country. */
export function whereText(content: ElementContent, language: Language): string {
  const { study } = content;
  const corridor = corridorOf(namedCorridor(study));
  const short = shortWhere(content, language);
  const isJudged = regionSubject(content, language) !== null;
  if (isJudged || corridor === undefined || short === '' || corridor.id === 'whole-border') return short;
  const name = corridor.name[language];
  const where = short === name ? say(words, language, 'corridor', { name }) : short;
  const river = riverOf(corridor.toKm, study.briefing.first, language);
  return river === null ? where : say(words, language, 'alongRiver', { where, river });
}

const isOfMap = ({ kind, what }: ElementContent['element']): boolean => kind === 'map' || what === 'map';

/** Months that an element shows, half-open; null while there is nothing. */
export function periodOf(content: ElementContent): Period | null {
  const { element, scenes } = content;
  const judged = regionSubject(content, 'en');
  if (judged !== null) return judged.period;
  const { layers, charts: input, frame } = scenes.en;
  if (frame !== null && layers.shownPeriod !== null) return layers.shownPeriod;
  const ofCells = element.what === 'finding' ? (layers.hotSpots ?? layers.cells) : cellsDrawn(scenes.en);
  const ofMap = ofCells?.period ?? areasDrawn(scenes.en)?.figures.result.period;
  const ofFigures = input.result === null ? null : { from: input.result.from, to: input.result.to };
  const isMap = element.kind === 'map' || element.what === 'finding' || element.what === 'map';
  return (isMap ? ofMap : null) ?? ofFigures ?? layers.shownPeriod;
}

/** When it is, and what it is compared with. */
export function whenText(content: ElementContent, language: Language): string {
  const scene = content.scenes[language];
  if (scene.frame !== null && regionSubject(content, language) === null) return scene.frame.main;
  const period = periodOf(content);
  return period === null || period.to <= period.from ? scene.period : periodText(period, language);
}

/**
 * What an element is compared with; empty where it compares nothing. A map shows two periods only as a change or by a
 * method that compares, and incidents may have other months than the figures of areas.
 */
function comparedText(content: ElementContent, language: Language): string {
  const { element } = content;
  const { compared, layers, legends } = content.scenes[language];
  if (compared === '' || regionSubject(content, language) !== null) return '';
  if (element.what === 'finding' || (isOfMap(element) && layers.finding !== null && layers.hotSpots === null)) {
    return cards.find(({ id }) => id === layers.finding?.view.id)?.compares === true ? compared : '';
  }
  if (!isOfMap(element)) return element.what === 'national' ? '' : compared;
  const isChange = legends.some(({ id }) => isOfLayer(id, 'change-cells'));
  return isChange && layers.cellsBefore !== null ? monthsText(layers.cellsBefore.period, language) : '';
}

/** A sentence begins with a capital. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/**
 * What, where and when: "Hot spots of recorded deaths and disappearances, Del Rio sector, 2014 to 2019".
 * @param when the months of a whole sheet that compares nothing; left out: those of the element
 */
export function subjectText(
  content: ElementContent,
  language: Language,
  isTitle = false,
  when = whenText(content, language),
): string {
  const what = (isTitle ? shortWhat : whatText)(content, language);
  const where = (isTitle ? shortWhere : whereText)(content, language);
  const compared = comparedText(content, language);
  // Two periods that are compared are those of one picture.
  const parts = { what, where, when: compared === '' ? when : whenText(content, language) };
  const subject = say(words, language, parts.where === '' ? 'subjectNowhere' : 'subject', parts).replace(/, $/, '');
  return capital(compared === '' ? subject : say(words, language, 'compared', { subject, before: compared }));
}

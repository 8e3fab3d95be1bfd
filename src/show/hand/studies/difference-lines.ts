import { cards } from '../../../analyse/catalog.ts';
import type { Json } from '../../../base/fingerprint.ts';
import { type Language, say } from '../../../base/words.ts';
import { filledText } from '../../../corridors/corridor.ts';
import { type Difference, differencesOf } from '../../../document/differences.ts';
import type { AnalysisSpec, Document } from '../../../document/document.ts';
import { layers } from '../../layers/index.ts';
import { listedName } from '../../panels/board/finding-name.ts';
import { criterionName } from '../../regions/criterion-name.ts';
import { valueText as paramValue } from '../../scene-text/param-text.ts';
import { differenceWords as words } from './difference-words.ts';
import { keyWords } from './key-words.ts';
import { choiceText, memberName, valueText } from './value-text.ts';

/** One difference of two studies as a person reads it. */
export interface DifferenceLine {
  /** The part of the study: "Layers". */
  readonly part: string;
  /** What in it: "Incidents by cell: opacity"; empty where it is the part itself. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** The two studies: names are looked up in that which has them, the second one first. */
type Pair = readonly [before: Document, after: Document];

function inEither<T>([before, after]: Pair, find: (study: Document) => T | undefined): T | undefined {
  return find(after) ?? find(before);
}

/** Lists of a study whose things have an id of their own, and what names them. */
function thingName(list: string, id: string, pair: Pair, language: Language): string | undefined {
  const byId = <T extends { readonly id: string }>(things: (study: Document) => readonly T[]): T | undefined =>
    inEither(pair, (study) => things(study).find((thing) => thing.id === id));
  const own = (name: { readonly en: string; readonly es: string } | undefined): string | undefined =>
    name === undefined ? undefined : filledText(name)[language] || undefined;
  switch (list) {
    case 'sources':
    case 'reports':
      return byId(({ sources }) => sources)?.name;
    case 'corridors':
      return own(byId(({ corridors }) => corridors)?.name);
    case 'features':
      return own(byId(({ features }) => features)?.name);
    case 'events':
      return own(byId(({ events }) => events)?.name);
    case 'layers': {
      const spec = byId((study) => study.layers);
      const card = layers.find(({ id: layer }) => layer === (spec?.layer ?? id));
      return own(spec?.name) ?? card?.words[language].name ?? memberName(spec?.layer ?? id, language);
    }
    case 'analyses': {
      const spec = byId(({ analyses }) => analyses);
      return spec === undefined ? undefined : listedName(spec, { language });
    }
    case 'charts':
      return choiceText(byId(({ charts }) => charts)?.chart ?? id, language);
    case 'criteria': {
      const spec = byId(({ regions }) => regions.criteria);
      return spec === undefined ? undefined : criterionName(spec, language);
    }
    case 'sets':
      return byId(({ regions }) => regions.sets)?.name;
    case 'own':
      return own(byId(({ regions }) => regions.own)?.name);
    case 'images':
      return byId(({ briefing }) => briefing.images)?.name;
    default:
      return undefined;
  }
}

function sheetName(id: string, pair: Pair, language: Language): string {
  const sheets =
    inEither(pair, (study) => (study.sheets.some((sheet) => sheet.id === id) ? study.sheets : undefined)) ?? [];
  const number = sheets.findIndex((sheet) => sheet.id === id) + 1;
  const title = filledText(sheets[number - 1]?.title ?? { en: '', es: '' })[language];
  return say(words, language, title === '' ? 'sheet' : 'sheetNamed', { number, title });
}

/** "Layers", then what in it; each step is named by the list or member it is in. */
function stepName(
  before: string,
  step: string,
  at: number,
  { key, path }: Difference,
  pair: Pair,
  language: Language,
): string {
  if (before === 'sheets') return sheetName(step, pair, language);
  if (before === 'clauses') {
    const column = step.replace(/^panel:/, '');
    return column === step
      ? memberName(step, language)
      : say(words, language, 'filter', { column: memberName(column, language) });
  }
  if (before === 'weights') {
    const criterion = thingName('criteria', step, pair, language) ?? step;
    return say(words, language, 'weightOf', { criterion });
  }
  if (before === 'params') return paramName(path[at - 2] ?? '', step, key, pair, language);
  const thing = thingName(before, step, pair, language);
  if (thing !== undefined) return thing;
  const number = /^[a-z](\d+)$/.exec(step)?.[1];
  if (number !== undefined) return say(words, language, 'item', { what: memberName(before, language), number });
  return at > 0 && step in keyWords[language] && path.includes('view')
    ? keyNameOf(step, language)
    : memberName(step, language);
}

const keyNameOf = (key: string, language: Language): string =>
  (keyWords[language] as Readonly<Record<string, string>>)[key] ?? key;

const analysisOf = (id: string, pair: Pair): AnalysisSpec | undefined =>
  inEither(pair, ({ analyses }) => analyses.find((one) => one.id === id));

function paramSpec(id: string, param: string, pair: Pair) {
  const method = analysisOf(id, pair)?.method;
  return cards.find((card) => card.id === method)?.params.find((spec) => spec.id === param);
}

function paramName(owner: string, param: string, key: string, pair: Pair, language: Language): string {
  const spec = key === 'analyses' ? paramSpec(owner, param, pair) : undefined;
  return spec?.words[language].name ?? memberName(param, language);
}

function textOf(
  value: Json | undefined,
  difference: Difference,
  pair: Pair,
  study: Document,
  language: Language,
): string {
  const { key, path } = difference;
  if (key === 'analyses' && path[1] === 'params' && value !== undefined) {
    const spec = paramSpec(path[0] ?? '', path[2] ?? '', pair);
    const isValue = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (spec !== undefined && isValue) return paramValue(spec, value, language, study);
  }
  const isFinding = path.at(-1) === 'finding' || path.at(-1) === 'beside' || path.at(-1) === 'analysis';
  const analysis = isFinding && typeof value === 'string' ? analysisOf(value, pair) : undefined;
  if (analysis !== undefined) return listedName(analysis, { language });
  if (key === 'pick' || key === 'sweep') return words[language][value === null ? 'nothing' : 'there'];
  return valueText(value, [key, ...path], study, language);
}

/** What is there on one side alone is named; its members are not all written out. */
function sidesOf(difference: Difference, pair: Pair, language: Language): readonly [string, string] {
  const { kind, before, after, key, path } = difference;
  const isThing = (value: Json | undefined): boolean =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && 'id' in value;
  if (kind === 'moved') {
    const place = key === 'layers' || path.includes('layers') ? 'fromBottom' : 'nth';
    return [
      say(words, language, place, { place: Number(before) }),
      say(words, language, place, { place: Number(after) }),
    ];
  }
  if (isThing(before) || isThing(after)) {
    return [
      words[language][before === undefined ? 'notThere' : 'there'],
      words[language][after === undefined ? 'notThere' : 'there'],
    ];
  }
  return [textOf(before, difference, pair, pair[0], language), textOf(after, difference, pair, pair[1], language)];
}

/** Lists whose things say what they are by their own names. */
const containers = new Set(['weights', 'params', 'criteria', 'sets', 'own', 'elements', 'images', 'view']);

function lineOf(difference: Difference, pair: Pair, language: Language): DifferenceLine {
  const { key, path, kind } = difference;
  const names = path.flatMap((step, at) =>
    containers.has(step) && at < path.length - 1
      ? []
      : [stepName(at === 0 ? key : (path[at - 1] ?? ''), step, at, difference, pair, language)],
  );
  const [before, after] = sidesOf(difference, pair, language);
  const what = [...names, ...(kind === 'moved' ? [words[language].place] : [])].join(': ');
  return { part: keyWords[language][key], what, before, after };
}

/** What differs between two studies, in words, part by part. */
export const differenceLines = (before: Document, after: Document, language: Language): readonly DifferenceLine[] =>
  differencesOf(before, after).map((difference) => lineOf(difference, [before, after], language));

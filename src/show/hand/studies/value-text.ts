import type { Json } from '../../../base/fingerprint.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import { corridorOf, namedCorridor } from '../../../corridors/corridor.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import type { Document } from '../../../document/document.ts';
import { eventName } from '../../event-name.ts';
import { formatOf } from '../../format.ts';
import { spanText } from '../../scene-text/frame-text.ts';
import { seasonText } from '../../scene-text/season-text.ts';
import { differenceWords as words } from './difference-words.ts';
import { memberWords } from './member-words.ts';
import { valueWords } from './value-words.ts';

type Plain = { readonly [name: string]: Json | undefined };
const isPlain = (value: Json | undefined): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A longer list is counted, not written out. */
const longestList = 8;
/** A month that stands by itself as a number. */
const monthNames = new Set(['at', 'base']);
const kilometreKinds = new Set(['kilometres']);

const known = (
  texts: { readonly en: object; readonly es: object },
  language: Language,
  key: string,
): string | undefined => (texts[language] as Readonly<Record<string, string | undefined>>)[key];

/** A member of a study by its name. */
export const memberName = (name: string, language: Language): string => known(memberWords, language, name) ?? name;
/** A choice by its name; any other text as it is. */
export const choiceText = (value: string, language: Language): string => known(valueWords, language, value) ?? value;

const numberText = (value: number, language: Language): string => {
  const digits = Math.min(4, String(value).split('.')[1]?.length ?? 0);
  return formatOf(language).decimal(value, digits);
};

function spanOf(value: Plain, path: readonly string[], language: Language): string {
  const [from, to] = [value.from, value.to];
  if (typeof from !== 'number' || typeof to !== 'number')
    return say(words, language, 'span', { from: String(from), to: String(to) });
  const isPlainSpan = path.includes('domain') || path.includes('years');
  if (value.kind === 'kilometres' || path.some((name) => kilometreKinds.has(name))) {
    return say(words, language, 'kilometres', { from: numberText(from, language), to: numberText(to, language) });
  }
  if (isPlainSpan)
    return say(words, language, 'span', { from: numberText(from, language), to: numberText(to, language) });
  return spanText({ from: monthIndexOf(from), to: monthIndexOf(to) }, language);
}

/** A clause, a comparison, what is marked: a choice among kinds. */
function kindText(value: Plain, path: readonly string[], study: Document, language: Language): string | null {
  const list = (items: Json | undefined): readonly Json[] => (Array.isArray(items) ? items : []);
  switch (value.kind) {
    case 'none':
      return words[language].nothing;
    case 'previous':
    case 'year-before':
      return words[language][value.kind];
    case 'event': {
      const event = eventsOf(study.events).find(({ id }) => id === value.event);
      const name = event === undefined ? String(value.event) : eventName(event, language);
      return say(words, language, 'event', { event: name, months: Number(value.months) });
    }
    case 'season':
      return seasonText(list(value.months).map(Number), language);
    case 'categories': {
      const names = list(value.values).map((one) => choiceText(String(one), language));
      return say(words, language, 'categories', {
        column: memberName(String(value.column), language),
        list: formatOf(language).list(names),
      });
    }
    case 'shape':
      return say(words, language, 'vertices', {
        form: choiceText(String(value.form), language),
        count: list(value.ring).length,
      });
    case 'areas':
      return say(words, language, 'areasMarked', {
        areas: choiceText(String(value.areas), language),
        count: list(value.ids).length,
      });
    default:
      return 'from' in value && 'to' in value ? spanOf(value, path, language) : null;
  }
}

function objectText(value: Plain, path: readonly string[], study: Document, language: Language): string {
  const kind = kindText(value, path, study, language);
  if (kind !== null) return kind;
  if (typeof value.en === 'string' && typeof value.es === 'string') {
    const { en, es } = value;
    return (language === 'es' ? es || en : en || es) || words[language].writtenFromResult;
  }
  if (typeof value.lon === 'number' && typeof value.lat === 'number') {
    const [lat, lon] = [value.lat, value.lon].map((degrees) => formatOf(language).decimal(degrees, 2));
    const at = { lat: lat ?? '', lon: lon ?? '' };
    // A pin is a place alone.
    if (typeof value.zoom !== 'number') return say(words, language, 'point', at);
    return say(words, language, 'camera', { ...at, zoom: numberText(value.zoom, language) });
  }
  if (typeof value.read === 'number' && typeof value.accepted === 'number') {
    return say(words, language, 'rows', {
      read: numberText(value.read, language),
      accepted: numberText(value.accepted, language),
    });
  }
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined
      ? []
      : [`${memberName(name, language)}: ${valueText(member, [...path, name], study, language)}`],
  );
  return members.length > longestList ? say(words, language, 'many', { count: members.length }) : members.join('; ');
}

/** A value of a study in words: months, kilometres, names and choices as the page has them elsewhere. */
export function valueText(
  value: Json | undefined,
  path: readonly string[],
  study: Document,
  language: Language,
): string {
  const name = path.at(-1) ?? '';
  if (value === undefined || value === null || value === '') return words[language].nothing;
  if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no'];
  if (typeof value === 'number') {
    return monthNames.has(name) ? formatOf(language).month(monthIndexOf(value)) : numberText(value, language);
  }
  if (typeof value === 'string') {
    if (value.startsWith('data:image/')) return words[language].picture;
    if (name === 'corridor') return corridorOf(namedCorridor({ ...study, corridor: value }))?.name[language] ?? value;
    const source = study.sources.find(({ id }) => id === value);
    return source?.name ?? choiceText(value, language);
  }
  if (!isPlain(value)) {
    if (value.length === 0) return words[language].nothing;
    if (value.length > longestList) return say(words, language, 'many', { count: value.length });
    return value.map((item) => valueText(item, path, study, language)).join(', ');
  }
  return objectText(value, path, study, language);
}

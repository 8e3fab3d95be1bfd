import { parseMonthIso } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import { type Feature, isThere } from '../../corridors/feature.ts';
import { formatOf } from '../format.ts';
import { featureWords as words } from './feature-words.ts';
import type { LayerInput } from './layer.ts';

/** Things of some kinds that are there in any of the months on display. */
export const featuresThere = (
  { features, shownPeriod }: Pick<LayerInput, 'features' | 'shownPeriod'>,
  isWanted: (kind: Feature['kind']) => boolean,
): readonly Feature[] =>
  features.filter((feature) => isWanted(feature.kind) && (shownPeriod === null || isThere(feature, shownPeriod)));

function monthText(iso: string, language: Language): string {
  const month = parseMonthIso(iso);
  return month === undefined ? iso : formatOf(language).month(month);
}

/** "from Aug 2007", "Aug 2007 to Dec 2010"; empty where it always is there. */
function lifeText({ from, to }: Feature, language: Language): string {
  if (from === null && to === null) return '';
  if (from === null) return say(words, language, 'to', { to: monthText(to ?? '', language) });
  if (to === null) return say(words, language, 'from', { from: monthText(from, language) });
  return say(words, language, 'between', { from: monthText(from, language), to: monthText(to, language) });
}

/** What is said of a thing on the map: its name, what it is, its months and its source. */
export function featureLines(feature: Feature, language: Language): readonly string[] {
  const { name, kind, schematic, source } = feature;
  const texts = words[language];
  const what = [`${texts[kind]}, ${schematic ? texts.schematic : texts.own}`, lifeText(feature, language)];
  return [
    name[language],
    what.filter((text) => text !== '').join('; '),
    ...(source[language] === '' ? [] : [say(words, language, 'source', { source: source[language] })]),
  ];
}

/** "What was there in Jan 2014 – Dec 2015", where some of the things come or go. */
export function periodNotes({ features, shownPeriod, language }: LayerInput, kinds: readonly string[]): string[] {
  const comeOrGo = features.some(({ kind, from, to }) => kinds.includes(kind) && (from !== null || to !== null));
  if (!comeOrGo || shownPeriod === null || shownPeriod.to <= shownPeriod.from) return [];
  const { month } = formatOf(language);
  const last = monthIndexOf(shownPeriod.to - 1);
  const period =
    last === shownPeriod.from
      ? month(last)
      : say(words, language, 'between', { from: month(shownPeriod.from), to: month(last) });
  return [say(words, language, 'period', { period })];
}

import { parseMonthIso } from '../../base/month.ts';
import { type Language, say } from '../../base/words.ts';
import type { ProgrammeEvent } from '../../corridors/corridor.ts';
import type { InterruptedResult, NamedPlace, NeighbourResult } from '../../disclose/disclosed.ts';
import { eventName } from '../event-name.ts';
import { formatOf } from '../format.ts';
import { placeText } from '../scene-text/place-text.ts';
import { words as placeWords } from '../scene-text/place-words.ts';
import { words as sceneWords } from '../scene-text/words.ts';
import { sectorName } from '../sector-name.ts';
import { beforeAfterWords as words } from './before-after-words.ts';
import type { Figure, FindingContext } from './finding-view.ts';

type Compared = NeighbourResult | InterruptedResult;

/** "Big Bend and Laredo sectors". */
export function sectorsText(ids: readonly string[], language: Language): string {
  const list = formatOf(language).list(ids.map((id) => sectorName(id, language)));
  return say(sceneWords, language, ids.length === 1 ? 'sectorsOne' : 'sectorsMany', { list });
}

/** "Del Rio sector", "area North bank", "the corridor (km 1,123 to 2,450)". */
export function placeName({ value, name, suggested, sectors, stretches }: NamedPlace, language: Language): string {
  if (name !== null) {
    return say(placeWords, language, value.startsWith('area:') ? 'area' : 'corridor', { name: name[language] });
  }
  if (value !== '') return placeText(value, language);
  if (suggested) return sectorsText(sectors, language);
  const { whole } = formatOf(language);
  const [stretch] = stretches;
  return say(words, language, 'wholeCorridor', {
    from: whole(stretch?.fromKm ?? 0),
    to: whole(stretch?.toKm ?? 0),
  });
}

/** "; definition changed inside the months compared (Mar 2020)"; empty where it did not. */
export function brokenText({ breakMonths }: Compared, language: Language): string {
  if (breakMonths.length === 0) return '';
  const { list, shortMonth } = formatOf(language);
  return say(words, language, 'broken', { months: list(breakMonths.map(shortMonth)) });
}

const eventText = (event: ProgrammeEvent, language: Language): string => {
  const month = parseMonthIso(event.from);
  return say(words, language, 'event', {
    month: month === undefined ? event.from : formatOf(language).shortMonth(month),
    name: eventName(event, language),
  });
};

/** The date and whose it is, other events near it, and breaks of the series. */
export function dateFigures(result: Compared, { language, sourceText }: FindingContext): readonly Figure[] {
  const { date, event, others, breaks, breakMonths } = result;
  const { month } = formatOf(language);
  const texts = words[language];
  const named =
    event === null
      ? say(words, language, 'dateAlone', { month: month(date) })
      : say(words, language, 'dateOf', { month: month(date), name: eventName(event, language) });
  const near = others.length === 0 ? [texts.noOthers] : others.map((other) => eventText(other, language));
  const changed = breakMonths.map((at, i) =>
    say(words, language, 'breakAt', { month: month(at), name: sourceText(breaks[i] ?? '').replace(/\.$/, '') }),
  );
  return [
    { term: texts.date, texts: [named] },
    { term: texts.otherEvents, texts: others.length === 0 ? near : [...near, texts.cannotTell] },
    ...(changed.length === 0 ? [] : [{ term: texts.breaks, texts: changed }]),
  ];
}

/** What was left out, and what stands for a place that is no whole number of sectors. */
export function countCaveats(
  { meta, figures }: Compared,
  places: readonly NamedPlace[],
  language: Language,
): readonly string[] {
  const key = figures === 'incidents' ? 'missingRecords' : 'missing';
  const cut = places.filter(({ isWhole }) => !isWhole);
  return [
    ...cut.map((place) =>
      say(words, language, 'notWhole', {
        place: placeName(place, language),
        sectors: formatOf(language).list(place.sectors.map((id) => sectorName(id, language))),
      }),
    ),
    ...(meta.basis === 'disclosed' ? [words[language].partial] : []),
    ...(meta.missing > 0 ? [say(words, language, key, { count: formatOf(language).whole(meta.missing) })] : []),
  ];
}

/** A number of any size and sign, with a true minus. */
export const plain = (value: number, language: Language): string => formatOf(language).figure(value).replace('-', '−');

/** The same to a fixed number of decimals. */
export const decimals = (value: number, digits: number, language: Language): string => {
  const text = formatOf(language).decimal(value, digits);
  // A minus before nothing but zeros says nothing.
  return (/[1-9]/.test(text) ? text : text.replace('-', '')).replace('-', '−');
};

/** With a sign, also where it is positive. */
export const signed = (value: number, language: Language): string => formatOf(language).signed(value).replace('-', '−');

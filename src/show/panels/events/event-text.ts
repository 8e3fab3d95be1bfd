import { parseMonthIso } from '../../../base/month.ts';
import { type Language, localeOf, say } from '../../../base/words.ts';
import type { ProgrammeEvent } from '../../../corridors/corridor.ts';
import { eventName } from '../../event-name.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** "Aug 2007", or "Aug 1, 2007" where a day is given. */
function dateText(iso: string, language: Language): string {
  const month = parseMonthIso(iso.slice(0, 7));
  if (month === undefined) return iso;
  if (iso.length === 7) return formatOf(language).shortMonth(month);
  const day = new Date(`${iso}T00:00:00Z`);
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** "Aug 2007", or both ends where the event has an end. */
export function eventDate(event: ProgrammeEvent, language: Language): string {
  const { from, to } = event.asGiven ?? event;
  if (to === null) return dateText(from, language);
  return say(words, language, 'until', { from: dateText(from, language), to: dateText(to, language) });
}

const actorOf = (actor: string, language: Language): string =>
  words[language][actor === 'us' || actor === 'mexico' ? actor : 'both'];

/** When, and whose act. */
export const eventLine = (event: ProgrammeEvent, language: Language): string =>
  say(words, language, 'line', { date: eventDate(event, language), actor: actorOf(event.actor, language) });

/** An event as a list names it: what, when, whose act, by which source, and whether that is verified. */
export const listedEvent = (event: ProgrammeEvent, language: Language): string =>
  say(words, language, 'listed', {
    name: eventName(event, language),
    line: eventLine(event, language),
    source: event.source[language],
  });

import { parseMonthIso } from '../../../base/month.ts';
import { type Language, say } from '../../../base/words.ts';
import type { ProgrammeEvent } from '../../../corridors/corridor.ts';
import { eventName } from '../../event-name.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** "Aug 2007", or both ends where the event has an end. */
export function eventDate(event: ProgrammeEvent, language: Language): string {
  const write = (iso: string): string => {
    const month = parseMonthIso(iso);
    return month === undefined ? iso : formatOf(language).shortMonth(month);
  };
  if (event.to === null) return write(event.from);
  return say(words, language, 'until', { from: write(event.from), to: write(event.to) });
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

import { type Language, localeOf } from '../../../base/words.ts';
import { corridorOf, namedCorridor } from '../../../corridors/corridor.ts';
import type { Document } from '../../../document/document.ts';
import { spanText } from '../../scene-text/frame-text.ts';
import { words } from './words.ts';

/** "Nov 24, 2026, 14:05", as the language writes it, in the clock of this computer. */
export const whenText = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(at);

export const corridorText = (study: Document, language: Language): string =>
  corridorOf(namedCorridor(study))?.name[language] ?? study.corridor;

/** The months that a study is filtered to. */
export function monthsText({ clauses }: Document, language: Language): string {
  const months = Object.values(clauses).find((clause) => clause.kind === 'months');
  return months === undefined ? words[language].allMonths : spanText(months, language);
}

/** A study that nobody named goes by what it shows. */
export const nameOf = (card: { readonly name: string }, language: Language): string =>
  card.name === '' ? words[language].unnamed : card.name;

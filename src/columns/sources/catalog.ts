import type { Language } from '../../base/words.ts';
import type { SourceCard } from '../source-card.ts';
import { card as corredorIncidents } from './corredor-incidents/card.ts';
import { card as corredorMexicoMonths } from './corredor-mexico-months/card.ts';
import { card as corredorSectorMonths } from './corredor-sector-months/card.ts';
import { card as corredorSectorSplit } from './corredor-sector-split/card.ts';
import { card as corredorSectorYears } from './corredor-sector-years/card.ts';
import { card as corredorSynthetic } from './corredor-synthetic/card.ts';

export type { SourceCard } from '../source-card.ts';

/** What the faces may know of the sources of the app: words and citation, without the readers. */
export const shippedCards: readonly SourceCard[] = [
  corredorSectorMonths,
  corredorSectorSplit,
  corredorSectorYears,
  corredorMexicoMonths,
  corredorIncidents,
  corredorSynthetic,
];

const known = new Map(shippedCards.map((card) => [card.id, card]));

/** Cards of other sources come with the first file that is dropped: the first view does not wait for them. */
export function learnCards(cards: readonly SourceCard[]): void {
  for (const card of cards) known.set(card.id, card);
}

/**
 * A text of a source under a key that travels as data: a notice or a break ("break.title-42-begins"), a clause column
 * ("column.cause") or a class ("cause.drowning"). The key's last part where the source has no such text.
 */
export function sourceText(source: string, language: Language, key: string): string {
  const texts: Readonly<Record<string, string | undefined>> = known.get(source)?.words[language] ?? {};
  return texts[key] ?? key.slice(key.indexOf('.') + 1);
}

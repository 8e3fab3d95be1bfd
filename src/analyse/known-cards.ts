import type { MethodCard } from './method.ts';
import { card as areaShareShift } from './methods/area-share-shift/card.ts';
import { card as periodShift } from './methods/period-shift/card.ts';

/** The two that compare periods run without being asked for. */
const known = new Map([periodShift, areaShareShift].map((card): [string, MethodCard] => [card.id, card]));

/** Texts of the others come with the views of their findings: the first view does not wait for them. */
export function learnMethods(cards: readonly MethodCard[]): void {
  for (const card of cards) known.set(card.id, card);
}

/** The card of a method; undefined until it is learned. */
export const knownCard = (method: string): MethodCard | undefined => known.get(method);

import type { MethodCard } from './method.ts';
import { card as getisOrdStar } from './methods/getis-ord-star/card.ts';

/** What faces need of every method, in the order in which they are offered; no kernel comes with it. */
export const cards: readonly MethodCard[] = [getisOrdStar];

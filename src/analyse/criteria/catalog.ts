import type { CriterionCard } from './criterion.ts';
import { card as level } from './level/card.ts';

export type { CriterionCard } from './criterion.ts';
export { flagWords, missingWords } from './flag-words.ts';

/** What faces need of every criterion, in the order in which they are offered; nothing computes in it. */
export const criterionCards: readonly CriterionCard[] = [level];

import type { CriterionCard } from './criterion.ts';

export type { CriterionCard } from './criterion.ts';

/** What faces need of every criterion, in the order in which they are offered; nothing computes in it. */
export const criterionCards: readonly CriterionCard[] = [];

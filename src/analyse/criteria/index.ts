import type { Criterion } from './criterion.ts';

/** Every criterion, in the order in which they are offered. */
export const criteria: readonly Criterion[] = [];

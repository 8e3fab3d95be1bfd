import type { Criterion } from './criterion.ts';
import { level } from './level/criterion.ts';

/** Every criterion, in the order in which they are offered. */
export const criteria: readonly Criterion[] = [level];

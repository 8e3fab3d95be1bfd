import type { Problem } from '../../../base/problem.ts';

/** What was done last: a sentence, or what went wrong, and what takes it back. */
export interface Said {
  readonly text: string;
  readonly problem: Problem | null;
  readonly onBack: (() => void) | null;
}

import type { Language } from '../../base/words.ts';
import type { LeftOut } from '../../disclose/disclosed.ts';
import { numberText } from '../held-figures.ts';

const reasons = ['elsewhere', 'beyondDepth', 'notLocated', 'notAPoint'] as const satisfies readonly (keyof LeftOut)[];

/** Why records stand nowhere and how many, one item a reason that applies; a number that is held back counts as one. */
export const leftItems = (
  left: LeftOut,
  language: Language,
  say: (reason: keyof LeftOut, count: string) => string,
): readonly string[] =>
  reasons.filter((reason) => left[reason] !== 0).map((reason) => say(reason, numberText(left[reason], language)));

import type { Disclosure } from '../document/document.ts';

/** Which cells are held back. */
export interface SmallCellRule {
  /** Values of 1 to `threshold - 1` are suppressed; zero is shown. Null: nothing is, the figures are public already. */
  readonly threshold: number | null;
}

/** Public figures are shown as published unless the person asks otherwise; own data always pass the threshold. */
export function ruleFor(isPublic: boolean, disclosure: Disclosure): SmallCellRule {
  if (isPublic && !disclosure.suppressPublic) return { threshold: null };
  const allowed = disclosure.reason.trim() === '' ? Math.max(5, disclosure.threshold) : disclosure.threshold;
  return { threshold: allowed };
}

/** 1 to `threshold - 1`; zero and "no figure" are not small. */
export const isSmall = (value: number, threshold: number): boolean => value > 0 && value < threshold;

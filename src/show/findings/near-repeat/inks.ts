import type { Theme } from '../../theme/colours.ts';

/** What a ratio of observed to expected pairs is called. */
export const kinds = ['more', 'some', 'even', 'fewer'] as const;
export type RatioKind = (typeof kinds)[number];

/** Within a fifth of what is expected is about as expected. */
const even = 1.2;

export function kindOf(ratio: number): RatioKind | null {
  if (Number.isNaN(ratio)) return null;
  if (ratio >= 2) return 'more';
  if (ratio > even) return 'some';
  return ratio >= 1 / even ? 'even' : 'fewer';
}

/** Orange more, violet fewer; light, so that numbers are read on them. */
export function fillOf(kind: RatioKind, theme: Theme): string {
  if (kind === 'more') return `${theme.hot[1]}90`;
  if (kind === 'some') return `${theme.hot[1]}40`;
  return kind === 'even' ? theme.neutral : `${theme.cold[1]}50`;
}

export const inkOf = (ratio: number, theme: Theme): string => (ratio >= 1 ? theme.hot[1] : theme.cold[1]);

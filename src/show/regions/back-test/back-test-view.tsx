import type { ReactNode } from 'react';

/** The rankings from what was known before the decisions of 2007 and 2008. */
export function BackTestView(): ReactNode {
  return null;
}

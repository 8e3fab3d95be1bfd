import type { ReactNode } from 'react';

/** The chain of cases on both sides. */
export function CasesView(): ReactNode {
  return null;
}

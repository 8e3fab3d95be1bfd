import type { ReactNode } from 'react';

/** What regions add to the coverage. */
export function CoverageView(): ReactNode {
  return null;
}

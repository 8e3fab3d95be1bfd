import type { ReactNode } from 'react';

/** What is ranked, how firm it is, and what nothing here measures. */
export function RegionsHeading(): ReactNode {
  return null;
}

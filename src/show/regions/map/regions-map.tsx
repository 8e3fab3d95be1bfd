import type { ReactNode } from 'react';

/** The map of the regions. */
export function RegionsMap(): ReactNode {
  return null;
}

import type { ReactNode } from 'react';

/** The candidates: what is compared, left out, pinned, grouped, and what covers them already. */
export function RegionList(): ReactNode {
  return null;
}

import type { ReactNode } from 'react';

/** How often the ranking holds. */
export function FirmnessView(): ReactNode {
  return null;
}

import type { ReactNode } from 'react';

/** Sets of weights by name, side by side. */
export function ScenariosPanel(): ReactNode {
  return null;
}

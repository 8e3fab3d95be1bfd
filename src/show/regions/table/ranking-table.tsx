import type { ReactNode } from 'react';

/** The ranking with its bounds. */
export function RankingTable(): ReactNode {
  return null;
}

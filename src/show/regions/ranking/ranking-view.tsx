import type { ReactNode } from 'react';

/** Parallel coordinates, contributions, the Pareto front, and why one region is above another. */
export function RankingView(): ReactNode {
  return null;
}

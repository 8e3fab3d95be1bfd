import type { ReactNode } from 'react';

/** Criteria with their weights, directions, periods and normalisations, and those that are not considered. */
export function CriteriaPanel(): ReactNode {
  return null;
}

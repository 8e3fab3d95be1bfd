import type { InspectedPart } from '../../../columns/inspection.ts';

/** All parts of one form, as one table. */
export const together = '*';

/**
 * How many parts may be read as one table: those of a known source, where there is no other. Parts of several sources
 * often hold the same figures in another cut, and are never put together.
 */
export function partsAlike(parts: readonly InspectedPart[]): number {
  const known = parts.flatMap(({ source }) => (source === null ? [] : [source]));
  return new Set(known).size === 1 ? known.length : 0;
}

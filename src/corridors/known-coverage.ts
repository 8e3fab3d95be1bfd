import type { Bilingual } from './corridor.ts';

/** What is known of the programme in a region, from published sources. */
export interface KnownCoverage {
  /** "corridor:arizona-sonora". */
  readonly region: string;
  readonly state: 'active' | 'suspended' | 'not-verified' | 'none';
  /** ISO date or month of the source; empty: not known. */
  readonly date: string;
  readonly source: Bilingual;
}

/** Status after 2017 is verified nowhere. */
export const knownCoverage: readonly KnownCoverage[] = [];

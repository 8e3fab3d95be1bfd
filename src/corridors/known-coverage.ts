import coverageList from '../../data/coverage/coverage.json' with { type: 'json' };
import type { Bilingual } from './corridor.ts';

const states = ['active', 'suspended', 'not-verified', 'none'] as const;

/** What is known of the programme in a region, from published sources. */
export interface KnownCoverage {
  /** "corridor:arizona-sonora". */
  readonly region: string;
  readonly state: (typeof states)[number];
  /** ISO date or month of the source; empty: not known. */
  readonly date: string;
  readonly source: Bilingual;
}

/** By programme corridor, west to east. The state after 2017 is verified nowhere. */
export const knownCoverage: readonly KnownCoverage[] = coverageList.map(({ corridor, state, date, source }) => ({
  region: `corridor:${corridor}`,
  state: states.find((known) => known === state) ?? 'not-verified',
  date,
  source,
}));

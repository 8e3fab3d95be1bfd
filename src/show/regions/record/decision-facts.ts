import type { FirmnessResult, RankingResult, RegionTableResult } from '../../../disclose/disclosed.ts';
import type { RegionStudy } from '../../../document/regions.ts';

/** A table of a decision, and how far its figures go. */
export interface TableTold {
  readonly table: string;
  readonly publisher: string;
  /** Name of a file of the person's own: who gave it they alone know. Empty for one that is a publisher's. */
  readonly own: string;
  /** Registry id: its name is in the catalogue of sources. */
  readonly source: string;
  /** Incidents have days; other tables whole months. */
  readonly isByDay: boolean;
  /** ISO date of the last day with data; null: not known. */
  readonly to: string | null;
}

/** All that a decision record is written from. */
export interface DecisionFacts {
  readonly study: RegionStudy;
  readonly table: RegionTableResult;
  readonly ranking: RankingResult;
  /** Null: it was not worked out. */
  readonly firmness: FirmnessResult | null;
  readonly sets: readonly TableTold[];
  /** A case file is open. */
  readonly hasCases: boolean;
}

/** Parts of a record in the order in which it is read. */
export const decisionParts = [
  'question',
  'ranking',
  'firmness',
  'notKnown',
  'criteria',
  'candidates',
  'data',
  'method',
  'decided',
] as const;
export type DecisionPart = (typeof decisionParts)[number];

/** A part of the record: whole, a line a thing, and what is said where there is no room for it. */
export interface DecisionSection {
  readonly key: DecisionPart;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly short: readonly string[];
}

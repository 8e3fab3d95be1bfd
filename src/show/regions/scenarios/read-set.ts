/** Why a file gives no sets. */
export type SetsFault = 'empty' | 'notJson' | 'noSets' | 'noColumns' | 'brokenStudy';

/** A weight as a file has it: `keys` are what its criterion may go by, the surest first. */
export interface ReadWeight {
  /** As the file writes it, for people. */
  readonly named: string;
  readonly keys: readonly string[];
  readonly weight: number;
}

export interface ReadSet {
  readonly name: string;
  readonly by: string;
  readonly weights: readonly ReadWeight[];
  /** Entries that are no weights, as they were written: a word, a negative number. */
  readonly unread: readonly string[];
}

/** A weight is a number from nothing up. */
export const isWeight = (value: number): boolean => Number.isFinite(value) && value >= 0;

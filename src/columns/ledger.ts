/** Why a row was left out. */
export interface Rejection {
  /** Line in the file, counted from 1, the header being line 1. */
  readonly line: number;
  readonly reason: RejectionReason;
  readonly column: string;
  /** The cell, when it is at most 12 characters of digits, signs and month names; else its shape ("Aaaa Aaaa"). */
  readonly shape: string;
}

export const rejectionReasons = [
  'total',
  'not-a-record',
  'bad-date',
  'bad-number',
  'bad-position',
  'no-place',
  'missing-value',
  'unknown-area',
  'unknown-side',
  'unknown-stage',
  'not-a-count',
  'wrong-width',
  'no-source',
  'outside-release',
  'not-an-area',
  'bad-geometry',
  'repeated-area',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** The fate of every row of one file. */
export interface Ledger {
  readonly read: number;
  readonly accepted: number;
  /** At most `keptRejections` are listed one by one; `counts` has them all. */
  readonly rejections: readonly Rejection[];
  readonly counts: Readonly<Partial<Record<RejectionReason, number>>>;
  /** Columns that were not kept, and why: "personal", "free-text", "not-used". */
  readonly dropped: readonly { readonly column: string; readonly why: 'personal' | 'free-text' | 'not-used' }[];
  /** Things worth saying that rejected no row, by key of the source's words, with a count. */
  readonly notices: readonly { readonly key: string; readonly count: number }[];
}

export const keptRejections = 10_000;

/** accepted + rejected = read, and the reasons add up. */
export function isBalanced(ledger: Ledger): boolean {
  let rejected = 0;
  for (const count of Object.values(ledger.counts)) rejected += count;
  return ledger.accepted + rejected === ledger.read;
}

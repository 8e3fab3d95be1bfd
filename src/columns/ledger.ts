import type { ContentReport } from './file-report.ts';

/** Why a row was left out. */
export interface Rejection {
  /** Line in the file or sheet, counted from 1. */
  readonly line: number;
  /** Sheet or packed file, where several were read as one table. */
  readonly part?: string;
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
  'other-area',
  'unknown-side',
  'unknown-stage',
  'not-a-count',
  'not-a-cell',
  'wrong-width',
  'no-source',
  'outside-release',
  'not-an-area',
  'bad-geometry',
  'repeated-area',
  'outside-choice',
  'no-area',
  'unknown-measure',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** The fate of every row of one file. */
export interface Ledger {
  readonly read: number;
  readonly accepted: number;
  /** At most `keptRejections` are listed one by one; `counts` has them all. */
  readonly rejections: readonly Rejection[];
  readonly counts: Readonly<Partial<Record<RejectionReason, number>>>;
  /** Columns that were not kept, and why. */
  readonly dropped: readonly { readonly column: string; readonly why: DropReason }[];
  /** Things worth saying that rejected no row, by key of the source's words, with a count. */
  readonly notices: readonly { readonly key: string; readonly count: number }[];
  readonly content: ContentReport;
}

/** "nested": lists and structures, which no cell can hold. "personal-values": its header says nothing, but its cells look like names, numbers of documents, birth dates. */
export const dropReasons = ['personal', 'personal-values', 'free-text', 'not-used', 'not-chosen', 'nested'] as const;
export type DropReason = (typeof dropReasons)[number];

export const keptRejections = 10_000;

/** accepted + rejected = read, and the reasons add up. */
export function isBalanced(ledger: Ledger): boolean {
  let rejected = 0;
  for (const count of Object.values(ledger.counts)) rejected += count;
  return ledger.accepted + rejected === ledger.read;
}

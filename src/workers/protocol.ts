import type { Problem } from '../base/problem.ts';
import type { Progress } from '../base/steps.ts';
import type { Ledger } from '../columns/ledger.ts';
import type { Provenance } from '../columns/table.ts';
import type { Disclosed, SegmentResult } from '../disclose/disclosed.ts';
import type { Clause, Disclosure } from '../document/document.ts';

/** A question to the desk: plain data, small. Tables are named, never sent. */
export type Question =
  | { readonly kind: 'open'; readonly table: string; readonly name: string; readonly url: string }
  | {
      readonly kind: 'areas';
      readonly table: string;
      readonly corridor: string;
      readonly clauses: Readonly<Record<string, Clause>>;
      readonly disclosure: Disclosure;
    };

/** What the desk lets out: disclosed aggregates, the fate of the rows, where they came from. */
export interface Answers {
  readonly open: Opened;
  readonly areas: Disclosed<SegmentResult>;
}

export interface Opened {
  readonly table: string;
  readonly ledger: Ledger;
  readonly provenance: Provenance;
  /** Clause columns and their values. */
  readonly groups: readonly { readonly column: string; readonly labels: readonly string[] }[];
}

export type Request =
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  | { readonly kind: 'cancel'; readonly id: number };

export type Reply =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: Problem }
  | { readonly kind: 'cancelled'; readonly id: number };

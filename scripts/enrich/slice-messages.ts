import type { SlicePlan } from '../../src/columns/slices/slice-plan.ts';
import type { Encoding } from '../../src/read/raw-table.ts';
import type { Fault } from './failure.ts';
import type { GivenFile } from './other-tables.ts';
import type { Receipt } from './receipt.ts';
import type { ColumnSettings } from './rows-to-columns.ts';

/** What a thread is started with. */
export interface ThreadSettings extends ColumnSettings {
  readonly folder: string;
}

/** How the text of a file is read: the same for all of its slices. */
export interface TextPlan {
  readonly delimiter: number;
  readonly encoding: Encoding;
  readonly headers: readonly string[];
  readonly plan: SlicePlan;
}

/** A slice of a text to read and write. */
export interface SliceTask {
  readonly kind: 'slice';
  readonly file: number;
  readonly slice: number;
  readonly text: TextPlan;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Line of its first row. */
  readonly line: number;
}

/** A file that is no text, to be read by one thread from its beginning to its end. */
export interface TableTask {
  readonly kind: 'table';
  readonly file: number;
  readonly path: string;
  readonly given: GivenFile;
  /** Rows of a slice; the last chunk of the format is added whole. */
  readonly rows: number;
  /** Slices that are whole already. */
  readonly done: readonly number[];
}

export type Task = SliceTask | TableTask;

/** What a thread says. A task ends with "done" or "failed". */
export type Reply =
  | { readonly kind: 'slice'; readonly receipt: Receipt }
  | { readonly kind: 'planned'; readonly plan: SlicePlan }
  | { readonly kind: 'passed'; readonly share: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly fault: Fault };

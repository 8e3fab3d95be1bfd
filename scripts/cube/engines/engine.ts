import type { Language } from '../../../src/base/words.ts';
import type { EnrichedColumn, Manifest } from '../../enrich/enriched-columns.ts';

/** Numbers of one column of an answer. */
export type Numbers =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | BigUint64Array
  | BigInt64Array
  | Float32Array
  | Float64Array;

/** Some rows of an answer, by column, in the order of the statement. */
export interface Batch {
  readonly rows: number;
  readonly columns: readonly Numbers[];
}

/** Shards that are read together: one replica of each, or every replica, where each has rows of its own. */
export interface Cluster {
  readonly name: string;
  readonly replicas: 'one' | 'all';
}

/** Where the records are, and how they may be asked. */
export interface Ask {
  /** A folder, or an address without its password. */
  readonly where: string;
  /** Never said again: not in a message, a file or a statement. */
  readonly password: string;
  readonly table: string;
  /** Null: the table as it is. */
  readonly cluster: Cluster | null;
  /** The kinds and files of the records, where they are not beside them: path of a `manifest.json`. */
  readonly manifest: string | null;
  /** Bytes of memory that the engine may use. */
  readonly memory: number;
  readonly seconds: number;
  /** Also compares the bytes of files with their SHA-256. */
  readonly verify: boolean;
  readonly language: Language;
  /** Ends the question and what the engine does for it. */
  readonly signal: AbortSignal;
  /** Takes a note that stops nothing. */
  note(text: string): void;
}

/** Records that are ready to be counted. */
export interface Source {
  readonly manifest: Manifest;
  /** What the statement reads from: plain names and whole numbers alone. */
  readonly from: string;
  /** Rows that are there, whatever is asked of them. Fails with a Failure. */
  rows(): Promise<number>;
  /** The answer to a statement of numbers, as it comes, in any order. Fails with a Failure. */
  run(statement: string): AsyncIterable<Batch>;
  close(): Promise<void>;
}

/** What `load` needs of an engine that keeps tables. */
export interface Target {
  /** Paths of the parts that are in already, whole. */
  loaded(): Promise<ReadonlySet<string>>;
  /** Puts one part in, whole or not at all. */
  put(part: PartRows): Promise<void>;
  /** Keeps the manifest beside the table. */
  finish(manifest: Manifest): Promise<void>;
  close(): Promise<void>;
}

/** Rows of one part, by column, in the order of `columns` of the manifest, as Parquet has them. */
export interface PartRows {
  readonly path: string;
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly type: EnrichedColumn['type'];
    readonly values: Numbers;
  }[];
}

/**
 * Columns that a statement needs: with null those that it needs whatever the records are, else all. Fails where the
 * records of a manifest cannot answer.
 */
export type Needs = (manifest: Manifest | null) => readonly string[];

/** An engine that counts. One folder, and one line in the list. */
export interface Engine {
  readonly id: string;
  recognises(where: string): boolean;
  /** Checks that the records are there, whole and of the form that is known. Fails with a Failure. */
  open(ask: Ask, needs: Needs): Promise<Source>;
  /** Makes the tables where they are missing. Left out: nothing can be loaded into it. */
  load?(ask: Ask, manifest: Manifest, options: { readonly distribute: boolean }): Promise<Target>;
}

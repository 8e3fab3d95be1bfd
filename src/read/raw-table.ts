import type { Problem } from '../base/problem.ts';
import type { ReadonlyI32, ReadonlyU32 } from '../base/typed-array.ts';

export type Encoding = 'utf-8' | 'windows-1252';

/**
 * Some rows of a table, as ranges of bytes: a window of the file, or what was written for the chunk. Its arrays are used
 * again for the next chunk.
 * Cell `c` of row `r` is `bytes[starts[r * width + c] .. ends[r * width + c])`, without its outer quotes. An end below
 * zero marks a cell that still holds doubled quotes; its end is then `~end`.
 */
export interface RawChunk {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly width: number;
  readonly starts: ReadonlyI32;
  readonly ends: ReadonlyI32;
  /** Line in the file of each row, counted from 1. */
  readonly lines: ReadonlyU32;
  /** What `RawTable.textAt` finds a row again by. */
  readonly places: ReadonlyI32 | ReadonlyU32;
  /** Rows that have more or fewer cells than the header; they are not among `rows`. */
  readonly wrong: readonly { readonly line: number; readonly cells: number; readonly part?: string }[];
  /** Bytes read up to the end of this chunk. */
  readonly doneBytes: number;
}

/** What a format makes of a file: its header at once, its rows chunk by chunk. */
export interface RawTable {
  readonly headers: readonly string[];
  readonly encoding: Encoding;
  readonly totalBytes: number;
  /** Columns that no cell can hold, and that are not among `headers`: lists, structures, binary. */
  readonly unread?: readonly string[];
  /** What the file says of itself, by key; left out: its form has no place for it. */
  readonly metadata?: ReadonlyMap<string, string>;
  /** Every chunk in the order of the file; returns what went wrong, or null at the end of a whole file. */
  chunks(): Generator<RawChunk, Problem | null, void>;
  /** Text of one cell of a row that a chunk gave before. */
  textAt(place: number, column: number): string;
  /** Name of the sheet or packed file that a row is of; left out: all are of one. */
  partOf?(place: number): string;
}

const decoders = {
  'utf-8': new TextDecoder('utf-8', { ignoreBOM: true }),
  'windows-1252': new TextDecoder('windows-1252'),
} as const satisfies Record<Encoding, TextDecoder>;

/** Text of the cell in `bytes[start .. end)`; an end below zero marks doubled quotes, as in `RawChunk`. */
export function cellText(bytes: Uint8Array, start: number, end: number, encoding: Encoding): string {
  const decoder = decoders[encoding];
  if (end >= 0) return decoder.decode(bytes.subarray(start, end));
  return decoder.decode(bytes.subarray(start, ~end)).replaceAll('""', '"');
}

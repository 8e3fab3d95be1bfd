import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { RawChunk } from '../../read/raw-table.ts';
import type { DecodedColumn } from '../source.ts';

/** Decodes one column, chunk by chunk in the order of the file. */
export interface ColumnDecoder {
  /** @param column index of the column among the file's headers */
  take(chunk: RawChunk, column: number): void;
  /** The column over all rows taken. A day column may turn out to have two readings. */
  finish(): Result<DecodedColumn, Problem>;
}

/** Indexes into `cellStates`. */
export const fine = 0;
export const empty = 1;
export const unreadable = 2;

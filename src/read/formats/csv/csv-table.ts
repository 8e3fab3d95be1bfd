import { type Problem, problem } from '../../../base/problem.ts';
import { cellText, type Encoding, type RawChunk, type RawTable } from '../../raw-table.ts';
import { type ScanState, scanRows } from './scan-rows.ts';

/** What is known of a file once its header is read. */
export interface CsvHead {
  readonly bytes: Uint8Array;
  readonly delimiter: number;
  readonly encoding: Encoding;
  readonly headers: readonly string[];
  /** Offset and line of the first row after the header. */
  readonly offset: number;
  readonly line: number;
}

/** Small enough that a chunk's bytes and cell ranges stay in a core's second cache. */
const chunkBytes = 256 * 1024;
const mostRows = 64 * 1024;

/** @param bytesInChunk a chunk ends with the row in which this many bytes are reached */
export function csvTable(head: CsvHead, bytesInChunk = chunkBytes): RawTable {
  const { bytes, delimiter, encoding, headers } = head;
  const width = headers.length;
  return {
    headers,
    encoding,
    totalBytes: bytes.length,
    *chunks(): Generator<RawChunk, Problem | null, void> {
      const most = Math.min(bytesInChunk, bytes.length);
      const rows = Math.min(mostRows, most);
      const cells = most + width + 1;
      const target = {
        starts: new Int32Array(cells),
        ends: new Int32Array(cells),
        lines: new Uint32Array(rows),
        places: new Int32Array(rows),
      };
      const state: ScanState = { offset: head.offset, line: head.line, rows: 0, wrong: [], openQuoteLine: 0, cells: 0 };
      while (state.offset < bytes.length) {
        scanRows(bytes, target, state, { delimiter, width, mostRows: rows, until: state.offset + bytesInChunk });
        if (state.openQuoteLine > 0) return problem('file-cut-in-quotes', { line: state.openQuoteLine });
        yield { bytes, ...target, rows: state.rows, width, wrong: state.wrong, doneBytes: state.offset };
      }
      return null;
    },
    textAt(place, column): string {
      const target = {
        starts: new Int32Array(width + 1),
        ends: new Int32Array(width + 1),
        lines: new Uint32Array(1),
        places: new Int32Array(1),
      };
      const state: ScanState = { offset: place, line: 1, rows: 0, wrong: [], openQuoteLine: 0, cells: 0 };
      scanRows(bytes, target, state, { delimiter, width, mostRows: 1, until: place + 1 });
      return cellText(bytes, target.starts[column], target.ends[column], encoding);
    },
  };
}

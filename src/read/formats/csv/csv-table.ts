import { type Problem, problem } from '../../../base/problem.ts';
import type { ByteSource } from '../../byte-source.ts';
import { cellText, type Encoding, type RawChunk, type RawTable } from '../../raw-table.ts';
import { type ScanState, scanFrom, scanRows, scanTarget } from './scan-rows.ts';

/** What is known of a file once its header is read. */
export interface CsvHead {
  readonly file: ByteSource;
  readonly delimiter: number;
  readonly encoding: Encoding;
  readonly headers: readonly string[];
  /** Offset and line of the first row after the header. */
  readonly offset: number;
  readonly line: number;
}

/** In bytes. */
export interface CsvSizes {
  /** What of the file is in memory at once. */
  readonly window: number;
  /** A chunk ends with the row in which this many are reached. */
  readonly chunk: number;
  /** No row and no cell is longer: a quote that nothing closes would take in the rest of the file. */
  readonly longestRow: number;
}

/** A chunk's bytes and cell ranges stay in a core's second cache. */
export const csvSizes: CsvSizes = { window: 2 ** 22, chunk: 2 ** 18, longestRow: 2 ** 25 };
const mostRows = 2 ** 16;
const readAgain = 2 ** 16;

/** Why the row at `offset` is in no window. */
export function endlessRow(state: ScanState): Problem {
  return state.openQuoteLine > 0
    ? problem('file-cut-in-quotes', { line: state.openQuoteLine })
    : problem('file-unreadable', { format: 'csv', line: state.line });
}

export function csvTable(head: CsvHead, sizes: CsvSizes = csvSizes): RawTable {
  const { file, encoding, headers } = head;
  return {
    headers,
    encoding,
    totalBytes: file.size,
    chunks: () => chunksOf(head, sizes),
    textAt(place, column) {
      const { bytes, starts, ends } = rowAt(head, place);
      return cellText(bytes, starts[column], ends[column], encoding);
    },
  };
}

/** Window after window: each begins with the row that the one before cut, and is twice as long where it holds no whole row. */
function* chunksOf(head: CsvHead, sizes: CsvSizes): Generator<RawChunk, Problem | null, void> {
  const { file, delimiter } = head;
  const width = head.headers.length;
  const chunk = Math.min(sizes.chunk, file.size);
  const rows = Math.min(mostRows, chunk);
  const target = scanTarget(chunk + width + 1, rows);
  const state = scanFrom(0, head.line);
  let base = head.offset;
  let window = sizes.window;
  while (base < file.size) {
    const bytes = file.read(base, base + window);
    const hasMore = base + bytes.length < file.size;
    state.offset = 0;
    do {
      const until = state.offset + sizes.chunk;
      scanRows(bytes, target, state, { delimiter, width, mostRows: rows, until, base, hasMore });
      if (state.openQuoteLine > 0 && !hasMore) return endlessRow(state);
      const doneBytes = base + state.offset;
      if (state.rows + state.wrong.length > 0 || !state.isCut) {
        yield { bytes, ...target, rows: state.rows, width, wrong: state.wrong, doneBytes };
      }
    } while (!state.isCut && state.offset < bytes.length);
    if (state.offset === 0 && (window >= sizes.longestRow || bytes.length === 0)) return endlessRow(state);
    window = state.offset === 0 ? window * 2 : sizes.window;
    base += state.offset;
  }
  return null;
}

/** The cells of one row, read again. */
function rowAt({ file, delimiter, headers }: CsvHead, place: number) {
  const width = headers.length;
  const target = scanTarget(width + 1, 1);
  const state = scanFrom(0, 1);
  for (let length = readAgain; ; length *= 2) {
    const bytes = file.read(place, place + length);
    const hasMore = bytes.length === length && place + length < file.size;
    state.offset = 0;
    scanRows(bytes, target, state, { delimiter, width, mostRows: 1, until: 1, base: 0, hasMore });
    if (!state.isCut) return { bytes, ...target };
  }
}

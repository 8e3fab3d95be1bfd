import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { wholeOf } from '../../byte-source.ts';
import { type GridRow, mostBytes, type TableFormat } from '../../format.ts';
import { cellText, type RawTable } from '../../raw-table.ts';
import { type CsvHead, csvTable } from './csv-table.ts';
import { dialectOf } from './dialect.ts';
import { encodingOf } from './encoding.ts';
import { type ScanState, scanRows } from './scan-rows.ts';

const sniffed = 64 * 1024;
const widestHeader = 10_000;
/** A first line longer than this is no header. */
const longestHeader = 2 ** 20;

/** Delimiter-separated text: comma, semicolon, tab or bar; UTF-8, with or without its mark, or windows-1252. */
export const csv: TableFormat = {
  id: 'csv',
  kind: 'table',
  extensions: ['csv', 'tsv', 'txt'],
  sniff: (bytes) => (looksLikeText(bytes.subarray(0, sniffed)) ? 0.5 : 0),
  *parts(file) {
    if (file.size > mostBytes) {
      return err(problem('file-too-large', { megabytes: Math.ceil(file.size / 2 ** 20), most: mostBytes / 2 ** 20 }));
    }
    return ok([{ name: '', format: 'csv', read: () => read(wholeOf(file)), grid: () => gridOf(wholeOf(file)) }]);
  },
};

function* gridOf(bytes: Uint8Array): Steps<Result<readonly GridRow[], Problem>> {
  const { delimiter, skip } = dialectOf(bytes);
  const encoding = yield* encodingOf(bytes);
  const most = bytes.length + 1;
  const target = {
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    lines: new Uint32Array(1),
    places: new Int32Array(1),
  };
  const state: ScanState = { offset: skip, line: 1, rows: 0, wrong: [], openQuoteLine: 0, cells: 0 };
  const rows: GridRow[] = [];
  while (state.offset < bytes.length) {
    scanRows(bytes, target, state, { delimiter, width: 0, mostRows: 1, until: bytes.length });
    if (state.rows === 0) break;
    const cells = Array.from({ length: state.cells }, (_, c) =>
      cellText(bytes, target.starts[c], target.ends[c], encoding),
    );
    rows.push({ line: target.lines[0], cells });
  }
  return ok(rows);
}

function* read(bytes: Uint8Array): Steps<Result<RawTable, Problem>> {
  const { delimiter, skip } = dialectOf(bytes);
  const target = {
    starts: new Int32Array(widestHeader),
    ends: new Int32Array(widestHeader),
    lines: new Uint32Array(1),
    places: new Int32Array(1),
  };
  const state: ScanState = { offset: skip, line: 1, rows: 0, wrong: [], openQuoteLine: 0, cells: 0 };
  const head = bytes.subarray(0, longestHeader);
  scanRows(head, target, state, { delimiter, width: 0, mostRows: 1, until: head.length });
  const isLonger = head.length < bytes.length && (state.openQuoteLine > 0 || state.offset === head.length);
  const width = state.cells;
  if (isLonger || width > widestHeader) return err(problem('file-not-a-table'));
  if (state.openQuoteLine > 0) return err(problem('file-cut-in-quotes', { line: state.openQuoteLine }));
  if (state.rows === 0) return err(problem('file-empty'));
  if (restIsBlank(bytes, state.offset)) return err(problem('file-header-only', { columns: width }));
  const encoding = yield* encodingOf(bytes);
  const headers: string[] = [];
  for (let c = 0; c < width; c++) headers.push(cellText(bytes, target.starts[c], target.ends[c], encoding).trim());
  const known: CsvHead = { bytes, delimiter, encoding, headers, offset: state.offset, line: state.line };
  return ok(csvTable(known));
}

/** No control characters but tab, line breaks, form feed and the mark that ends old text files; no markup. */
function looksLikeText(bytes: Uint8Array): boolean {
  let first = 0;
  for (const byte of bytes) {
    if (byte === 0x7f || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26))
      return false;
    if (first === 0 && byte > 32) first = byte;
  }
  const isMarkup = first === '<'.charCodeAt(0) || first === '{'.charCodeAt(0) || first === '['.charCodeAt(0);
  return first !== 0 && !isMarkup;
}

function restIsBlank(bytes: Uint8Array, from: number): boolean {
  for (let i = from; i < bytes.length; i++) if (bytes[i] !== 10 && bytes[i] !== 13 && bytes[i] !== 26) return false;
  return true;
}

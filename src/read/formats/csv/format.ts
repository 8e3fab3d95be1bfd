import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Progress, Steps } from '../../../base/steps.ts';
import type { ByteSource } from '../../byte-source.ts';
import { mostColumns, mostStreamedBytes, type TableFormat, type TablePart, tooLarge } from '../../format.ts';
import { cellText, type Encoding, type RawTable } from '../../raw-table.ts';
import { type CsvSizes, csvSizes, csvTable } from './csv-table.ts';
import { dialectOf, lookedBytes } from './dialect.ts';
import { encodingOf } from './encoding.ts';
import { gridOf } from './grid.ts';
import { looksLikeText } from './looks-like-text.ts';
import { asUtf8, wideEncoding } from './recode.ts';
import { scanFrom, scanRows, scanTarget } from './scan-rows.ts';

/** A first line longer than this is no header. */
const longestHeader = 2 ** 20;
const blankStep = 2 ** 16;

/**
 * Delimiter-separated text: comma, semicolon, tab or bar; UTF-8, with or without its mark, windows-1252, or UTF-16 with
 * its mark. It is read in windows and never lies in memory whole, but for UTF-16, which is written anew.
 */
export const csv: TableFormat = {
  id: 'csv',
  kind: 'table',
  extensions: ['csv', 'tsv', 'txt'],
  sniff: (head) => (looksLikeText(head) ? 0.5 : 0),
  parts: csvParts,
};

/** @param sizes for tests: windows so small that rows span them */
export function* csvParts(file: ByteSource, sizes: CsvSizes = csvSizes): Steps<Result<readonly TablePart[], Problem>> {
  const wide = wideEncoding(file.read(0, 2));
  const text = wide === null ? file : yield* asUtf8(file, wide);
  if (text === null || text.size > mostStreamedBytes) return err(tooLarge(file.size, mostStreamedBytes));
  let known: Encoding | undefined;
  function* encoding(): Generator<Progress, Encoding, void> {
    known ??= yield* encodingOf(text as ByteSource);
    return known;
  }
  return ok([
    { name: '', format: 'csv', read: () => read(text, encoding, sizes), grid: () => gridOf(text, encoding, sizes) },
  ]);
}

function* read(
  file: ByteSource,
  encodingIn: () => Generator<Progress, Encoding, void>,
  sizes: CsvSizes,
): Steps<Result<RawTable, Problem>> {
  const { delimiter, skip } = dialectOf(file.read(0, lookedBytes + 1));
  const target = scanTarget(mostColumns, 1);
  const state = scanFrom(skip, 1);
  const head = file.read(0, longestHeader);
  scanRows(head, target, state, { delimiter, width: 0, mostRows: 1, until: head.length, base: 0, hasMore: false });
  const isLonger = head.length < file.size && (state.openQuoteLine > 0 || state.offset === head.length);
  const width = state.cells;
  if (width > mostColumns) return err(problem('file-too-wide', { columns: width, most: mostColumns }));
  if (isLonger) return err(problem('file-not-a-table'));
  if (state.openQuoteLine > 0) return err(problem('file-cut-in-quotes', { line: state.openQuoteLine }));
  if (state.rows === 0) return err(problem('file-empty'));
  if (yield* isBlankFrom(file, state.offset)) return err(problem('file-header-only', { columns: width }));
  const encoding = yield* encodingIn();
  const headers: string[] = [];
  for (let c = 0; c < width; c++) headers.push(cellText(head, target.starts[c], target.ends[c], encoding).trim());
  return ok(csvTable({ file, delimiter, encoding, headers, offset: state.offset, line: state.line }, sizes));
}

/** Nothing but line breaks, and the mark that ends old text files. */
function* isBlankFrom(file: ByteSource, from: number): Steps<boolean> {
  for (let at = from; at < file.size; at += blankStep) {
    for (const byte of file.read(at, at + blankStep)) if (byte !== 10 && byte !== 13 && byte !== 26) return false;
    yield { done: 0, total: file.size };
  }
  return true;
}

import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Progress, Steps } from '../../../base/steps.ts';
import type { ByteSource } from '../../byte-source.ts';
import { mostColumns } from '../../format.ts';
import { cellText, type Encoding } from '../../raw-table.ts';
import type { CsvHead } from './csv-table.ts';
import { dialectOf, lookedBytes } from './dialect.ts';
import { scanFrom, scanRows, scanTarget } from './scan-rows.ts';

/** A first line longer than this is no header. */
const longestHeader = 2 ** 20;
const blankStep = 2 ** 16;

/** The header of a text, and how its rows are written. Problems: file-too-wide, file-not-a-table, file-cut-in-quotes, file-empty, file-header-only. */
export function* csvHead(
  file: ByteSource,
  encodingIn: () => Generator<Progress, Encoding, void>,
): Steps<Result<CsvHead, Problem>> {
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
  return ok({ file, delimiter, encoding, headers, offset: state.offset, line: state.line });
}

/** Nothing but line breaks, and the mark that ends old text files. */
function* isBlankFrom(file: ByteSource, from: number): Steps<boolean> {
  for (let at = from; at < file.size; at += blankStep) {
    for (const byte of file.read(at, at + blankStep)) if (byte !== 10 && byte !== 13 && byte !== 26) return false;
    yield { done: 0, total: file.size };
  }
  return true;
}

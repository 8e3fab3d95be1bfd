import type { Problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Progress, Steps } from '../../../base/steps.ts';
import type { ByteSource } from '../../byte-source.ts';
import { mostStreamedBytes, type TableFormat, type TablePart, tooLarge } from '../../format.ts';
import type { Encoding, RawTable } from '../../raw-table.ts';
import { csvHead } from './csv-head.ts';
import { type CsvSizes, csvSizes, csvTable } from './csv-table.ts';
import { encodingOf } from './encoding.ts';
import { gridOf } from './grid.ts';
import { looksLikeText } from './looks-like-text.ts';
import { asUtf8, wideEncoding } from './recode.ts';

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
  const head = yield* csvHead(file, encodingIn);
  return head.ok ? ok(csvTable(head.value, sizes)) : head;
}

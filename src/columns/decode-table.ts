import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { Reading } from '../document/reading.ts';
import { mostBytes, tooLarge } from '../read/format.ts';
import type { RawChunk, RawTable } from '../read/raw-table.ts';
import { categoryColumn } from './decode/category-column.ts';
import { classColumn } from './decode/class-column.ts';
import type { ColumnDecoder } from './decode/column-decoder.ts';
import { dateColumn } from './decode/date-column.ts';
import type { DateDecision } from './decode/date-evidence.ts';
import { geometryColumn } from './decode/geometry-column.ts';
import { grownU32 } from './decode/growing.ts';
import { numberColumn } from './decode/number-column.ts';
import { positionColumn } from './decode/position-column.ts';
import { spelledNumbers, spelledPlaces } from './decode/spelled-column.ts';
import { countDuplicates } from './duplicates.ts';
import type { KeptColumn } from './recognise.ts';
import type { ColumnRule, DecodedColumn, DecodedTable } from './source.ts';

export interface PlacedTable {
  readonly decoded: DecodedTable;
  /** What `RawTable.textAt` finds each row by. */
  readonly places: Uint32Array;
  /** Rows that repeat an earlier one exactly in all that is kept. */
  readonly duplicates: number;
}

/** How a table is decoded, beside what its columns say. */
export interface DecodeOptions extends Pick<Reading, 'dayFirst'> {
  /** By rule: what the whole of each column of dates decided, where the table is a part of a file. */
  readonly dates?: Readonly<Record<string, DateDecision>>;
  /** False: repeated rows are not looked for, as in a part of a file. */
  readonly countsDuplicates?: boolean;
}

/**
 * Decodes the kept columns of all rows, chunk by chunk while the chunk's bytes are still in the cache.
 * Problems: source-ambiguous-dates, file-too-large (no memory for the columns), and what the format finds on its way.
 */
export function* decodeTable(
  raw: RawTable,
  kept: readonly KeptColumn[],
  onChunk: (chunk: RawChunk) => void,
  options: DecodeOptions = {},
): Steps<Result<PlacedTable, Problem>> {
  try {
    return yield* decodeRows(raw, kept, onChunk, options);
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    return err(tooLarge(raw.totalBytes, mostBytes));
  }
}

/** What engines say when an array finds no room; a stack that is full is another RangeError. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && /allocation|array length|out of memory/i.test(error.message);

function* decodeRows(
  raw: RawTable,
  kept: readonly KeptColumn[],
  onChunk: (chunk: RawChunk) => void,
  options: DecodeOptions,
): Steps<Result<PlacedTable, Problem>> {
  let line = new Uint32Array(0);
  let places = new Uint32Array(0);
  let rows = 0;
  const decodersFor = (expected: number): readonly ColumnDecoder[] =>
    kept.map(({ rule, column }) => decoderOf(rule, expected, raw, column, options));
  let decoders: readonly ColumnDecoder[] | undefined;
  const chunks = raw.chunks();
  for (;;) {
    const next = chunks.next();
    if (next.done) {
      if (next.value !== null) return err(next.value);
      break;
    }
    const chunk = next.value;
    if (decoders === undefined) {
      const expected = expectedRows(raw, chunk);
      decoders = decodersFor(expected);
      line = new Uint32Array(expected);
      places = new Uint32Array(expected);
    }
    onChunk(chunk);
    for (let k = 0; k < kept.length; k++) decoders[k].take(chunk, kept[k].column);
    line = grownU32(line, rows + chunk.rows);
    places = grownU32(places, rows + chunk.rows);
    line.set(chunk.lines.subarray(0, chunk.rows), rows);
    places.set(chunk.places.subarray(0, chunk.rows), rows);
    rows += chunk.rows;
    yield { done: chunk.doneBytes, total: raw.totalBytes };
  }
  // Ids may come from headers: "__proto__" is a name like any other.
  const columns: Record<string, DecodedColumn> = Object.create(null);
  // A table without a row has its columns all the same.
  for (const [k, decoder] of (decoders ?? decodersFor(0)).entries()) {
    const column = decoder.finish();
    if (!column.ok) return column;
    columns[kept[k].rule.id] = column.value;
  }
  const said = raw.metadata === undefined ? {} : { metadata: raw.metadata };
  const decoded = { rows, line: line.subarray(0, rows), columns, headers: raw.headers, ...said };
  if (options.countsDuplicates === false) return ok({ decoded, places, duplicates: 0 });
  const counting = countDuplicates(decoded);
  for (let next = counting.next(); ; next = counting.next()) {
    if (next.done) return ok({ decoded, places, duplicates: next.value });
    yield { done: raw.totalBytes, total: raw.totalBytes };
  }
}

/** Columns grow when they are full; a first chunk of short rows must not ask for the memory of a whole machine. */
const mostExpected = 2 ** 25;

/** Rows of the whole file, if all are as long as those of the first chunk, and a little more. */
function expectedRows(raw: RawTable, first: RawChunk): number {
  const rows = first.rows + first.wrong.length;
  const expected = Math.ceil((rows / Math.max(1, first.doneBytes)) * raw.totalBytes * 1.05) + 1;
  return Math.max(first.rows, Math.min(mostExpected, expected));
}

function decoderOf(
  rule: ColumnRule,
  expected: number,
  { encoding, headers }: RawTable,
  column: number,
  { dayFirst, dates }: DecodeOptions,
): ColumnDecoder {
  switch (rule.kind) {
    case 'number':
      return rule.spelled === undefined ? numberColumn(expected) : spelledNumbers(expected, encoding, rule.spelled);
    case 'day':
    case 'month':
      return dateColumn(rule.kind, expected, headers[column], dayFirst, dates?.[rule.id]);
    case 'position':
      return rule.place === undefined ? positionColumn(expected) : spelledPlaces(expected, encoding, rule.place);
    case 'geometry':
      return geometryColumn(encoding);
    case 'category':
      return rule.classify === undefined
        ? categoryColumn(expected, encoding)
        : classColumn(expected, encoding, rule.classify);
  }
}

import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { RowTaker } from '../../chunk-writer.ts';
import { type GridRow, mostColumns, mostGridCells } from '../../format.ts';
import type { RawTable } from '../../raw-table.ts';
import { writtenTable } from '../../written-table.ts';
import { type CellContext, scanSheet } from './scan-sheet.ts';

/** One sheet of a workbook, which can be read from its beginning as often as one likes. */
export interface SheetSource {
  /** Bytes of its XML. */
  readonly size: number;
  /** Small enough that a row after row of one cell each fits a chunk. */
  pieces(): Iterable<Uint8Array>;
  /** A problem where a fault of the archive or its XML was thrown; anything else is thrown on. */
  problemOf(error: unknown): Problem;
}

/** The sheet with its first row that is not blank as header; a line break in a header is a blank. */
export function* readSheet(sheet: SheetSource, context: CellContext): Steps<Result<RawTable, Problem>> {
  const rows: string[][] = [];
  const steps = scanSheet(
    sheet.pieces(),
    context,
    textRows((_, cells) => rows.push(cells)),
  );
  try {
    for (const done of steps) {
      if (rows.length > 1) break;
      yield { done, total: sheet.size };
    }
  } catch (error) {
    return err(sheet.problemOf(error));
  }
  const [header] = rows;
  if (header === undefined) return err(problem('file-empty'));
  if (header.length > mostColumns) return err(problem('file-too-wide', { columns: header.length, most: mostColumns }));
  if (rows.length === 1) return err(problem('file-header-only', { columns: header.length }));
  return ok(
    writtenTable({
      headers: header.map((cell) => cell.replace(/\s*[\r\n]\s*/g, ' ').trim()),
      totalBytes: sheet.size,
      write: (writer) => scanSheet(sheet.pieces(), context, belowHeader(writer)),
      problemOf: sheet.problemOf,
    }),
  );
}

/** Every row that is not blank, as text. */
export function* sheetGrid(sheet: SheetSource, context: CellContext): Steps<Result<readonly GridRow[], Problem>> {
  const rows: GridRow[] = [];
  let total = 0;
  const taker = textRows((line, cells) => {
    rows.push({ line, cells });
    total += cells.length;
  });
  try {
    for (const done of scanSheet(sheet.pieces(), context, taker)) {
      if (total > mostGridCells) return err(problem('file-too-large', { cells: total, most: mostGridCells }));
      yield { done, total: sheet.size };
    }
  } catch (error) {
    return err(sheet.problemOf(error));
  }
  return ok(rows);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Rows as texts, up to the last cell that is not empty; blank rows are none. */
function textRows(onRow: (line: number, cells: string[]) => void): RowTaker {
  let cells: string[] = [];
  const put = (column: number, text: string): void => {
    while (cells.length < column) cells.push('');
    cells.push(text);
  };
  return {
    text: put,
    bytes: (column, bytes, from, to) => put(column, decoder.decode(bytes.subarray(from, to))),
    endRow(line) {
      if (cells.length > 0) onRow(line, cells);
      cells = [];
    },
  };
}

/** What follows the header. */
function belowHeader(taker: RowTaker): RowTaker {
  let isBelow = false;
  return {
    text(column, text) {
      if (isBelow) taker.text(column, text);
    },
    bytes(column, bytes, from, to) {
      if (isBelow) taker.bytes(column, bytes, from, to);
    },
    endRow(line) {
      if (isBelow) taker.endRow(line);
      isBelow = true;
    },
  };
}

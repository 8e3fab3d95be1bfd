import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { type GridRow, mostBytes, mostGridCells } from '../../format.ts';
import { cellText, type RawChunk, type RawTable } from '../../raw-table.ts';
import { chunkWriter, rowsOfChunk, separator } from './chunk-writer.ts';
import { type CellContext, type RowTaker, scanSheet } from './scan-sheet.ts';

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
  if (rows.length === 1) return err(problem('file-header-only', { columns: header.length }));
  return ok(
    sheetTable(
      sheet,
      context,
      header.map((cell) => cell.replace(/\s*[\r\n]\s*/g, ' ').trim()),
    ),
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

function sheetTable(sheet: SheetSource, context: CellContext, headers: readonly string[]): RawTable {
  const width = headers.length;
  /** Bytes of the rows of each chunk: what `textAt` looks into. */
  const kept: { readonly bytes: Uint8Array; readonly starts: Int32Array }[] = [];
  return {
    headers,
    encoding: 'utf-8',
    totalBytes: sheet.size,
    *chunks(): Generator<RawChunk, Problem | null, void> {
      kept.length = 0;
      let text = 0;
      const writer = chunkWriter(width);
      function* flushed(doneBytes: number): Generator<RawChunk, void, void> {
        const chunk = writer.chunk(kept.length * rowsOfChunk, doneBytes);
        text += chunk.bytes.length;
        kept.push({
          bytes: chunk.bytes,
          starts: Int32Array.from({ length: chunk.rows }, (_, r) => chunk.starts[r * width]),
        });
        yield chunk;
        writer.restart();
      }
      try {
        let done = 0;
        for (done of scanSheet(sheet.pieces(), context, writer)) {
          if (writer.isFull) yield* flushed(done);
          if (text > mostBytes)
            return problem('file-too-large', { megabytes: text / 2 ** 20, most: mostBytes / 2 ** 20 });
        }
        yield* flushed(done);
      } catch (error) {
        return sheet.problemOf(error);
      }
      return null;
    },
    textAt(place, column) {
      const { bytes, starts } = kept[Math.floor(place / rowsOfChunk)] ?? { bytes: new Uint8Array(), starts: [] };
      let from = starts[place % rowsOfChunk] ?? 0;
      for (let c = 0; c < column; c++) from = bytes.indexOf(separator, from) + 1;
      return cellText(bytes, from, bytes.indexOf(separator, from), 'utf-8');
    },
  };
}

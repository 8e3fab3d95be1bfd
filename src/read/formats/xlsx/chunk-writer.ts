import type { RawChunk } from '../../raw-table.ts';
import type { RowTaker } from './scan-sheet.ts';
import { addByte, addBytes, addText, type TextArena, textArena } from './text-arena.ts';

/** A chunk is full at this many rows; the piece of XML at hand may add half as many more. */
const fullRows = 4096;
/** More rows than any chunk has. */
export const rowsOfChunk = 2 * fullRows;
const fullText = 256 * 1024;
const fullCells = 128 * 1024;
/** Between the cells of a row: no text of a workbook can hold it. */
export const separator = 0;

/** Makes chunks of rows as wide as the header; the first row that is not blank is the header and no row. */
export interface ChunkWriter extends RowTaker {
  readonly isFull: boolean;
  /** The rows since the last `restart`; `first` is what their places count from. */
  chunk(first: number, doneBytes: number): RawChunk;
  /** Begins the next chunk, with what there is of a row that has not ended. */
  restart(): void;
}

export function chunkWriter(width: number): ChunkWriter {
  const text: TextArena = textArena(fullText * 2);
  let starts = new Int32Array(width * 256);
  let ends = new Int32Array(width * 256);
  const lines = new Uint32Array(rowsOfChunk);
  let wrong: { line: number; cells: number }[] = [];
  let rows = 0;
  let cells = 0;
  let rowStart = 0;
  let hasHeader = false;

  function beginCell(column: number): void {
    while (cells < column) endCell(text.length);
  }
  function endCell(from: number): void {
    const at = rows * width + cells;
    if (cells < width) {
      if (at >= starts.length) [starts, ends] = [doubled(starts), doubled(ends)];
      starts[at] = from;
      ends[at] = text.length;
    }
    addByte(text, separator);
    cells++;
  }
  return {
    get isFull() {
      return rows >= fullRows || rowStart >= fullText || rows * width >= fullCells;
    },
    text(column, value) {
      beginCell(column);
      const from = text.length;
      addText(text, value);
      endCell(from);
    },
    bytes(column, value, from, to) {
      beginCell(column);
      const start = text.length;
      addBytes(text, value, from, to);
      endCell(start);
    },
    endRow(line) {
      const isRow = cells > 0 && hasHeader;
      hasHeader ||= cells > 0;
      if (isRow && cells > width) wrong.push({ line, cells });
      if (!isRow || cells > width) text.length = rowStart;
      else {
        beginCell(width);
        lines[rows++] = line;
      }
      cells = 0;
      rowStart = text.length;
    },
    chunk(first, doneBytes) {
      const places = Int32Array.from({ length: rows }, (_, r) => first + r);
      return { bytes: text.bytes.slice(0, rowStart), rows, width, starts, ends, lines, places, wrong, doneBytes };
    },
    restart() {
      const begun = Math.min(cells, width);
      for (let c = 0; c < begun; c++) {
        starts[c] = starts[rows * width + c] - rowStart;
        ends[c] = ends[rows * width + c] - rowStart;
      }
      text.bytes.copyWithin(0, rowStart, text.length);
      text.length -= rowStart;
      wrong = [];
      rows = 0;
      rowStart = 0;
    },
  };
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

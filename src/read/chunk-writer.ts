import type { RawChunk } from './raw-table.ts';
import { addBytes, addEnd, addText, type TextArena, textArena } from './text-arena.ts';

/** Takes the cells of rows that are not empty, row by row, columns from 0 and always ascending. */
export interface RowTaker {
  text(column: number, text: string): void;
  /** Bytes `[from, to)`, UTF-8. */
  bytes(column: number, bytes: Uint8Array, from: number, to: number): void;
  /** @param line number of the row, from 1 */
  endRow(line: number): void;
}

/** A chunk is full at this many rows; whoever writes may add as many more before looking. */
export const fullRows = 4096;
const fullText = 256 * 1024;
const fullCells = 128 * 1024;

/** Makes chunks of the rows that it takes; cells lie in order, and a NUL follows each. */
export interface ChunkWriter extends RowTaker {
  readonly isFull: boolean;
  /** The rows since the last `restart`; `first` is what their places count from. Its bytes are its own. */
  chunk(first: number, doneBytes: number): RawChunk;
  /** Begins the next chunk, with what there is of a row that has not ended. */
  restart(): void;
}

/** @param width cells of a row: what has fewer is filled up, what has more is listed in `wrong` */
export function chunkWriter(width: number): ChunkWriter {
  const text: TextArena = textArena(fullText * 2);
  let starts = new Int32Array(width * 256);
  let ends = new Int32Array(width * 256);
  const lines = new Uint32Array(2 * fullRows);
  let wrong: { line: number; cells: number }[] = [];
  let rows = 0;
  let cells = 0;
  let rowStart = 0;

  function fillTo(column: number): void {
    while (cells < column) endCell(text.length);
  }
  function endCell(from: number): void {
    const at = rows * width + cells;
    if (cells < width) {
      if (at >= starts.length) [starts, ends] = [doubled(starts), doubled(ends)];
      starts[at] = from;
      ends[at] = text.length;
    }
    addEnd(text);
    cells++;
  }
  return {
    get isFull() {
      return rows >= fullRows || rowStart >= fullText || rows * width >= fullCells;
    },
    text(column, value) {
      fillTo(column);
      const from = text.length;
      addText(text, value);
      endCell(from);
    },
    bytes(column, value, from, to) {
      fillTo(column);
      const start = text.length;
      addBytes(text, value, from, to);
      endCell(start);
    },
    endRow(line) {
      if (cells > width) {
        wrong.push({ line, cells });
        text.length = rowStart;
      } else {
        fillTo(width);
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

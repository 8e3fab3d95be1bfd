import type { Problem } from '../../../base/problem.ts';
import type { RawChunk } from '../../raw-table.ts';
import { type CsvHead, csvSizes, endlessRow } from './csv-table.ts';
import { type ScanTarget, scanFrom, scanRows, scanTarget } from './scan-rows.ts';

/** Some whole rows of a text: bytes `[from, to)` of it, the first of them in line `line`. */
export interface TextSlice {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

export interface SliceSizes {
  /** A slice ends with the row in which this many bytes are reached, or with so many rows. */
  readonly bytes: number;
  readonly rows: number;
}

/** Rows that are looked at together: what a core's second cache holds. */
const rowsAtOnce = 2 ** 13;

/**
 * Cuts a text between rows, as it comes piece by piece: where it is cut depends on the text and the sizes alone, not on
 * the pieces. A line break in quotes is no end of a row. Offsets are plain numbers: a text may be longer than 4 GB.
 */
export class RowCuts {
  readonly slices: TextSlice[] = [];
  private readonly head: Pick<CsvHead, 'delimiter' | 'headers'>;
  private readonly sizes: SliceSizes;
  private readonly onChunk: (chunk: RawChunk) => void;
  private readonly target: ScanTarget;
  private readonly state = scanFrom(0, 1);
  /** Where the rest begins in the text: what follows the last whole row. */
  private base: number;
  /** Holds the rest at its beginning, and what comes behind it; not made anew for each piece. */
  private room = new Uint8Array(0);
  private rest = 0;
  private from: number;
  private line: number;
  private rows = 0;

  /** @param onChunk is given the rows as they are passed; their places are meaningless */
  constructor(
    head: Pick<CsvHead, 'delimiter' | 'headers' | 'offset' | 'line'>,
    sizes: SliceSizes,
    onChunk: (chunk: RawChunk) => void,
  ) {
    this.head = head;
    this.sizes = sizes;
    this.onChunk = onChunk;
    this.target = scanTarget(csvSizes.chunk + head.headers.length + 1, rowsAtOnce);
    this.base = head.offset;
    this.from = head.offset;
    this.line = head.line;
    this.state.line = head.line;
  }

  /** Takes the next bytes after the header. Problems: file-cut-in-quotes, file-unreadable (a row without an end). */
  push(piece: Uint8Array, hasMore: boolean): Problem | null {
    const bytes = this.rest === 0 ? piece : this.withRest(piece);
    const { state } = this;
    state.offset = 0;
    while (state.offset < bytes.length && !this.scan(bytes, hasMore)) {
      if (state.openQuoteLine > 0 && !hasMore) return endlessRow(state);
    }
    this.keep(bytes.subarray(state.offset));
    this.base += state.offset;
    if (this.rest > csvSizes.longestRow) return endlessRow(state);
    if (!hasMore && this.base > this.from) this.cut(this.base);
    return null;
  }

  private withRest(piece: Uint8Array): Uint8Array {
    const { rest } = this;
    this.makeRoom(rest + piece.length);
    this.room.set(piece, rest);
    return this.room.subarray(0, rest + piece.length);
  }

  private keep(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.room.set(bytes);
    this.rest = bytes.length;
  }

  private makeRoom(needed: number): void {
    if (needed <= this.room.length) return;
    const larger = new Uint8Array(Math.max(needed, this.room.length * 2));
    larger.set(this.room.subarray(0, this.rest));
    this.room = larger;
  }

  /** Rows of one chunk; true where what is left is not a whole row. */
  private scan(bytes: Uint8Array, hasMore: boolean): boolean {
    const { state, target, head, sizes } = this;
    const width = head.headers.length;
    const full = this.from + sizes.bytes - this.base;
    scanRows(bytes, target, state, {
      delimiter: head.delimiter,
      width,
      mostRows: Math.min(rowsAtOnce, sizes.rows - this.rows),
      until: Math.min(state.offset + csvSizes.chunk, full),
      base: 0,
      hasMore,
    });
    if (state.rows + state.wrong.length > 0) {
      this.onChunk({
        bytes,
        ...target,
        rows: state.rows,
        width,
        wrong: state.wrong,
        doneBytes: this.base + state.offset,
      });
    }
    this.rows += state.rows;
    const isFull = this.rows >= sizes.rows || state.offset >= full;
    if (isFull && !state.isCut) this.cut(this.base + state.offset);
    return state.isCut;
  }

  private cut(to: number): void {
    this.slices.push({ from: this.from, to, line: this.line });
    this.from = to;
    this.line = this.state.line;
    this.rows = 0;
  }
}

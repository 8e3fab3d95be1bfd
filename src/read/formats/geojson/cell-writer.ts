import { problem } from '../../../base/problem.ts';
import { mostColumns } from '../../format.ts';
import { code, RefusedJson, textOf } from './json-bytes.ts';

/** Where the cells of all features lie: of feature f those from `firsts[f]` to `firsts[f + 1]`. */
export interface FeatureCells {
  readonly rows: number;
  readonly firsts: Uint32Array;
  /** Column, start and end of each cell, in turn. */
  readonly cells: Int32Array;
}

/** Notes the ranges of cells, and gives every name of a member a column. */
export interface CellWriter {
  /** Adds the value at `start` to the feature at hand; null is an empty cell. */
  put(name: string, start: number, end: number): void;
  /** The feature at hand is whole. */
  endFeature(): void;
  /** What was put since the last feature was none of a feature. */
  drop(): void;
  close(): FeatureCells & { readonly bytes: Uint8Array; readonly headers: readonly string[] };
}

const firstRoom = 4096;
const isNull = (bytes: Uint8Array, start: number, end: number): boolean => end - start === 4 && bytes[start] === 0x6e;

export function cellWriter(given: Uint8Array): CellWriter {
  let bytes = given;
  const headers = ['geometry'];
  const columnOf = new Map([['geometry', 0]]);
  let cells = new Int32Array(firstRoom);
  let firsts = new Uint32Array(firstRoom);
  let used = 0;
  let rows = 0;
  const column = (name: string): number => {
    const known = columnOf.get(name);
    if (known !== undefined) return known;
    if (headers.length === mostColumns) {
      throw new RefusedJson(problem('file-too-wide', { columns: mostColumns + 1, most: mostColumns }));
    }
    columnOf.set(name, headers.length);
    return headers.push(name) - 1;
  };
  const note = (name: string, start: number, end: number): void => {
    if (used + 3 > cells.length) {
      const grown = new Int32Array(cells.length * 2);
      grown.set(cells);
      cells = grown;
    }
    cells[used++] = column(name);
    cells[used++] = start;
    cells[used++] = end;
  };
  return {
    put(name, start, end) {
      if (given[start] !== code.quote) {
        note(name, start, isNull(given, start, end) ? start : end);
        return;
      }
      const [from, to] = [start + 1, end - 1];
      const escaped = given.subarray(from, to).includes(code.backslash);
      if (!escaped) {
        note(name, from, to);
        return;
      }
      // A text is never longer written out than with its escapes: it takes the place where it stood.
      if (bytes === given) bytes = given.slice();
      const text = new TextEncoder().encode(textOf(given, start, end));
      bytes.set(text, from);
      note(name, from, from + text.length);
    },
    endFeature() {
      if (rows + 2 > firsts.length) {
        const grown = new Uint32Array(firsts.length * 2);
        grown.set(firsts);
        firsts = grown;
      }
      firsts[++rows] = used / 3;
    },
    drop() {
      used = firsts[rows] * 3;
    },
    close: () => ({ bytes, headers, rows, firsts, cells }),
  };
}

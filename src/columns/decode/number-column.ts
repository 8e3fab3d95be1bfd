import { ok } from '../../base/result.ts';
import type { RawChunk } from '../../read/raw-table.ts';
import { saysNothing, skipBlanks, trimBlanks } from './blank.ts';
import { type ColumnDecoder, empty, fine, unreadable } from './column-decoder.ts';
import { grownF64, grownU8 } from './growing.ts';
import { parseNumber } from './parse-number.ts';

/** Numbers; NaN where the cell is empty or unreadable. */
export function numberColumn(expectedRows: number): ColumnDecoder {
  let values = new Float64Array(expectedRows);
  let state = new Uint8Array(expectedRows);
  let rows = 0;
  return {
    take(chunk, column) {
      values = grownF64(values, rows + chunk.rows);
      state = grownU8(state, rows + chunk.rows);
      takeNumbers(chunk, column, values, state, rows);
      rows += chunk.rows;
    },
    finish: () => ok({ kind: 'number', values: values.subarray(0, rows), state: state.subarray(0, rows) }),
  };
}

/** No part of a column: engines compile a function of one column anew for the next. */
function takeNumbers(chunk: RawChunk, column: number, values: Float64Array, state: Uint8Array, rows: number): void {
  const { bytes, starts, ends, width } = chunk;
  for (let r = 0, cell = column; r < chunk.rows; r++, cell += width) {
    const start = skipBlanks(bytes, starts[cell], ends[cell]);
    const end = trimBlanks(bytes, start, ends[cell]);
    const value = end > start ? parseNumber(bytes, start, end) : Number.NaN;
    values[rows + r] = value;
    if (!Number.isNaN(value)) state[rows + r] = fine;
    else state[rows + r] = ends[cell] >= 0 && saysNothing(bytes, start, end) ? empty : unreadable;
  }
}

import { ok } from '../../base/result.ts';
import { cellText, type Encoding } from '../../read/raw-table.ts';
import type { ColumnRule } from '../source.ts';
import { saysNothing, skipBlanks, trimBlanks } from './blank.ts';
import { type ColumnDecoder, empty, fine, unreadable } from './column-decoder.ts';
import { grownF64, grownU8 } from './growing.ts';
import { parseNumber } from './parse-number.ts';

/** Numbers in the spelling of a person's own file: the plain form from bytes where it can be no other, else by its text. */
export function spelledNumbers(
  expectedRows: number,
  encoding: Encoding,
  { read, first }: NonNullable<ColumnRule['spelled']>,
): ColumnDecoder {
  let values = new Float64Array(expectedRows);
  let state = new Uint8Array(expectedRows);
  let rows = 0;
  return {
    take({ bytes, starts, ends, width, rows: inChunk }, column) {
      values = grownF64(values, rows + inChunk);
      state = grownU8(state, rows + inChunk);
      for (let r = 0, cell = column; r < inChunk; r++, cell += width, rows++) {
        const start = skipBlanks(bytes, starts[cell], ends[cell]);
        const end = trimBlanks(bytes, start, ends[cell]);
        let value = !first && end > start ? parseNumber(bytes, start, end) : Number.NaN;
        if (Number.isNaN(value)) value = read(cellText(bytes, starts[cell], ends[cell], encoding));
        values[rows] = value;
        if (!Number.isNaN(value)) state[rows] = fine;
        else state[rows] = ends[cell] >= 0 && saysNothing(bytes, start, end) ? empty : unreadable;
      }
    },
    finish: () => ok({ kind: 'number', values: values.subarray(0, rows), state: state.subarray(0, rows) }),
  };
}

/** Both coordinates of each cell, by its text. */
export function spelledPlaces(
  expectedRows: number,
  encoding: Encoding,
  placeOf: NonNullable<ColumnRule['place']>,
): ColumnDecoder {
  let lon = new Float64Array(expectedRows);
  let lat = new Float64Array(expectedRows);
  let state = new Uint8Array(expectedRows);
  let rows = 0;
  return {
    take({ bytes, starts, ends, width, rows: inChunk }, column) {
      lon = grownF64(lon, rows + inChunk);
      lat = grownF64(lat, rows + inChunk);
      state = grownU8(state, rows + inChunk);
      for (let r = 0, cell = column; r < inChunk; r++, cell += width, rows++) {
        const start = skipBlanks(bytes, starts[cell], ends[cell]);
        const isEmpty = ends[cell] >= 0 && saysNothing(bytes, start, trimBlanks(bytes, start, ends[cell]));
        const place = isEmpty ? null : placeOf(cellText(bytes, starts[cell], ends[cell], encoding));
        lon[rows] = place?.lon ?? Number.NaN;
        lat[rows] = place?.lat ?? Number.NaN;
        state[rows] = place !== null ? fine : isEmpty ? empty : unreadable;
      }
    },
    finish: () =>
      ok({ kind: 'position', lon: lon.subarray(0, rows), lat: lat.subarray(0, rows), state: state.subarray(0, rows) }),
  };
}

import type { ReadonlyF64, ReadonlyI32, ReadonlyU32 } from '../base/typed-array.ts';
import { hashOfShape } from './same-shape.ts';
import type { DecodedColumn } from './source.ts';

/** A column as 32-bit words: `perRow` of them for each row. */
export interface RowBits {
  readonly words: Int32Array;
  readonly perRow: 1 | 2;
}

/** The values of a column as the words they are made of, without a copy where they lie in typed arrays. */
export function bitsOfColumn(column: DecodedColumn): readonly RowBits[] {
  switch (column.kind) {
    case 'number':
      return [pairs(column.values)];
    case 'day':
    case 'month':
      return [single(column.values)];
    case 'category':
      return [single(column.codes)];
    case 'position':
      return [pairs(column.lon), pairs(column.lat)];
    case 'geometry':
      return [{ words: Int32Array.from(column.shapes, hashOfShape), perRow: 1 }];
  }
}

function pairs(values: ReadonlyF64): RowBits {
  const own = values instanceof Float64Array ? values : Float64Array.from(values);
  return { words: new Int32Array(own.buffer, own.byteOffset, own.length * 2), perRow: 2 };
}

function single(values: ReadonlyI32 | ReadonlyU32): RowBits {
  const own = values instanceof Int32Array || values instanceof Uint32Array ? values : Uint32Array.from(values);
  return { words: new Int32Array(own.buffer, own.byteOffset, own.length), perRow: 1 };
}

import type { Numbers, PartRows } from '../engine.ts';

const rowsAtATime = 1 << 16;

type Put = (view: DataView, at: number, row: number) => void;

function putter(values: Numbers): Put {
  if (values instanceof BigInt64Array) return (view, at, row) => view.setBigInt64(at, values[row] ?? 0n, true);
  if (values instanceof Float64Array) return (view, at, row) => view.setFloat64(at, values[row] ?? 0, true);
  if (values instanceof Float32Array) return (view, at, row) => view.setFloat32(at, values[row] ?? 0, true);
  if (values instanceof Int32Array) return (view, at, row) => view.setInt32(at, values[row] ?? 0, true);
  throw new TypeError('a column of another type');
}

/** Rows one after the other, little-endian, each with the number of its part behind it. */
export function* rowBinary({ rows, columns }: PartRows, part: number): Generator<Uint8Array> {
  const fields = columns.map(({ values }) => ({ put: putter(values), bytes: values.BYTES_PER_ELEMENT }));
  const width = fields.reduce((sum, { bytes }) => sum + bytes, 8);
  for (let from = 0; from < rows; from += rowsAtATime) {
    const to = Math.min(rows, from + rowsAtATime);
    const view = new DataView(new ArrayBuffer((to - from) * width));
    let start = 0;
    for (const { put, bytes } of fields) {
      for (let row = from, at = start; row < to; row++, at += width) put(view, at, row);
      start += bytes;
    }
    for (let row = from, at = start; row < to; row++, at += width) view.setBigInt64(at, BigInt(part), true);
    yield new Uint8Array(view.buffer);
  }
}

import type { Numbers, PartRows } from '../engine.ts';

const rowsAtATime = 1 << 15;
/** PostgreSQL counts days from 2000-01-01. */
const daysTo2000 = 10_957;

type Put = (view: DataView, at: number, row: number) => void;

interface Field {
  readonly bytes: number;
  readonly put: Put;
}

function putterOf(values: Numbers, isDate: boolean): Put {
  if (values instanceof BigInt64Array) return (view, at, row) => view.setBigInt64(at, values[row] ?? 0n);
  if (values instanceof Float64Array) return (view, at, row) => view.setFloat64(at, values[row] ?? 0);
  if (values instanceof Float32Array) return (view, at, row) => view.setFloat32(at, values[row] ?? 0);
  const less = isDate ? daysTo2000 : 0;
  if (values instanceof Int32Array) return (view, at, row) => view.setInt32(at, (values[row] ?? 0) - less);
  throw new TypeError('a column of another type');
}

const header = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const end = Buffer.from([0xff, 0xff]);

/** Rows of a part in the binary form of `COPY ... FROM STDIN`. */
export function* copyBinary({ rows, columns }: PartRows): Generator<Uint8Array> {
  const fields: readonly Field[] = columns.map(({ type, values }) => ({
    bytes: values.BYTES_PER_ELEMENT,
    put: putterOf(values, type === 'date'),
  }));
  const width = fields.reduce((sum, { bytes }) => sum + 4 + bytes, 2);
  yield header;
  for (let from = 0; from < rows; from += rowsAtATime) {
    const to = Math.min(rows, from + rowsAtATime);
    const view = new DataView(new ArrayBuffer((to - from) * width));
    for (let row = from, at = 0; row < to; row++, at += width) view.setInt16(at, fields.length);
    let start = 2;
    for (const { bytes, put } of fields) {
      for (let row = from, at = start; row < to; row++, at += width) {
        view.setInt32(at, bytes);
        put(view, at + 4, row);
      }
      start += 4 + bytes;
    }
    yield new Uint8Array(view.buffer);
  }
  yield end;
}

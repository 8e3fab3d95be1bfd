import type { Batch } from '../engine.ts';

/** The bytes are no rows in PostgreSQL's binary form, or not all of them. */
export class BrokenCopy extends Error {}

/** What each column is made of: whole numbers of up to 8 bytes, or floats. */
export type CopyType = 'whole' | 'float';

const signature = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1');
const headerBytes = signature.length + 8;
const rowsAtATime = 1 << 16;

class Columns {
  private readonly types: readonly CopyType[];
  private columns: (BigInt64Array | Float64Array)[];
  rows = 0;

  constructor(types: readonly CopyType[]) {
    this.types = types;
    this.columns = this.empty();
  }

  private empty(): (BigInt64Array | Float64Array)[] {
    return this.types.map((type) =>
      type === 'whole' ? new BigInt64Array(rowsAtATime) : new Float64Array(rowsAtATime),
    );
  }

  put(column: number, bytes: Buffer, at: number, length: number): void {
    const into = this.columns[column];
    if (into instanceof BigInt64Array) {
      if (length === 8) into[this.rows] = bytes.readBigInt64BE(at);
      else if (length === 4) into[this.rows] = BigInt(bytes.readInt32BE(at));
      else throw new BrokenCopy();
    } else if (into !== undefined) {
      if (length === 8) into[this.rows] = bytes.readDoubleBE(at);
      else if (length === 4) into[this.rows] = bytes.readFloatBE(at);
      else throw new BrokenCopy();
    }
  }

  taken(): Batch {
    const { rows, columns } = this;
    this.columns = this.empty();
    this.rows = 0;
    return { rows, columns: columns.map((column) => column.subarray(0, rows)) };
  }
}

/** Where the row that begins at `from` ends; -1 where it is not all there, -2 for the end of all rows. */
function rowEnd(bytes: Buffer, from: number, width: number): number {
  if (from + 2 > bytes.length) return -1;
  const fields = bytes.readInt16BE(from);
  if (fields === -1) return -2;
  if (fields !== width) throw new BrokenCopy();
  let at = from + 2;
  for (let field = 0; field < fields; field++) {
    if (at + 4 > bytes.length) return -1;
    const length = bytes.readInt32BE(at);
    // A null has a length of -1: there is none in these tables.
    if (length < 0 || length > 8) throw new BrokenCopy();
    at += 4 + length;
  }
  return at <= bytes.length ? at : -1;
}

function putRow(into: Columns, bytes: Buffer, from: number, width: number): void {
  let at = from + 2;
  for (let field = 0; field < width; field++) {
    const length = bytes.readInt32BE(at);
    into.put(field, bytes, at + 4, length);
    at += 4 + length;
  }
  into.rows += 1;
}

/**
 * Rows of `COPY ... TO STDOUT (FORMAT binary)` by column
 * (https://www.postgresql.org/docs/15/sql-copy.html, "Binary Format"). Throws BrokenCopy for other bytes, nulls, and an
 * answer that has no end.
 */
export async function* copyBatches(pieces: AsyncIterable<Buffer>, types: readonly CopyType[]): AsyncGenerator<Batch> {
  const into = new Columns(types);
  let bytes: Buffer = Buffer.alloc(0);
  const state = { hasHeader: false, hasEnd: false };
  for await (const piece of pieces) {
    if (state.hasEnd) continue;
    bytes = bytes.length === 0 ? piece : Buffer.concat([bytes, piece]);
    let at = 0;
    if (!state.hasHeader) {
      if (bytes.length < headerBytes) continue;
      if (!bytes.subarray(0, signature.length).equals(signature)) throw new BrokenCopy();
      at = headerBytes + bytes.readInt32BE(headerBytes - 4);
      state.hasHeader = true;
    }
    for (;;) {
      const end = rowEnd(bytes, at, types.length);
      if (end < 0) {
        state.hasEnd = end === -2;
        break;
      }
      putRow(into, bytes, at, types.length);
      at = end;
      if (into.rows === rowsAtATime) yield into.taken();
    }
    bytes = bytes.subarray(at);
  }
  if (!state.hasEnd) throw new BrokenCopy();
  if (into.rows > 0) yield into.taken();
}

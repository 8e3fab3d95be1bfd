import type { Batch, Numbers } from '../engine.ts';

/** The bytes are no answer in ClickHouse's own form. */
export class BrokenNative extends Error {}

const constructors: Readonly<Record<string, { readonly bytes: number; make(bytes: ArrayBuffer): Numbers }>> = {
  UInt8: { bytes: 1, make: (bytes) => new Uint8Array(bytes) },
  Int8: { bytes: 1, make: (bytes) => new Int8Array(bytes) },
  UInt16: { bytes: 2, make: (bytes) => new Uint16Array(bytes) },
  Int16: { bytes: 2, make: (bytes) => new Int16Array(bytes) },
  UInt32: { bytes: 4, make: (bytes) => new Uint32Array(bytes) },
  Int32: { bytes: 4, make: (bytes) => new Int32Array(bytes) },
  UInt64: { bytes: 8, make: (bytes) => new BigUint64Array(bytes) },
  Int64: { bytes: 8, make: (bytes) => new BigInt64Array(bytes) },
  Float32: { bytes: 4, make: (bytes) => new Float32Array(bytes) },
  Float64: { bytes: 8, make: (bytes) => new Float64Array(bytes) },
};

const mostRows = 2 ** 26;
const longestName = 200;

/** Bytes that are not all there yet. */
class Short extends Error {}

class Reader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new Short();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  count(): number {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const [byte = 0] = this.take(1);
      value += (byte % 128) * shift;
      if (byte < 128) return value;
      if (shift > 2 ** 42) throw new BrokenNative();
    }
  }

  text(): string {
    const length = this.count();
    if (length > longestName) throw new BrokenNative();
    return new TextDecoder().decode(this.take(length));
  }
}

function blockIn(reader: Reader, width: number): Batch {
  const columns = reader.count();
  const rows = reader.count();
  if (columns === 0 && rows === 0) return { rows, columns: [] };
  if (columns !== width || rows > mostRows) throw new BrokenNative();
  const read = Array.from({ length: columns }, () => {
    reader.text();
    const type = constructors[reader.text()];
    if (type === undefined) throw new BrokenNative();
    return type.make(new Uint8Array(reader.take(rows * type.bytes)).buffer);
  });
  return { rows, columns: read };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return Buffer.concat(parts);
}

/**
 * Blocks of numbers in ClickHouse's form "Native": by column, little-endian, whole blocks after one another
 * (https://clickhouse.com/docs/interfaces/formats/Native). Throws BrokenNative for other bytes, other types, another
 * number of columns, and an answer that ends within a block.
 * @param width columns of every block
 */
export async function* nativeBatches(pieces: AsyncIterable<Uint8Array>, width: number): AsyncGenerator<Batch> {
  let waiting: Uint8Array[] = [];
  let held = 0;
  let needed = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    held += piece.length;
    // A large block comes in many pieces: it is looked at again when twice as much is there.
    if (held < needed) continue;
    const reader = new Reader(joined(waiting));
    const start = { at: 0 };
    try {
      while (reader.at < reader.bytes.length) {
        start.at = reader.at;
        const batch = blockIn(reader, width);
        if (batch.rows > 0) yield batch;
        start.at = reader.at;
      }
    } catch (error) {
      if (!(error instanceof Short)) throw error;
    }
    const rest = reader.bytes.subarray(start.at);
    waiting = rest.length === 0 ? [] : [rest];
    needed = rest.length === held ? 2 * held : 0;
    held = rest.length;
  }
  if (held === 0) return;
  const reader = new Reader(joined(waiting));
  while (reader.at < reader.bytes.length) {
    try {
      const batch = blockIn(reader, width);
      if (batch.rows > 0) yield batch;
    } catch {
      throw new BrokenNative();
    }
  }
}

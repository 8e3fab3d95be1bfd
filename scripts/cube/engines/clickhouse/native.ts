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

/** Bytes that come in pieces: each is copied once, to where it is wanted. */
class Pieces {
  private readonly next: AsyncIterator<Uint8Array>;
  private piece: Uint8Array = new Uint8Array(0);
  private at = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.next = pieces[Symbol.asyncIterator]();
  }

  /** Whether nothing is left; waits for the next piece where this one is used up. */
  async isEnd(): Promise<boolean> {
    while (this.at === this.piece.length) {
      const { done, value } = await this.next.next();
      if (done === true) return true;
      this.piece = value;
      this.at = 0;
    }
    return false;
  }

  /** Fills an array. Throws BrokenNative where the bytes end before. */
  async fill(into: Uint8Array): Promise<void> {
    for (let done = 0; done < into.length; ) {
      if (this.at === this.piece.length && (await this.isEnd())) throw new BrokenNative();
      const part = this.piece.subarray(this.at, this.at + into.length - done);
      into.set(part, done);
      this.at += part.length;
      done += part.length;
    }
  }

  async count(): Promise<number> {
    const byte = new Uint8Array(1);
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      await this.fill(byte);
      value += (byte[0] % 128) * shift;
      if (byte[0] < 128) return value;
      if (shift > 2 ** 42) throw new BrokenNative();
    }
  }

  async text(): Promise<string> {
    const length = await this.count();
    if (length > longestName) throw new BrokenNative();
    const bytes = new Uint8Array(length);
    await this.fill(bytes);
    return new TextDecoder().decode(bytes);
  }

  /** Ends what gives the pieces. */
  async close(): Promise<void> {
    await this.next.return?.();
  }
}

async function blockIn(pieces: Pieces, width: number): Promise<Batch> {
  const found = await pieces.count();
  const rows = await pieces.count();
  if (found === 0 && rows === 0) return { rows, columns: [] };
  if (found !== width || rows > mostRows) throw new BrokenNative();
  const columns: Numbers[] = [];
  for (let column = 0; column < width; column++) {
    await pieces.text();
    const type = constructors[await pieces.text()];
    if (type === undefined) throw new BrokenNative();
    const bytes = new Uint8Array(rows * type.bytes);
    await pieces.fill(bytes);
    columns.push(type.make(bytes.buffer));
  }
  return { rows, columns };
}

/**
 * Blocks of numbers in ClickHouse's form "Native": by column, little-endian, whole blocks after one another
 * (https://clickhouse.com/docs/interfaces/formats/Native). Throws BrokenNative for other bytes, other types, another
 * number of columns, and an answer that ends within a block.
 * @param width columns of every block
 */
export async function* nativeBatches(from: AsyncIterable<Uint8Array>, width: number): AsyncGenerator<Batch> {
  const pieces = new Pieces(from);
  try {
    while (!(await pieces.isEnd())) {
      const batch = await blockIn(pieces, width);
      if (batch.rows > 0) yield batch;
    }
  } finally {
    await pieces.close();
  }
}

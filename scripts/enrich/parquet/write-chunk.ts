import { constants, zstdCompressSync } from 'node:zlib';
import type { CodedColumn, Column, PlainColumn } from './column.ts';
import { compactBytes, type Fields } from './compact-writer.ts';
import { findDictionary, usedCodes } from './find-dictionary.ts';
import { bitsFor, packCodes } from './pack-codes.ts';
import { type Bounds, boundsOf } from './statistics.ts';

/** Numbers of Parquet's own lists (https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift). */
export const encodings = { plain: 0, rle: 3, dictionary: 8 } as const;
export const zstandard = 6;
const pages = { data: 0, dictionary: 2 } as const;

/** Rows of a page: so many that a codec has something to find, so few that a reader holds little. */
const rowsInPage = 1 << 17;

/** One column of one group of rows, ready to be written. */
export interface Chunk {
  readonly pieces: readonly Uint8Array[];
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Bytes of the page of its dictionary with its header; 0 where it has none. */
  readonly dictionaryBytes: number;
  readonly bounds: Bounds | null;
}

type Numbers = PlainColumn['values'];

/** The fastest level: the next ones take twice the time for a twentieth of the size. */
const options = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Pieces of one chunk, and what they come to. */
class ChunkPieces {
  readonly pieces: Uint8Array[] = [];
  packedBytes = 0;
  unpackedBytes = 0;

  add(type: number, bytes: Uint8Array, header: readonly [id: number, fields: Fields]): void {
    const packed = zstdCompressSync(bytes, options);
    const head = compactBytes([
      [1, { i32: type }],
      [2, { i32: bytes.length }],
      [3, { i32: packed.length }],
      [header[0], { struct: header[1] }],
    ]);
    this.pieces.push(head, packed);
    this.packedBytes += head.length + packed.length;
    this.unpackedBytes += head.length + bytes.length;
  }

  addDictionary(bytes: Uint8Array, count: number): void {
    const fields: Fields = [
      [1, { i32: count }],
      [2, { i32: encodings.plain }],
    ];
    this.add(pages.dictionary, bytes, [7, fields]);
  }

  addData(bytes: Uint8Array, count: number, encoding: number): void {
    const fields: Fields = [
      [1, { i32: count }],
      [2, { i32: encoding }],
      [3, { i32: encodings.rle }],
      [4, { i32: encodings.rle }],
    ];
    this.add(pages.data, bytes, [5, fields]);
  }

  end(dictionaryBytes: number, bounds: Bounds | null): Chunk {
    const { pieces, packedBytes, unpackedBytes } = this;
    return { pieces, packedBytes, unpackedBytes, dictionaryBytes, bounds };
  }
}

function withDictionary(dictionary: Uint8Array, count: number, codes: Uint32Array, bounds: Bounds | null): Chunk {
  const chunk = new ChunkPieces();
  chunk.addDictionary(dictionary, count);
  const dictionaryBytes = chunk.packedBytes;
  const bits = bitsFor(count);
  for (let from = 0; from < codes.length; from += rowsInPage) {
    const to = Math.min(from + rowsInPage, codes.length);
    chunk.addData(packCodes(codes, bits, from, to), to - from, encodings.dictionary);
  }
  return chunk.end(dictionaryBytes, bounds);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/**
 * The values at places. All are of one type, so that their bytes are those of the file (on a little-endian machine).
 * Loops: `from` with a function makes a list of its own first.
 */
function valuesAt(values: Numbers, at: Uint32Array): Numbers {
  if (values instanceof BigInt64Array) {
    const taken = new BigInt64Array(at.length);
    for (let k = 0; k < at.length; k++) taken[k] = values[at[k]];
    return taken;
  }
  if (values instanceof Float64Array) return gathered(values, at, new Float64Array(at.length));
  if (values instanceof Float32Array) return gathered(values, at, new Float32Array(at.length));
  return gathered(values, at, new Int32Array(at.length));
}

function gathered<Values extends Exclude<Numbers, BigInt64Array>>(
  values: Values,
  at: Uint32Array,
  into: Values,
): Values {
  for (let k = 0; k < at.length; k++) into[k] = values[at[k]];
  return into;
}

/** Each text behind its length. */
function textBytes(texts: readonly string[], at: Uint32Array): Uint8Array {
  const written = Array.from(at, (place) => Buffer.from(texts[place], 'utf8'));
  return Buffer.concat(
    written.flatMap((text) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(text.length);
      return [length, text];
    }),
  );
}

function codedChunk({ codes, values }: CodedColumn, from: number, to: number): Chunk {
  const found = usedCodes(codes, values.length, from, to);
  if (!ArrayBuffer.isView(values)) {
    return withDictionary(textBytes(values, found.used), found.used.length, found.codes, null);
  }
  const used = valuesAt(values, found.used);
  return withDictionary(bytesOf(used), used.length, found.codes, boundsOf(used));
}

function plainChunk({ values }: PlainColumn, from: number, to: number): Chunk {
  const words = new Int32Array(values.buffer, values.byteOffset, values.byteLength / 4);
  const found = findDictionary(words, values.BYTES_PER_ELEMENT === 8, from, to);
  if (found !== null) {
    const used = valuesAt(values, found.rows);
    return withDictionary(bytesOf(used), used.length, found.codes, boundsOf(used));
  }
  const chunk = new ChunkPieces();
  for (let first = from; first < to; first += rowsInPage) {
    const last = Math.min(first + rowsInPage, to);
    chunk.addData(bytesOf(values.subarray(first, last)), last - first, encodings.plain);
  }
  return chunk.end(0, boundsOf(values.subarray(from, to)));
}

/** Rows `from` to before `to` of a column, one at least. */
export const chunkOf = (column: Column, from: number, to: number): Chunk =>
  'codes' in column ? codedChunk(column, from, to) : plainChunk(column, from, to);

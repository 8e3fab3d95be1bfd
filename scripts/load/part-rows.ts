import { zstdDecompressSync } from 'node:zlib';
import { type DecodedArray, parquetMetadata, parquetRead } from 'hyparquet';
import type { Numbers, PartRows } from '../cube/engines/engine.ts';
import { Failure } from '../cube/failure.ts';
import type { EnrichedColumn } from '../enrich/enriched-columns.ts';

const empty: Readonly<Record<EnrichedColumn['type'], (rows: number) => Numbers>> = {
  date: (rows) => new Int32Array(rows),
  int32: (rows) => new Int32Array(rows),
  int64: (rows) => new BigInt64Array(rows),
  float: (rows) => new Float32Array(rows),
  double: (rows) => new Float64Array(rows),
};

/** Dates are read as the numbers that they are stored as. */
const asStored = {
  timestampFromMilliseconds: (value: bigint) => value,
  timestampFromMicroseconds: (value: bigint) => value,
  timestampFromNanoseconds: (value: bigint) => value,
  dateFromDays: (value: number) => value,
  stringFromBytes: (value: Uint8Array) => value,
  geometryFromBytes: (value: Uint8Array) => value,
  geographyFromBytes: (value: Uint8Array) => value,
};

function putValues(into: Numbers, from: DecodedArray, at: number): void {
  if (into instanceof BigInt64Array) {
    for (let row = 0; row < from.length; row++) into[at + row] = BigInt(from[row]);
    return;
  }
  for (let row = 0; row < from.length; row++) into[at + row] = Number(from[row]);
}

/** The columns of one part. Fails with "part-broken" and "part-other-columns". @param path of the part, for the message */
export async function partRows(bytes: Uint8Array, path: string, columns: readonly EnrichedColumn[]): Promise<PartRows> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  if (!(file instanceof ArrayBuffer)) throw new Failure('part-broken', { file: path });
  const metadata = parquetMetadata(file);
  const rows = Number(metadata.num_rows);
  const read = new Map(columns.map(({ name, type }) => [name, empty[type](rows)]));
  for (const { name } of columns) {
    if (!metadata.schema.some((element) => element.name === name)) {
      throw new Failure('part-other-columns', { file: path, column: name });
    }
  }
  try {
    await parquetRead({
      file,
      metadata,
      columns: columns.map(({ name }) => name),
      compressors: { ZSTD: (input: Uint8Array) => new Uint8Array(zstdDecompressSync(input)) },
      parsers: asStored,
      onChunk({ columnName, columnData, rowStart }) {
        const into = read.get(columnName);
        if (into !== undefined) putValues(into, columnData, rowStart);
      },
    });
  } catch {
    throw new Failure('part-broken', { file: path });
  }
  return {
    path,
    rows,
    columns: columns.map(({ name, type }) => ({ name, type, values: read.get(name) ?? empty[type](0) })),
  };
}

import { closeSync, openSync, writeSync } from 'node:fs';
import type { Column } from './column.ts';
import { ParquetWriter, type Sink } from './parquet-writer.ts';

/**
 * Writes columns as a Parquet file: plain or dictionary encoding, Zstandard, bounds of every part.
 * @param to path of a new or an overwritten file, or what takes the bytes (to hash them, to hold them)
 * @returns bytes of the file
 */
export function writeParquet(
  to: string | Sink,
  columns: readonly Column[],
  metadata: Readonly<Record<string, string>> = {},
): number {
  if (typeof to !== 'string') return writeInto(to, columns, metadata);
  const file = openSync(to, 'w');
  try {
    return writeInto(sinkOf(file), columns, metadata);
  } finally {
    closeSync(file);
  }
}

/** Writes into an open file; what a full disk leaves of a write is tried again until it says so. */
export function sinkOf(file: number): Sink {
  return (bytes) => {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  };
}

function writeInto(sink: Sink, columns: readonly Column[], metadata: Readonly<Record<string, string>>): number {
  const writer = new ParquetWriter(sink);
  writer.write(columns);
  return writer.end(metadata);
}

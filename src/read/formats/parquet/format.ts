import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ByteSource } from '../../byte-source.ts';
import { type ChunkWriter, fullRows } from '../../chunk-writer.ts';
import { mostColumns, type TableFormat } from '../../format.ts';
import { systemCode } from '../../is-degrees.ts';
import type { RawTable } from '../../raw-table.ts';
import { writtenTable } from '../../written-table.ts';
import { columnValues } from './column-values.ts';
import { geometryOf } from './geometry-of.ts';
import { BrokenParquet, EncryptedParquet, openParquet, type ParquetFile } from './open-parquet.ts';
import { type ParquetColumn, parquetColumns } from './parquet-columns.ts';

/**
 * Parquet and GeoParquet, unpacked or packed by Snappy, gzip, Brotli, Zstandard or LZ4. A row's line is its number; a
 * geometry is the text of a GeoJSON geometry, in degrees alone.
 */
export const parquet: TableFormat = {
  id: 'parquet',
  kind: 'table',
  extensions: ['parquet', 'geoparquet'],
  sniff: (bytes) => {
    const mark = String.fromCharCode(...bytes.subarray(0, 4));
    return mark === 'PAR1' || mark === 'PARE' ? 1 : 0;
  },
  *parts(file) {
    return ok([{ name: '', format: 'parquet', read: () => read(file), grid: noGrid }]);
  },
};

/** Its first line is a header for certain: nothing is laid out in it. */
function* noGrid(): Steps<Result<never, Problem>> {
  yield { done: 0, total: 0 };
  return err(problem('file-not-a-table'));
}

function* read(file: ByteSource): Steps<Result<RawTable, Problem>> {
  yield { done: 0, total: file.size };
  try {
    const opened = openParquet(file);
    const { kept, unread, geometry } = parquetColumns(opened.tree, geometryOf(opened.metadata.get('geo')));
    const headers = kept.map(({ header }) => header);
    if (headers.length > mostColumns)
      return err(problem('file-too-wide', { columns: headers.length, most: mostColumns }));
    if (geometry !== undefined && geometry.otherSystem !== null) {
      return err(problem('file-other-crs', { crs: systemCode(geometry.otherSystem) }));
    }
    if (opened.rows === 0 || headers.length === 0) return err(problem('file-header-only', { columns: headers.length }));
    const table = writtenTable({
      headers,
      totalBytes: file.size,
      write: (writer) => writeRows(opened, kept, writer),
      problemOf,
    });
    return ok({ ...table, metadata: opened.metadata, ...(unread.length === 0 ? {} : { unread }) });
  } catch (error) {
    return err(problemOf(error));
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof EncryptedParquet) return problem('file-protected');
  if (error instanceof BrokenParquet || error instanceof SyntaxError) {
    return problem('file-unreadable', { format: 'parquet' });
  }
  throw error;
}

function* writeRows(
  { file, groups, rows }: ParquetFile,
  columns: readonly ParquetColumn[],
  writer: ChunkWriter,
): Generator<number, void, void> {
  let line = 0;
  for (const group of groups) {
    const next = columns.map(({ paths }) => paths.map((path) => columnValues(file, group, path)));
    const end = line + Number(group.num_rows);
    while (line < end) {
      for (let c = 0; c < columns.length; c++) {
        const cell = columns[c].cell(next[c]);
        if (typeof cell !== 'string') writer.bytes(c, cell, 0, cell.length);
        else if (cell !== '') writer.text(c, cell);
      }
      writer.endRow(++line);
      if (line % (fullRows >> 2) === 0) yield Math.round((line / rows) * file.size);
    }
  }
  yield file.size;
}

import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadSlice } from '../../src/columns/slices/read-slice.ts';
import type { IncidentTable } from '../../src/columns/table.ts';
import { yearsOf } from './calendar.ts';
import type { EnrichedPart } from './enriched-columns.ts';
import type { Ground } from './ground.ts';
import { kindNumber, kindsOfRows } from './kinds.ts';
import type { Column } from './parquet/column.ts';
import { ParquetWriter } from './parquet/parquet-writer.ts';
import { partPath, type Receipt, receiptPath, rejectionsPath } from './receipt.ts';
import { type ColumnSettings, columnsOfRows, someRows } from './rows-to-columns.ts';
import { writeWhole, writeWholeText } from './whole-files.ts';

/** Where a slice is written. */
export interface SlicePlace extends ColumnSettings {
  readonly folder: string;
  /** Number of the file, and of the slice in it. */
  readonly file: number;
  readonly slice: number;
}

/**
 * Writes the rows of a slice, a part a calendar year, and then what became of it: a slice with a receipt is whole.
 * @param table the slice's rows
 */
export function writeSlice(
  { assembled, ledger, rejections }: ReadSlice,
  table: IncidentTable,
  ground: Ground,
  place: SlicePlace,
): Receipt {
  const kinds = kindsOfRows(table);
  const columns = columnsOfRows(table, kinds, place.file, ground, place);
  const months = columns.find(({ name }) => name === 'month');
  if (months === undefined || !('values' in months) || !(months.values instanceof Int32Array))
    throw new Error('rows without months');
  const parts = yearsOf(months.values).map(({ year, from, to }) =>
    writePart(place.folder, partPath(year, place.file, place.slice), someRows(columns, from, to), to - from),
  );
  const receipt: Receipt = {
    slice: place.slice,
    read: ledger.read,
    accepted: ledger.accepted,
    reasons: ledger.counts,
    notices: ledger.notices,
    dropped: ledger.dropped,
    from: assembled.from,
    to: assembled.to,
    parts,
    kinds: Object.fromEntries(kinds.kinds.map((kind) => [kindNumber(kind), kind])),
  };
  writeRejections(join(place.folder, rejectionsPath(place.slice)), ledger.read > ledger.accepted ? rejections() : '');
  writeWholeText(join(place.folder, receiptPath(place.slice)), JSON.stringify(receipt));
  return receipt;
}

/** Writes one part, and says what it is. */
export function writePart(folder: string, path: string, columns: readonly Column[], rows: number): EnrichedPart {
  const hash = createHash('sha256');
  let bytes = 0;
  writeWhole(join(folder, path), (sink) => {
    const writer = new ParquetWriter((piece) => {
      hash.update(piece);
      sink(piece);
    });
    writer.write(columns);
    bytes = writer.end();
  });
  return { path, rows, bytes, sha256: hash.digest('hex') };
}

/** The header stands in the whole file's ledger once. */
export function writeRejections(path: string, csv: string): void {
  const lines = csv.slice(csv.indexOf('\n') + 1);
  if (lines === '') rmSync(path, { force: true });
  else writeWholeText(path, lines);
}

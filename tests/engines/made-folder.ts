import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { latLngToCell } from 'h3-js';
import {
  type EnrichedFile,
  type EnrichedPart,
  enrichedColumns,
  type Manifest,
} from '../../scripts/enrich/enriched-columns.ts';
import { kindNumber, kindsOfRows } from '../../scripts/enrich/kinds.ts';
import type { Column } from '../../scripts/enrich/parquet/column.ts';
import { writeParquet } from '../../scripts/enrich/parquet/write-parquet.ts';
import { dayIso, monthOfDay, yearOf } from '../../src/base/month.ts';
import { dayIndexOf } from '../../src/base/units.ts';
import type { IncidentTable } from '../../src/columns/table.ts';

const resolutions = [4, 5, 6];

const cellAt = (lon: number, lat: number, resolution: number): bigint =>
  Number.isNaN(lon) ? 0n : BigInt(`0x${latLngToCell(lat, lon, resolution)}`);

/** Columns of some rows of a table as an enriched folder has them, one value at a time. */
function columnsOf(table: IncidentTable, rows: readonly number[]): readonly Column[] {
  const { codes, kinds } = kindsOfRows(table);
  const ints = (of: (row: number) => number): Int32Array => Int32Array.from(rows, of);
  const doubles = (of: (row: number) => number): Float64Array => Float64Array.from(rows, of);
  const values: Readonly<Record<string, Column>> = {
    day: { name: 'day', type: 'date', values: ints((row) => table.day[row]) },
    month: { name: 'month', type: 'int32', values: ints((row) => monthOfDay(dayIndexOf(table.day[row]))) },
    lon: { name: 'lon', type: 'double', values: doubles((row) => table.lon[row]) },
    lat: { name: 'lat', type: 'double', values: doubles((row) => table.lat[row]) },
    ...Object.fromEntries(
      resolutions.map((resolution) => [
        `h3_${resolution}`,
        {
          name: `h3_${resolution}`,
          type: 'int64',
          values: BigInt64Array.from(rows.map((row) => cellAt(table.lon[row], table.lat[row], resolution))),
        },
      ]),
    ),
    border_km: { name: 'border_km', type: 'float', values: Float32Array.from(rows, (row) => table.borderKm[row]) },
    across_km: { name: 'across_km', type: 'float', values: Float32Array.from(rows, (row) => table.acrossKm[row]) },
    km: {
      name: 'km',
      type: 'int32',
      values: ints((row) => (Number.isNaN(table.borderKm[row]) ? -1 : Math.floor(table.borderKm[row]))),
    },
    sector: { name: 'sector', type: 'int32', values: ints((row) => row % 10) },
    county: { name: 'county', type: 'int32', values: ints((row) => (row % 3 === 0 ? 6073 : 48_141)) },
    us_state: { name: 'us_state', type: 'int32', values: ints(() => 4) },
    mx_state: { name: 'mx_state', type: 'int32', values: ints(() => 0) },
    kind: {
      name: 'kind',
      type: 'int64',
      values: BigInt64Array.from(rows.map((row) => BigInt(kindNumber(kinds[codes[row]])))),
    },
    weight: { name: 'weight', type: 'double', values: doubles((row) => table.weight[row]) },
    source: { name: 'source', type: 'int32', values: ints(() => 0) },
  };
  return enrichedColumns(resolutions).map(({ name }) => values[name]);
}

/**
 * Writes a table as an enriched folder: a part for each year and each `most` rows of it.
 * @param about what its file says of itself
 */
export function makeFolder(
  folder: string,
  table: IncidentTable,
  about: Partial<EnrichedFile> = {},
  most = 40_000,
): Manifest {
  const byYear = new Map<number, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const year = yearOf(monthOfDay(dayIndexOf(table.day[row])));
    const rows = byYear.get(year) ?? [];
    rows.push(row);
    byYear.set(year, rows);
  }
  const parts: EnrichedPart[] = [];
  for (const [year, rows] of byYear) {
    for (let from = 0, slice = 0; from < rows.length; from += most, slice++) {
      const path = `year=${year}/0000-${String(slice).padStart(6, '0')}.parquet`;
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      const taken = rows.slice(from, from + most);
      const bytes = writeParquet(join(folder, path), columnsOf(table, taken));
      const sha256 = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex');
      parts.push({ path, rows: taken.length, bytes, sha256 });
    }
  }
  const isoOf = (row: number): string => dayIso(dayIndexOf(table.day[row]));
  const file: EnrichedFile = {
    name: 'made.csv',
    sha256: 'a'.repeat(64),
    bytes: 1,
    source: 'corredor-incidents',
    publisher: 'Nobody',
    title: 'Made up',
    licence: 'none',
    synthetic: true,
    isPublic: false,
    rounding: 1,
    read: table.rows,
    accepted: table.rows,
    rejected: 0,
    from: isoOf(0),
    to: isoOf(table.rows - 1),
    isDone: true,
    ...about,
  };
  const manifest: Manifest = {
    form: 'corredor-enriched',
    version: 1,
    resolutions,
    decimals: 5,
    columns: enrichedColumns(resolutions).map(({ name }) => name),
    files: [file],
    parts,
    kinds: Object.fromEntries(kindsOfRows(table).kinds.map((kind) => [kindNumber(kind), kind])),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { drain } from '../../../src/base/steps.ts';
import type { IncidentTable } from '../../../src/columns/table.ts';
import { cellCodes } from '../../../src/corridors/cell-codes.ts';
import { locateAll } from '../../../src/corridors/locate-all.ts';
import { zonesOfRows } from '../../../src/select/zones-of-rows.ts';
import { type Ground, shippedGround } from '../../enrich/ground.ts';
import { kindsOfRows } from '../../enrich/kinds.ts';
import type { Column } from '../../enrich/parquet/column.ts';
import { writeParquet } from '../../enrich/parquet/write-parquet.ts';
import { columnsOfRows } from '../../enrich/rows-to-columns.ts';
import { generateIncidents } from '../../generate/generate-incidents.ts';
import { shippedGeography } from '../../shipped-geography.ts';
import { type BareRows, parseRows } from './parse-rows.ts';
import { type Line, printed, rowsText } from './scale-table.ts';

const rows = 500_000;
const rounds = 5;
const resolutions = [4, 6];

/** Microseconds of one core a row, in the best of some rounds: the first ones warm what the others use. */
function best(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(before).user);
  }
  return least / rows;
}

function tableOf({ lon, lat, day, weight, state, kind }: BareRows): IncidentTable {
  const unlocated = (): Float32Array => new Float32Array(lon.length).fill(Number.NaN);
  const labels = Array.from(new Set(kind), String);
  return {
    kind: 'incidents',
    rows: lon.length,
    ...{ lon, lat, day, weight, pointState: state, precision: new Uint8Array(lon.length) },
    categories: { kind: { codes: kind, labels } },
    ...{ borderKm: unlocated(), straightKm: unlocated(), acrossKm: unlocated() },
  };
}

function located(table: IncidentTable, { index }: Ground): IncidentTable {
  const { borderKm, acrossKm } = drain(locateAll(index, table.lon, table.lat));
  return { ...table, borderKm: Float32Array.from(borderKm), acrossKm: Float32Array.from(acrossKm) };
}

/** A table keeps what was found: a copy of it finds it again. */
const areasOf = (table: IncidentTable, { areas }: Ground): unknown =>
  Object.values(areas).map(({ zones }) => drain(zonesOfRows(table, zones)));

/** Every step of enriching by itself, on one core, warm: what is left out is threads, files, and everything that can go wrong. */
function stepsOf(bytes: Uint8Array): readonly (readonly [what: string, us: number])[] {
  const ground = shippedGround();
  const table = located(tableOf(parseRows(bytes, rows)), ground);
  const settings = { resolutions, decimals: 5 };
  const columns: readonly Column[] = columnsOfRows(table, kindsOfRows(table), 0, ground, settings);
  return [
    ['SHA-256 of the file', best(() => createHash('sha256').update(bytes).digest())],
    ['bytes to columns, a loop for this form alone', best(() => parseRows(bytes, rows))],
    ['kilometres', best(() => drain(locateAll(ground.index, table.lon, table.lat)))],
    ['cells of two sizes', best(() => resolutions.map((size) => drain(cellCodes(table.lon, table.lat, size))))],
    ['areas of four levels', best(() => areasOf({ ...table }, ground))],
    ['Parquet: encoded, packed, written nowhere', best(() => writeParquet(() => undefined, columns))],
  ];
}

/** What one core needs for each step, and rows a second of all cores by that. */
export function floors(cache: string): { readonly lines: readonly Line[]; readonly rowsASecond: number } {
  const path = join(cache, 'floors.csv');
  generateIncidents(path, rows, 1, shippedGeography());
  const steps = stepsOf(readFileSync(path));
  rmSync(path);
  const sum = steps.reduce((total, [, us]) => total + us, 0);
  const rowsASecond = (availableParallelism() * 1e6) / sum;
  const lines = steps.map(([what, us]) => printed(`one core: ${what}`, `${us.toFixed(3)} us a row`));
  const whole = `${sum.toFixed(2)} us, ${rowsText(rowsASecond)} rows/s`;
  return { lines: [...lines, printed('floor of enriching, all steps on all cores', whole)], rowsASecond };
}

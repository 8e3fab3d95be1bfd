import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDocument } from '../../../src/document/document.ts';
import { generateIncidents } from '../../generate/generate-incidents.ts';
import { root } from '../../setup/install.mjs';
import { shippedGeography } from '../../shipped-geography.ts';
import { bareClickhouse, bareDuckdb, resolution, timedInTurn, toldOf } from './count-ways.ts';
import { type Measured, measuredRun } from './measured-run.ts';
import { bytesText, printed, rowsText, type ScaleTable, secondsText } from './scale-table.ts';

/** Seconds that the steps of one size took: what the next size is compared with. */
export interface SizeTimes {
  readonly rows: number;
  readonly enrich: number;
  readonly cube: number;
}

export interface ScaleSettings {
  /** Folder for what is made; it may be large. */
  readonly cache: string;
  /** Bytes that an engine may hold. */
  readonly memory: number;
  readonly rounds: number;
  /** Rows a second that the steps of enriching allow by themselves. */
  readonly floor: number;
}

const rowsASecond = 1_000_000;
/** Times are asked of so many rows: of fewer, starting up is a good part of them. */
const askedFrom = 100_000_000;
/** What is asked where the floor is lower than that: this share of it. */
const shareOfFloor = 2 / 3;
const mostEnrichBytes = 1e9;
const mostOfBare = 1.5;
const seed = 1;
/** Cells of the study, and those of a wider view. */
const resolutions = [4, resolution];

/** The file of invented records, made once; its name says what is in it. @returns path, and rows that are records */
function madeFile(table: ScaleTable, { cache }: ScaleSettings, rows: number): readonly [string, number] {
  const path = join(cache, `rows-${rows}.csv`);
  const note = `${path}.json`;
  if (!existsSync(note)) {
    const start = performance.now();
    const { broken } = generateIncidents(path, rows, seed, shippedGeography());
    writeFileSync(note, JSON.stringify({ broken }));
    const bytes = bytesText(statSync(path).size);
    table.add(printed('made (synthetic)', `${bytes}, ${secondsText((performance.now() - start) / 1000)}`));
  }
  return [path, rows - JSON.parse(readFileSync(note, 'utf8')).broken];
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.parquet'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

async function enriched(
  table: ScaleTable,
  csv: string,
  rows: number,
  floor: number,
): Promise<readonly [string, number]> {
  const out = csv.replace(/\.csv$/, '');
  rmSync(out, { recursive: true, force: true });
  const command = ['scripts/enrich/run.ts', csv, '--out', out, '--resolutions', resolutions.join()];
  const { seconds, peakBytes, coreSeconds } = await measuredRun(command, { cwd: root });
  const rate = rows / seconds;
  const wanted = rows < askedFrom ? null : Math.min(rowsASecond, shareOfFloor * floor);
  table.add({
    what: 'enrich, the whole command',
    measured: `${secondsText(seconds)}, ${rowsText(rate)} rows/s`,
    asked: wanted === null ? null : `at least ${rowsText(wanted)} rows/s`,
    holds: wanted === null || rate >= wanted,
  });
  table.add({
    what: 'enrich, most memory of all its processes',
    measured: bytesText(peakBytes),
    asked: 'under 1 GB',
    holds: peakBytes < mostEnrichBytes,
  });
  table.add(printed('enrich, work of the cores', `${((coreSeconds / rows) * 1e6).toFixed(2)} us a row`));
  const bytes = bytesIn(out);
  table.add(printed('Parquet', `${bytesText(bytes)}, ${(bytes / rows).toFixed(1)} bytes a row`));
  return [out, seconds];
}

const ways = ['clickhouse', 'ours', 'duckdb'] as const;

interface Enriched {
  readonly folder: string;
  readonly rows: number;
  /** Rows that are records. */
  readonly records: number;
}

async function cubes(table: ScaleTable, { folder, rows, records }: Enriched, settings: ScaleSettings): Promise<number> {
  const { cache, memory, rounds } = settings;
  const [study, cube] = [join(cache, 'study.json'), join(cache, 'cube.parquet')];
  writeFileSync(study, JSON.stringify({ ...emptyDocument, grid: { ...emptyDocument.grid, resolution } }));
  const command = ['scripts/cube/run.ts', '--from', folder, '--study', study, '--out', cube, '--memory', `${memory}`];
  const ours = (): Promise<Measured> => measuredRun([...command, '--timeout', '3600'], { cwd: root });
  const clickhouse = await bareClickhouse(folder, memory);
  const { times, failures } = await timedInTurn({ ours, clickhouse, duckdb: bareDuckdb(folder, memory) }, ways, rounds);
  for (const [way, said] of failures)
    table.add({ what: `${way} failed`, measured: said, asked: null, holds: way === 'duckdb' });
  const [bare, own, duckdb] = ways.map((way) => toldOf(times.get(way) ?? []));
  const ratio = own.seconds / bare.seconds;
  const isAsked = rows >= askedFrom;
  table.add(printed('bare statement, ClickHouse embedded', bare.text));
  table.add(printed('bare statement, DuckDB', duckdb.text));
  table.add({
    what: 'cube, the whole command',
    measured: `${own.text}, ${ratio.toFixed(2)} times`,
    asked: isAsked ? `at most ${mostOfBare} times the bare statement in ClickHouse` : null,
    holds: !isAsked || ratio <= mostOfBare,
  });
  sayCounted(table, times.get('duckdb')?.[0], records, cube);
  return own.seconds;
}

/** What DuckDB counted, if it did: another engine's sum of the same rows. */
function sayCounted(table: ScaleTable, duckdb: Measured | undefined, records: number, cube: string): void {
  if (duckdb === undefined || !existsSync(cube)) return;
  const [groups, counted] = duckdb.said.trim().split(' ').map(Number);
  table.add(printed('cube', `${bytesText(statSync(cube).size)}, ${rowsText(groups)} groups`));
  table.add({
    what: 'records counted',
    measured: rowsText(counted),
    asked: rowsText(records),
    holds: counted === records,
  });
}

/** Makes, enriches and counts so many rows, and says how long each took. */
export async function oneSize(table: ScaleTable, settings: ScaleSettings, rows: number): Promise<SizeTimes> {
  table.say(`\n${rowsText(rows)} rows`);
  const [csv, records] = madeFile(table, settings, rows);
  const [folder, enrich] = await enriched(table, csv, rows, settings.floor);
  const cube = await cubes(table, { folder, rows, records }, settings);
  return { rows, enrich, cube };
}

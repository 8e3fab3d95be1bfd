import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { emptyDocument } from '../../../src/document/document.ts';
import { openFolder } from '../../cube/engines/clickhouse/folder.ts';
import { limitsOf } from '../../cube/engines/clickhouse/settings.ts';
import { type Choice, columnsNeeded, statementOf } from '../../cube/statement.ts';
import { generateIncidents } from '../../generate/generate-incidents.ts';
import { root } from '../../setup/install.mjs';
import { shippedGeography } from '../../shipped-geography.ts';
import { type Measured, measuredRun } from './measured-run.ts';
import { bytesText, medianOf, printed, rowsText, type ScaleTable, secondsText } from './scale-table.ts';

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
/** What is asked where the floor is lower than that: this share of it. */
const shareOfFloor = 2 / 3;
const mostEnrichBytes = 1e9;
const mostOfBare = 1.5;
const seed = 1;
/** Cells of the study, and those of a wider view. */
const resolution = 6;
const resolutions = [4, resolution];

const choice: Choice = {
  grouping: { by: 'cells-kilometres', resolution },
  depthKm: 100,
  months: null,
  seasonMonths: null,
  stretch: null,
  kinds: null,
};

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
  const wanted = Math.min(rowsASecond, shareOfFloor * floor);
  table.add({
    what: 'enrich, the whole command',
    measured: `${secondsText(seconds)}, ${rowsText(rate)} rows/s`,
    asked: `at least ${rowsText(wanted)} rows/s`,
    holds: rate >= wanted,
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

/** The same statement, as the embedded engine alone takes it: its answer goes nowhere. */
async function bareClickhouse(folder: string, memory: number): Promise<() => Promise<Measured>> {
  const ask = {
    where: folder,
    password: '',
    table: 'corredor',
    cluster: null,
    manifest: null,
    memory,
    seconds: 3600,
    verify: false,
    language: 'en' as const,
    signal: new AbortController().signal,
    note: (text: string): void => void process.stderr.write(`${text}\n`),
  };
  const { from } = await openFolder(ask, columnsNeeded(choice));
  const limits = Object.entries({ ...limitsOf(ask), max_threads: availableParallelism() });
  const settings = [...limits, ['use_hive_partitioning', 0], ['glob_expansion_max_elements', 2 ** 22]]
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');
  const statement = `${statementOf(choice, from)}\nSETTINGS ${settings}`;
  const serve = join(root, 'scripts/cube/engines/clickhouse/embedded/serve.ts');
  return () => {
    const spill = `${folder}-spill`;
    rmSync(spill, { recursive: true, force: true });
    mkdirSync(spill);
    return measuredRun([serve, spill], { cwd: folder }, statement).finally(() => rmSync(spill, { recursive: true }));
  };
}

function bareDuckdb(folder: string, memory: number): () => Promise<Measured> {
  const from = `read_parquet('${folder}/year=*/*.parquet', hive_partitioning = false)`;
  const limits = [`${Math.floor(memory / 2 ** 20)}MiB`, String(availableParallelism()), `${folder}-spill`];
  return () => measuredRun(['scripts/bench/scale/bare-duckdb.ts', statementOf(choice, from), ...limits], { cwd: root });
}

async function cubes(table: ScaleTable, folder: string, records: number, settings: ScaleSettings): Promise<number> {
  const { cache, memory, rounds } = settings;
  const [study, cube] = [join(cache, 'study.json'), join(cache, 'cube.parquet')];
  writeFileSync(study, JSON.stringify({ ...emptyDocument, grid: { ...emptyDocument.grid, resolution } }));
  const command = ['scripts/cube/run.ts', '--from', folder, '--study', study, '--out', cube, '--memory', `${memory}`];
  const ours = (): Promise<Measured> => measuredRun([...command, '--timeout', '3600'], { cwd: root });
  const ways = { ours, clickhouse: await bareClickhouse(folder, memory), duckdb: bareDuckdb(folder, memory) };
  const times = { ours: [], clickhouse: [], duckdb: [] } as Record<keyof typeof ways, Measured[]>;
  // In turn, so that a slower minute of the machine falls on all of them.
  for (let round = 0; round < rounds; round++) {
    for (const way of ['clickhouse', 'ours', 'duckdb'] as const) times[way].push(await ways[way]());
  }
  const seconds = (way: keyof typeof ways): number => medianOf(times[way].map((one) => one.seconds));
  const peak = (way: keyof typeof ways): string => bytesText(Math.max(...times[way].map((one) => one.peakBytes)));
  const ratio = seconds('ours') / seconds('clickhouse');
  const work = (way: keyof typeof ways): string => secondsText(Math.min(...times[way].map((one) => one.coreSeconds)));
  const tell = (way: keyof typeof ways): string => `${secondsText(seconds(way))} (cores ${work(way)}), ${peak(way)}`;
  table.add(printed('bare statement, ClickHouse embedded', tell('clickhouse')));
  table.add(printed('bare statement, DuckDB', tell('duckdb')));
  table.add({
    what: 'cube, the whole command',
    measured: `${tell('ours')}, ${ratio.toFixed(2)} times`,
    asked: `at most ${mostOfBare} times the bare statement in ClickHouse`,
    holds: ratio <= mostOfBare,
  });
  const [groups, counted] = times.duckdb[0].said.trim().split(' ').map(Number);
  table.add(printed('cube', `${bytesText(statSync(cube).size)}, ${rowsText(groups)} groups`));
  table.add({
    what: 'records counted',
    measured: rowsText(counted),
    asked: rowsText(records),
    holds: counted === records,
  });
  return seconds('ours');
}

/** Makes, enriches and counts so many rows, and says how long each took. */
export async function oneSize(table: ScaleTable, settings: ScaleSettings, rows: number): Promise<SizeTimes> {
  table.say(`\n${rowsText(rows)} rows`);
  const [csv, records] = madeFile(table, settings, rows);
  const [folder, enrich] = await enriched(table, csv, rows, settings.floor);
  const cube = await cubes(table, folder, records, settings);
  return { rows, enrich, cube };
}

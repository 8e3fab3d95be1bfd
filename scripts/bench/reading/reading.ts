import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DuckDBInstance } from '@duckdb/node-api';
import papa from 'papaparse';
import { drain } from '../../../src/base/steps.ts';
import { readTable } from '../../../src/columns/build-table.ts';
import type { ByteSource } from '../../../src/read/byte-source.ts';
import { fileSource } from '../../file-source.ts';
import type { BenchCase, Contender } from '../bench-case.ts';
import { benchSource } from './bench-source.ts';
import { makeCsv } from './make-csv.ts';

const rows = 1_000_000;
let path = '';
let bytes = new Uint8Array(0);
let duckdb: Awaited<ReturnType<DuckDBInstance['connect']>> | undefined;

async function prepare(): Promise<void> {
  if (path !== '') return;
  const folder = mkdtempSync(join(tmpdir(), 'corredor-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  path = join(folder, 'incidents.csv');
  bytes = makeCsv(rows);
  writeFileSync(path, bytes);
  duckdb = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
}

const duckdbReads: Contender = {
  name: 'DuckDB, two threads, all columns',
  async run() {
    await duckdb?.run(`create or replace temp table incidents as select * from read_csv('${path}')`);
  },
};

/**
 * Every way starts from bytes in memory and ends with the table in memory. DuckDB reads files alone, so that it gets the
 * same bytes as a file that the system has in memory; PapaParse reads strings alone, so that decoding is in its time.
 */
export const reading: BenchCase = {
  id: 'reading',
  what: 'read 1,000,000 CSV rows (107 MB, 12 columns) into columns, with recognition, ledger and dates; ours drops the number and the free text',
  prepare,
  peers: [
    {
      name: 'PapaParse to objects',
      rounds: 3,
      run: readByPapaParse,
      times() {
        const start = performance.now();
        readByPapaParse();
        const seconds = (performance.now() - start) / 1000;
        // Its twelve million cells are swept off the clock, neither in its time nor in that of the next.
        sweep();
        return [seconds];
      },
    },
    duckdbReads,
    {
      name: 'DuckDB, two threads, the same columns',
      async run() {
        const columns = '* exclude (record, "place description")';
        await duckdb?.run(`create or replace temp table incidents as select ${columns} from read_csv('${path}')`);
      },
    },
  ],
  floor: null,
  ours: {
    name: 'Corredor',
    run: () => readByCorredor(bytes),
  },
  asked: [
    { against: 'PapaParse to objects', ratio: 4, kind: 'at-least' },
    { against: duckdbReads.name, ratio: 1.4, kind: 'within' },
  ],
};

let file: ReturnType<typeof fileSource> | undefined;

/** The same file left on disk, as a page reads a large one: window by window, nothing of it in memory for long. */
export const readingFile: BenchCase = {
  id: 'reading-file',
  what: 'read the same 1,000,000 CSV rows from a file on disk, in windows of 4 MB',
  async prepare() {
    await prepare();
    file = fileSource(path);
  },
  peers: [duckdbReads],
  floor: null,
  ours: {
    name: 'Corredor, from disk',
    run: () => (file === undefined ? undefined : readByCorredor(file)),
  },
  asked: [{ against: duckdbReads.name, ratio: 1.4, kind: 'within' }],
};

function readByCorredor(from: Uint8Array | ByteSource): unknown {
  const read = drain(readTable(from, 'incidents.csv', { hash: false, among: [benchSource] }));
  if (!read.ok) throw new Error(read.error.code);
  check(read.value.ledger.accepted);
  return read;
}

function readByPapaParse(): number {
  return check(papa.parse(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true }).data.length);
}

function sweep(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

function check(found: number): number {
  if (found !== rows) throw new Error(`${found} rows were read, not ${rows}`);
  return found;
}

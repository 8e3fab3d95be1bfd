import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DuckDBInstance } from '@duckdb/node-api';
import papa from 'papaparse';
import { drain } from '../../../src/base/steps.ts';
import { readTable } from '../../../src/columns/build-table.ts';
import type { BenchCase } from '../bench-case.ts';
import { benchSource } from './bench-source.ts';
import { makeCsv } from './make-csv.ts';

const rows = 1_000_000;
let path = '';
let bytes = new Uint8Array(0);
let duckdb: Awaited<ReturnType<DuckDBInstance['connect']>> | undefined;

/**
 * Every way starts from bytes in memory and ends with the table in memory. DuckDB reads files alone, so that it gets the
 * same bytes as a file that the system has in memory; PapaParse reads strings alone, so that decoding is in its time.
 */
export const reading: BenchCase = {
  id: 'reading',
  what: 'read 1,000,000 CSV rows (107 MB, 12 columns) into columns, with recognition, ledger and dates; ours drops the number and the free text',
  async prepare() {
    const folder = mkdtempSync(join(tmpdir(), 'corredor-bench-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    path = join(folder, 'incidents.csv');
    bytes = makeCsv(rows);
    writeFileSync(path, bytes);
    duckdb = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  },
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
    {
      name: 'DuckDB, two threads, all columns',
      async run() {
        await duckdb?.run(`create or replace temp table incidents as select * from read_csv('${path}')`);
      },
    },
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
    run() {
      const read = drain(readTable(bytes, 'incidents.csv', { hash: false, among: [benchSource] }));
      if (!read.ok) throw new Error(read.error.code);
      check(read.value.ledger.accepted);
      return read;
    },
  },
  asked: [
    { against: 'PapaParse to objects', ratio: 4, kind: 'at-least' },
    { against: 'DuckDB, two threads, all columns', ratio: 1.4, kind: 'within' },
  ],
};

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

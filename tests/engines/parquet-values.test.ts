import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nativeBatches } from '../../scripts/cube/engines/clickhouse/native.ts';
import type { Column } from '../../scripts/enrich/parquet/column.ts';
import { writeParquet } from '../../scripts/enrich/parquet/write-parquet.ts';
import { seededRng } from '../../src/base/rng.ts';

const bench = join(import.meta.dirname, '../../scripts/bench/package.json');
const hasDuckdb = existsSync(join(bench, '../node_modules/@duckdb/node-api'));
const embedded = join(import.meta.dirname, '../../scripts/cube/engines/clickhouse/embedded');

/** Two groups of rows and a bit; the last column has too many values for a dictionary. */
const rows = 530_000;
const rng = seededRng(3);
const int32 = Int32Array.from({ length: rows }, (_, row) => (row % 1000 < 500 ? 7 : rng.nextU32() % 40));
const days = Int32Array.from({ length: rows }, (_, row) => 16_000 + Math.floor(row / 3000));
const longs = BigInt64Array.from({ length: 900 }, () => (BigInt(rng.nextU32()) << 31n) - 2n ** 61n);
const codes = Uint16Array.from({ length: rows }, () => Math.floor(900 * rng.nextUnit() ** 3));
const floats = Float32Array.from({ length: rows }, () => (rng.nextBelow(50) === 0 ? Number.NaN : rng.nextUnit() - 0.5));
const doubles = Float64Array.from({ length: rows }, (_, row) => (row === 5 ? -0 : 1e3 * rng.nextUnit()));
const texts = ['', 'ahogamiento', 'Río Bravo', 'a "quoted" one', '한글'];
const columns: readonly Column[] = [
  { name: 'row', type: 'int32', values: Int32Array.from({ length: rows }, (_, row) => row) },
  { name: 'number', type: 'int32', values: int32 },
  { name: 'day', type: 'date', values: days },
  { name: 'long', type: 'int64', codes, values: longs },
  { name: 'near', type: 'float', values: floats },
  { name: 'far', type: 'double', values: doubles },
  { name: 'words', type: 'text', codes: Uint8Array.from({ length: rows }, (_, row) => (row * 7) % 5), values: texts },
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corredor-parquet-'));
  writeParquet(join(folder, 'made.parquet'), columns);
});
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(!hasDuckdb)('is read by DuckDB value by value (skipped before the first `npm run bench`)', async () => {
  const { DuckDBInstance }: typeof import('@duckdb/node-api') = createRequire(bench)('@duckdb/node-api');
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  const select = `SELECT number, CAST(day - DATE '1970-01-01' AS INTEGER), long, near, far, words FROM '${folder}/made.parquet'`;
  const read = (await connection.runAndReadAll(select)).getRows();
  connection.closeSync();
  database.closeSync();
  expect(read.length).toBe(rows);
  const wrong = read.findIndex(
    ([number, day, long, near, far, words], row) =>
      number !== int32[row] ||
      day !== days[row] ||
      long !== longs[codes[row]] ||
      !Object.is(near, floats[row]) ||
      !Object.is(far, doubles[row]) ||
      words !== texts[(row * 7) % 5],
  );
  expect(wrong).toBe(-1);
});

it('is read by ClickHouse value by value', async () => {
  const statement = `SELECT row, number, toInt32(day), long, near, far, toInt32(length(words)) FROM file('made.parquet', Parquet, 'row Int32, number Int32, day Date32, long Int64, near Float32, far Float64, words String')`;
  const serve = [join(embedded, 'serve.ts'), join(folder, 'spill')];
  const run = spawnSync(process.execPath, serve, { cwd: folder, input: statement, maxBuffer: 2 ** 30 });
  expect(run.stderr.toString().trim()).toBe('{"done":true}');
  const pieces = async function* () {
    yield run.stdout;
  };
  const bytesOf = texts.map((text) => Buffer.byteLength(text));
  const wrong: number[] = [];
  // Groups of rows are decoded side by side, and come in the order in which they are done: each row says which it is.
  const times = new Uint8Array(rows);
  let found = 0;
  for await (const batch of nativeBatches(pieces(), 7)) {
    const [place, number, day, long, near, far, words] = batch.columns;
    for (let at = 0; at < batch.rows; at++, found++) {
      const row = Number(place[at]);
      times[row] += 1;
      const isSame =
        number[at] === int32[row] &&
        day[at] === days[row] &&
        long[at] === longs[codes[row]] &&
        Object.is(near[at], floats[row]) &&
        Object.is(far[at], doubles[row]) &&
        words[at] === bytesOf[(row * 7) % 5];
      if (!isSame) wrong.push(row);
    }
  }
  expect(found).toBe(rows);
  expect(times.every((one) => one === 1)).toBe(true);
  expect(wrong).toEqual([]);
});

it('is passed over by DuckDB where its bounds say that nothing is asked of it', async (task) => {
  task.skip(!hasDuckdb, 'DuckDB comes with the first `npm run bench`');
  const { DuckDBInstance }: typeof import('@duckdb/node-api') = createRequire(bench)('@duckdb/node-api');
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  const bounds = await connection.runAndReadAll(
    `SELECT row_group_id, stats_min_value, stats_max_value FROM parquet_metadata('${folder}/made.parquet') WHERE path_in_schema = 'day' ORDER BY 1`,
  );
  const counted = await connection.runAndReadAll(
    `SELECT COUNT(*) FROM '${folder}/made.parquet' WHERE day = DATE '1970-01-01' + 16100`,
  );
  connection.closeSync();
  database.closeSync();
  const groups = bounds.getRows().map((row) => row.map(String));
  expect(groups.length).toBe(3);
  expect(groups[0].slice(1)).toEqual(['2013-10-22', '2014-01-17']);
  expect(String(counted.getRows()[0][0])).toBe('3000');
});

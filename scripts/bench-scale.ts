import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { floors } from './bench/scale/floors.ts';
import { oneSize, type SizeTimes } from './bench/scale/one-size.ts';
import { ScaleTable } from './bench/scale/scale-table.ts';
import { ensureEmbedded } from './cube/engines/clickhouse/folder.ts';
import { ensureInstalled, root } from './setup/install.mjs';

/*
 * Beyond one machine's browser: invented records are enriched and counted, ten million and a hundred million of them, beside
 * the engine alone and beside DuckDB on the same Parquet. `npm run bench:scale`; smaller with `-- --rows 10000000`.
 */

const sizes = [10_000_000, 100_000_000];
const mostGrowth = 1.1;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', multiple: true, default: sizes.map(String) },
    keep: { type: 'boolean', default: false },
    cache: { type: 'string', default: join(root, 'node_modules', '.cache', 'scale') },
    memory: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
  },
});
const [rows, memory, rounds] = [values.rows.map(Number), Number(values.memory) * 2 ** 30, Number(values.rounds)];
if (![...rows, memory, rounds].every((number) => Number.isSafeInteger(number) && number > 0)) {
  process.stderr.write(
    'Usage: npm run bench:scale -- [--rows NUMBER]... [--memory GB] [--rounds NUMBER] [--cache FOLDER] [--keep]\n',
  );
  process.exit(2);
}

function sayGrowth(table: ScaleTable, before: SizeTimes, after: SizeTimes): void {
  const times = after.rows / before.rows;
  for (const step of ['enrich', 'cube'] as const) {
    const growth = after[step] / before[step];
    table.add({
      what: `${step}, ${times} times the rows`,
      measured: `${growth.toFixed(1)} times the time`,
      asked: `at most ${(mostGrowth * times).toFixed(0)} times`,
      holds: growth <= mostGrowth * times,
    });
  }
}

ensureInstalled(join(root, 'scripts', 'bench'));
ensureInstalled(join(root, 'scripts', 'cube'));
ensureEmbedded({ language: 'en', note: (text) => void process.stderr.write(`${text}\n`) });
mkdirSync(values.cache, { recursive: true });
const log = join(root, 'node_modules', '.cache', 'bench-scale.log');
writeFileSync(log, '');
const table = new ScaleTable(log);
const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), load ${loadavg()[0].toFixed(1)}`;
table.say(`${new Date().toISOString()}; ${machine}; Node ${process.version}; engines may hold ${values.memory} GiB`);
try {
  const floor = floors(values.cache);
  for (const line of floor.lines) table.add(line);
  const settings = { cache: values.cache, memory, rounds, floor: floor.rowsASecond };
  const times: SizeTimes[] = [];
  for (const count of rows) times.push(await oneSize(table, settings, count));
  for (const [at, after] of times.slice(1).entries()) sayGrowth(table, times[at], after);
  table.say(`\n${table.missed === 0 ? 'Everything holds.' : `${table.missed} missed.`} The table is in ${log}.`);
} catch (error) {
  table.say(String(error));
  table.missed += 1;
} finally {
  if (!values.keep) rmSync(values.cache, { recursive: true, force: true });
}
process.exitCode = table.missed === 0 ? 0 : 1;

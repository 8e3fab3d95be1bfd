import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../../cube/engines/clickhouse/folder.ts';
import { limitsOf } from '../../cube/engines/clickhouse/settings.ts';
import { type Choice, columnsNeeded, statementOf } from '../../cube/statement.ts';
import { root } from '../../setup/install.mjs';
import { type Measured, measuredRun } from './measured-run.ts';
import { bytesText, medianOf, secondsText } from './scale-table.ts';

/** Cells that are counted. */
export const resolution = 6;

const choice: Choice = {
  grouping: { by: 'cells-kilometres', resolution },
  depthKm: 100,
  months: null,
  seasonMonths: null,
  stretch: null,
  kinds: null,
};

/** The same statement, as the embedded engine alone takes it: its answer goes nowhere. */
export async function bareClickhouse(folder: string, memory: number): Promise<() => Promise<Measured>> {
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
  const { from } = await openFolder(ask, () => columnsNeeded(choice));
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

export function bareDuckdb(folder: string, memory: number): () => Promise<Measured> {
  const from = `read_parquet('${folder}/year=*/*.parquet', hive_partitioning = false)`;
  const limits = [`${Math.floor(memory / 2 ** 20)}MiB`, String(availableParallelism()), `${folder}-spill`];
  return () => measuredRun(['scripts/bench/scale/bare-duckdb.ts', statementOf(choice, from), ...limits], { cwd: root });
}

/** Runs of each way, and what was said of one that failed. */
interface InTurn<Way extends string> {
  readonly times: ReadonlyMap<Way, readonly Measured[]>;
  readonly failures: ReadonlyMap<Way, string>;
}

/**
 * Each way so many times, in turn, so that a slower minute of the machine falls on all of them. One that fails is not
 * asked again, and stops no other.
 */
export async function timedInTurn<Way extends string>(
  ways: Readonly<Record<Way, () => Promise<Measured>>>,
  order: readonly Way[],
  rounds: number,
): Promise<InTurn<Way>> {
  const times = new Map<Way, Measured[]>(order.map((way) => [way, []]));
  const failures = new Map<Way, string>();
  for (let round = 0; round < rounds; round++) {
    for (const way of order) {
      if (failures.has(way)) continue;
      try {
        times.get(way)?.push(await ways[way]());
      } catch (error) {
        failures.set(way, String(error).trim().split('\n').slice(0, 2).join(' '));
      }
    }
  }
  return { times, failures };
}

/** The middle of the seconds, the least work of the cores, and the most memory; nothing of no run. */
export function toldOf(runs: readonly Measured[]): { readonly seconds: number; readonly text: string } {
  if (runs.length === 0) return { seconds: Number.NaN, text: 'failed' };
  const seconds = medianOf(runs.map((one) => one.seconds));
  const work = Math.min(...runs.map(({ coreSeconds }) => coreSeconds));
  const most = Math.max(...runs.map(({ peakBytes }) => peakBytes));
  return { seconds, text: `${secondsText(seconds)} (cores ${secondsText(work)}), ${bytesText(most)}` };
}

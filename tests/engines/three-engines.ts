import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClickhouseServers, haveClickhouse, startClickhouse } from './clickhouse-servers.ts';
import { type Ended, run } from './commands.ts';
import { havePostgres, type PostgresServer, startPostgres } from './postgres-server.ts';

/** Every engine that this machine has, a folder for files, and what puts all of it away. */
export interface Ground {
  readonly folder: string;
  readonly clickhouse: ClickhouseServers | null;
  readonly postgres: PostgresServer | null;
  close(): Promise<void>;
}

export async function startEngines(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'corredor-engines-'));
  const clickhouse = haveClickhouse ? await startClickhouse() : null;
  const postgres = havePostgres ? await startPostgres() : null;
  return {
    folder,
    clickhouse,
    postgres,
    async close() {
      await clickhouse?.close();
      await postgres?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Throws what a command said where it failed. */
export function well({ exit, text }: Ended): string {
  if (exit !== 0) throw new Error(text);
  return text;
}

/** Makes the table of a folder's rows spread over the three servers, and fills it through the first. */
export async function loadShards({ clickhouse }: Ground, from: string, table: string): Promise<void> {
  const [first, ...others] = clickhouse?.servers ?? [];
  if (first === undefined) return;
  well(await run('load', ['--from', from, '--table', `${table}_rows`], first.address));
  const made = await first.ask(`SHOW CREATE TABLE default.${table}_rows FORMAT TabSeparatedRaw`);
  for (const server of others) await server.ask(made);
  await first.ask(`TRUNCATE TABLE default.${table}_rows`);
  await first.ask(
    `CREATE TABLE default.${table} AS default.${table}_rows ENGINE = Distributed(three, default, ${table}_rows, cityHash64(h3_5))`,
  );
  well(await run('load', ['--from', from, '--table', table], first.address));
}

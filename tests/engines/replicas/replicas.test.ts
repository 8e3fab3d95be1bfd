import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureWords } from '../../../scripts/cube/failure-words.ts';
import { generateIncidents } from '../../../scripts/generate/generate-incidents.ts';
import { shippedGeography } from '../../../scripts/shipped-geography.ts';
import { fill } from '../../../src/base/words.ts';
import { emptyDocument } from '../../../src/document/document.ts';
import { run } from '../commands.ts';
import { enriched } from '../every-engine.ts';
import { well } from '../three-engines.ts';

const rows = 20_000;
const clauses = { time: { kind: 'months', from: 500, to: 560 } };

/** Replicas on this machine, at the engine's own port: it reads itself for each name of it. */
const replica = (host: string): string => `<replica><host>${host}</host><port>9000</port></replica>`;
const settings = `<clickhouse><tcp_port>9000</tcp_port><remote_servers>
<once><shard>${replica('127.0.0.1')}</shard></once>
<shared><shard>${replica('127.0.0.1')}${replica('localhost')}</shard></shared>
</remote_servers></clickhouse>`;

let place = '';
let folder = '';
let server: ChildProcess;
let address = '';
let study = '';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'corredor-replicas-'));
  const csv = join(place, 'made.csv');
  const { broken } = generateIncidents(csv, rows, 7, shippedGeography());
  expect(broken).toBe(0);
  folder = enriched({ folder: place, clickhouse: null, postgres: null, close: async () => undefined }, [csv], 'made');
  study = join(place, 'study.json');
  writeFileSync(study, JSON.stringify({ ...emptyDocument, clauses }));
  writeFileSync(join(place, 'settings.xml'), settings);
  mkdirSync(join(place, 'data'));
  const program = join(import.meta.dirname, 'serve.ts');
  server = spawn(process.execPath, [program, join(place, 'data'), join(place, 'settings.xml')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(server.stdout ?? server, 'data');
  address = `clickhouse://127.0.0.1:${String(port).trim()}/records`;
  const ask = async (body: string): Promise<void> => {
    const reply = await fetch(`http://127.0.0.1:${String(port).trim()}/`, { method: 'POST', body });
    if (!reply.ok) throw new Error(await reply.text());
  };
  await ask('CREATE DATABASE records ENGINE = Atomic');
  await ask(
    `CREATE TABLE records.corredor ENGINE = MergeTree ORDER BY month AS SELECT * FROM file('${folder}/*/*.parquet', Parquet) SETTINGS schema_inference_make_columns_nullable = 0`,
  );
});
afterAll(async () => {
  const end = once(server, 'exit');
  server.kill('SIGKILL');
  await end;
  rmSync(place, { recursive: true, force: true });
});

const cube = (name: string, args: readonly string[], language = 'en') =>
  run('cube', ['--study', study, '--out', join(place, name), ...args], '', language);

const of = (cluster: string): readonly string[] => [
  ...['--from', address, '--cluster', cluster, '--manifest', join(folder, 'manifest.json')],
];

describe('a cluster of a ClickHouse of today', () => {
  it.each([[[]], [['--filtered']]])('is read in every replica or in one, to the same bytes, %s', async (more) => {
    well(await cube('folder.parquet', ['--from', folder, ...more]));
    const expected = readFileSync(join(place, 'folder.parquet'));
    for (const cluster of ['once/all-replicas', 'once', 'shared']) {
      well(await cube('cluster.parquet', [...of(cluster), ...more]));
      expect(readFileSync(join(place, 'cluster.parquet')).equals(expected), cluster).toBe(true);
    }
  });

  it.each([[[]], [['--filtered']]])('is refused where replicas have the same rows, %s', async (more) => {
    for (const language of ['en', 'es'] as const) {
      const { exit, text } = await cube('twice.parquet', [...of('shared/all-replicas'), ...more], language);
      expect(exit).toBe(1);
      const where = address.replace('//', '//default@');
      const params = { where, name: 'shared', found: 2 * rows, expected: rows };
      expect(text).toContain(fill(failureWords[language]['replicas-same'], params));
    }
  });

  it('is named where it is not known', async () => {
    const { exit, text } = await cube('none.parquet', of('nobody/all-replicas'));
    expect([exit, text]).toEqual([1, expect.stringContaining('knows no such cluster')]);
  });
});

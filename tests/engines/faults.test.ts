import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureWords } from '../../scripts/cube/failure-words.ts';
import { shippedGeography } from '../../scripts/shipped-geography.ts';
import { seededRng } from '../../src/base/rng.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { incidentsOf } from '../support/incidents.ts';
import { haveClickhouse, secret } from './clickhouse-servers.ts';
import { type Ended, run, start } from './commands.ts';
import { cutAfter } from './cut-proxy.ts';
import { freePort } from './free-port.ts';
import { makeFolder } from './made-folder.ts';
import { havePostgres } from './postgres-server.ts';
import { type Ground, loadShards, startEngines, well } from './three-engines.ts';

const rows = 60_000;
let ground: Ground;
let folder = '';
let study = '';
let out = '';
const said: string[] = [];

beforeAll(async () => {
  ground = await startEngines();
  folder = join(ground.folder, 'enriched');
  const rng = seededRng(3, 0);
  const records = Array.from({ length: rows }, () => ({
    lon: -117 + 20 * rng.nextUnit(),
    lat: 26 + 6 * rng.nextUnit(),
    day: 17_000 + rng.nextBelow(1000),
    people: 1 + rng.nextBelow(4),
    type: ['drowning', 'heat'][rng.nextBelow(2)],
  }));
  makeFolder(folder, incidentsOf(shippedGeography().index, records), {}, 20_000);
  study = join(ground.folder, 'study.json');
  writeFileSync(study, JSON.stringify(emptyDocument));
  out = join(ground.folder, 'cubes', 'cube.parquet');
  mkdirSync(join(ground.folder, 'cubes'));
});
afterAll(async () => {
  await ground.close();
  const forms = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ];
  for (const form of forms) expect(said.filter((text) => text.includes(form))).toEqual([]);
});

async function asked(args: readonly string[], address = '', language = 'en'): Promise<Ended> {
  const ended = await run('cube', ['--study', study, '--out', out, ...args], address, language);
  said.push(ended.text);
  return ended;
}

/** The beginning of a sentence, up to its first place. */
const begins = (code: keyof typeof failureWords.en, language: 'en' | 'es'): string =>
  (failureWords[language][code].split(/\{\w+\}/).sort((a, b) => b.length - a.length)[0] ?? '').trim();

/** It fails with a sentence in either language, and leaves nothing. */
async function fails(code: keyof typeof failureWords.en, args: readonly string[], address = ''): Promise<void> {
  for (const language of ['en', 'es'] as const) {
    const { exit, text } = await asked(args, address, language);
    expect(text).toContain(begins(code, language));
    expect(exit).toBeGreaterThan(0);
    expect(readdirSync(join(ground.folder, 'cubes'))).toEqual([]);
  }
}

/** Loads the folder, killed twice on the way, and then to its end. */
async function brokenOff(table: string, address: string): Promise<void> {
  for (const parts of [1, 2]) {
    const running = start('load', ['--from', folder, '--table', table], address);
    await running.says(`${parts} of `);
    running.kill();
    await running.ended;
  }
  well(await run('load', ['--from', folder, '--table', table], address));
}

const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('corredor-cube-'));

describe('a folder', () => {
  function spoiled(name: string, spoil: (copy: string, part: string) => void): string {
    const copy = join(ground.folder, name);
    cpSync(folder, copy, { recursive: true });
    const year = readdirSync(copy).filter((one) => one.startsWith('year='))[1];
    spoil(copy, join(copy, year, '0000-000000.parquet'));
    return copy;
  }

  it('with a part that was cut off, is missing, or was changed, is refused by name', async () => {
    await fails('part-truncated', ['--from', spoiled('cut', (_, part) => truncateSync(part, 5000))]);
    await fails('part-lost', ['--from', spoiled('lost', (_, part) => unlinkSync(part))]);
    const changed = spoiled('changed', (_, part) => {
      const bytes = readFileSync(part);
      bytes[2000] ^= 1;
      writeFileSync(part, bytes);
    });
    await fails('part-differs', ['--from', changed, '--verify']);
    const nothing = spoiled('nothing', (_, part) => {
      const bytes = readFileSync(part);
      writeFileSync(part, bytes.fill(0, bytes.length - 400));
    });
    await fails('part-broken', ['--from', nothing]);
  });

  it('with a file that its manifest does not name, is counted without it, and says so', async () => {
    const more = spoiled('more', (copy, part) => copyFileSync(part, join(copy, 'year=2017', '0009-000000.parquet')));
    const { text } = await asked(['--from', more]);
    expect(text).toContain('0009-000000.parquet');
    expect(text).toContain(`${rows} records.`);
    unlinkSync(out);
  });

  it('that is not finished, or not there, is refused', async () => {
    const half = spoiled('half', (copy) => {
      const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
      manifest.files[0].isDone = false;
      writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
    });
    await fails('folder-unfinished', ['--from', half]);
    await fails('folder-missing', ['--from', join(ground.folder, 'no-such')]);
    await fails('manifest-missing', ['--from', ground.folder]);
  });

  it('needs memory and time, and says when either is short', async () => {
    await fails('memory', ['--from', folder, '--memory', '2M']);
    const slow = await asked(['--from', folder, '--timeout', '1']);
    expect(slow.exit === 0 || slow.text.includes(begins('timeout', 'en'))).toBe(true);
    if (existsSync(out)) unlinkSync(out);
    expect(leftovers()).toEqual([]);
  });

  it('leaves nothing where the disk is full or the file may not be written', async () => {
    await fails('out-nowhere', ['--from', folder, '--out', join(ground.folder, 'none', 'cube.parquet')]);
    const small = join(ground.folder, 'small');
    mkdirSync(small);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]).status !== 0) return;
    try {
      await fails('disk-full', ['--from', folder, '--out', join(small, 'cube.parquet')]);
      expect(readdirSync(small)).toEqual([]);
    } finally {
      spawnSync('umount', [small]);
    }
  });

  it('is left in peace when the command is stopped, and gives the same bytes afterwards', async () => {
    const running = start('cube', ['--study', study, '--out', out, '--from', folder]);
    await running.says('Counting');
    running.stop();
    expect((await running.ended).text).toContain(failureWords.en.stopped);
    expect(existsSync(out)).toBe(false);
    expect(leftovers()).toEqual([]);
    const bytes: Buffer[] = [];
    for (let again = 0; again < 2; again++) {
      well(await asked(['--from', folder]));
      bytes.push(readFileSync(out));
      unlinkSync(out);
    }
    expect(bytes[0].equals(bytes[1])).toBe(true);
  });
});

describe('a command that was killed', () => {
  it('leaves nothing once the next one is done', async () => {
    const running = start('cube', ['--study', study, '--out', out, '--from', folder]);
    await running.says('Counting');
    running.kill();
    await running.ended;
    writeFileSync(`${out}.${spawnSync(process.execPath, ['--version']).pid}.part`, 'half of a cube');
    well(await asked(['--from', folder]));
    expect(readdirSync(join(ground.folder, 'cubes'))).toEqual(['cube.parquet']);
    expect(leftovers()).toEqual([]);
    unlinkSync(out);
  });
});

describe('an address', () => {
  it('with a password in the command, without a host, or of nobody, is refused', async () => {
    const inCommand = await asked(['--from', `postgres://owner:${encodeURIComponent(secret)}@127.0.0.1:1/x`]);
    expect(inCommand.exit).toBe(2);
    expect(inCommand.text).toContain(begins('password-in-command', 'en'));
    await fails('server-away', ['--from', `postgres://127.0.0.1:${await freePort()}/x`]);
    await fails('server-away', ['--from', `clickhouse://127.0.0.1:${await freePort()}/x`]);
    await fails('host-unknown', ['--from', 'postgres://nobody.invalid/x']);
    await fails('host-unknown', ['--from', 'clickhouse://nobody.invalid/x']);
    await fails('name-not-plain', ['--from', 'clickhouse://127.0.0.1/x', '--table', 'a; DROP TABLE b']);
  });
});

describe.skipIf(!haveClickhouse)('ClickHouse', () => {
  it('refuses a wrong password, a table that is not there or has other columns, and short memory', async () => {
    const [first] = ground.clickhouse?.servers ?? [];
    await loadShards(ground, folder, 'corredor');
    const wrong = first.address.replace(encodeURIComponent(secret), 'wrong-secret');
    await fails('wrong-password', [], wrong);
    await fails('table-missing', ['--table', 'no_such'], first.address);
    await first.ask('CREATE TABLE default.other (month Int32, km String) ENGINE = MergeTree() ORDER BY month');
    await fails('columns-differ', ['--table', 'other'], first.address);
    await fails('memory', ['--memory', '1M'], first.address);
    await fails('all-replicas-unknown', ['--cluster', 'three/all-replicas', '--table', 'corredor_rows'], first.address);
    await fails('cluster-missing', ['--cluster', 'nobody', '--table', 'corredor_rows'], first.address);
    const guest = first.address.replace('reader', 'guest');
    const loading = await run('load', ['--from', folder, '--table', 'guests'], guest);
    expect(loading.text).toContain(begins('not-allowed', 'en'));
  });

  it('loads each part once, however often it is broken off, and another folder not at all', async () => {
    const [first] = ground.clickhouse?.servers ?? [];
    await brokenOff('again', first.address);
    expect((await first.ask('SELECT COUNT(*) FROM default.again')).trim()).toBe(String(rows));
    const other = join(ground.folder, 'other');
    cpSync(folder, other, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(other, 'manifest.json'), 'utf8'));
    const [part] = manifest.parts.splice(0, 1);
    writeFileSync(join(other, 'manifest.json'), JSON.stringify(manifest));
    const loading = await run('load', ['--from', other, '--table', 'again'], first.address);
    said.push(loading.text);
    expect(loading.text).toContain(part.path);
    expect(loading.exit).toBe(1);
  });

  it('that is cut off in the middle leaves nothing, and the next run is whole', async () => {
    const [first] = ground.clickhouse?.servers ?? [];
    const proxy = await cutAfter(first.port, 100_000);
    await fails('server-lost', [], first.address.replace(`:${first.port}/`, `:${proxy.port}/`));
    await proxy.close();
    well(await asked([], first.address));
    expect(readFileSync(out).includes(secret)).toBe(false);
    unlinkSync(out);
  });

  it('that loses a shard in the middle says so', async () => {
    const [first, , third] = ground.clickhouse?.servers ?? [];
    const running = start('cube', ['--study', study, '--out', out], first.address);
    third.pause();
    await running.says('Counting');
    // The first server waits for what the third does not send.
    await new Promise((done) => {
      setTimeout(done, 1000);
    });
    await third.kill();
    const { exit, text } = await running.ended;
    said.push(text);
    expect(exit).toBe(1);
    expect(text).toContain(begins('server-lost', 'en'));
    expect(readdirSync(join(ground.folder, 'cubes'))).toEqual([]);
    await fails('server-lost', [], first.address);
  });
});

describe.skipIf(!havePostgres)('PostgreSQL', () => {
  it('refuses a wrong password, a table that is not there or has other columns, and no right to read', async () => {
    const { postgres } = ground;
    if (postgres === null) return;
    well(await run('load', ['--from', folder], postgres.address));
    await fails('wrong-password', [], postgres.address.replace(encodeURIComponent(secret), 'wrong-secret'));
    await fails(
      'database-missing',
      [],
      postgres.address.replace('/postgres', '/no_such').replace('no_such://', 'postgres://'),
    );
    await fails('table-missing', ['--table', 'no_such'], postgres.address);
    postgres.ask('CREATE TABLE other (month integer, km text)');
    await fails('columns-differ', ['--table', 'other'], postgres.address);
    postgres.ask(`CREATE ROLE guest LOGIN PASSWORD '${secret.replaceAll("'", "''")}'`);
    await fails('not-allowed', [], postgres.address.replace('owner', 'guest'));
    const spread = await run('load', ['--from', folder, '--table', 'spread', '--distribute'], postgres.address);
    expect(spread.text).toContain(begins('citus-missing', 'en'));
    await fails('cluster-not-here', ['--cluster', 'three'], postgres.address);
  });

  it('loads each part once, however often it is broken off', async () => {
    const { postgres } = ground;
    if (postgres === null) return;
    await brokenOff('again', postgres.address);
    expect(postgres.ask('SELECT COUNT(*) FROM again').trim()).toBe(String(rows));
    well(await asked(['--table', 'again'], postgres.address));
    unlinkSync(out);
  });

  it('with rows that its manifest does not have is refused', async () => {
    const { postgres } = ground;
    postgres?.ask('CREATE TABLE short (LIKE again)');
    postgres?.ask('INSERT INTO short SELECT * FROM again LIMIT 100');
    postgres?.ask('CREATE TABLE short_manifest AS SELECT * FROM again_manifest');
    await fails('manifest-differs', ['--table', 'short'], postgres?.address);
    const months = join(ground.folder, 'months.json');
    const time = { kind: 'months', from: 570, to: 580 };
    writeFileSync(months, JSON.stringify({ ...emptyDocument, clauses: { time } }));
    await fails('manifest-differs', ['--table', 'short', '--filtered', '--study', months], postgres?.address);
  });

  it('that takes too long, is cut off in the middle, or is killed, leaves nothing', async () => {
    const { postgres } = ground;
    if (postgres === null) return;
    const proxy = await cutAfter(postgres.port, 100_000);
    await fails('server-lost', [], postgres.address.replace(`:${postgres.port}/`, `:${proxy.port}/`));
    await proxy.close();
    postgres.ask('CREATE FUNCTION slow(integer) RETURNS integer LANGUAGE sql AS $$ SELECT $1 FROM pg_sleep(0.01) $$');
    postgres.ask('ALTER TABLE corredor RENAME TO kept');
    postgres.ask(
      'CREATE VIEW corredor AS SELECT day, slow(month) AS month, lon, lat, h3_4, h3_5, h3_6, border_km, across_km, km, sector, county, us_state, mx_state, kind, weight, source FROM kept',
    );
    await fails('timeout', ['--timeout', '2'], postgres.address);
    const stopped = start('cube', ['--study', study, '--out', out], postgres.address);
    await stopped.says('Counting');
    stopped.stop();
    expect((await stopped.ended).text).toContain(failureWords.en.stopped);
    const running = start('cube', ['--study', study, '--out', out], postgres.address);
    await running.says('Counting');
    await postgres.kill();
    const { text } = await running.ended;
    said.push(text);
    expect(text).toContain(begins('server-lost', 'en'));
    expect(readdirSync(join(ground.folder, 'cubes'))).toEqual([]);
  });
});

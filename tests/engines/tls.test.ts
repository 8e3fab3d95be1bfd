import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { failureWords } from '../../scripts/cube/failure-words.ts';
import { shippedGeography } from '../../scripts/shipped-geography.ts';
import { fill } from '../../src/base/words.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { incidentsOf } from '../support/incidents.ts';
import { type Certificate, madeCertificate } from './certificate.ts';
import { haveClickhouse, secret } from './clickhouse-servers.ts';
import { run } from './commands.ts';
import { makeFolder } from './made-folder.ts';
import { havePostgres } from './postgres-server.ts';
import { type Ground, startEngines, well } from './three-engines.ts';

let ground: Ground;
let folder = '';
let certificate: Certificate | null = null;
let study = '';
let out = '';

beforeAll(async () => {
  ground = await startEngines();
  folder = join(ground.folder, 'enriched');
  const records = Array.from({ length: 200 }, (_, k) => ({ lon: -110 + k / 40, lat: 31, day: 17_000 + k, people: 1 }));
  makeFolder(folder, incidentsOf(shippedGeography().index, records));
  certificate = madeCertificate(ground.folder);
  study = join(ground.folder, 'study.json');
  writeFileSync(study, JSON.stringify(emptyDocument));
  mkdirSync(join(ground.folder, 'cubes'));
  out = join(ground.folder, 'cubes', 'cube.parquet');
  const [first] = ground.clickhouse?.servers ?? [];
  for (const address of [first?.address, ground.postgres?.address]) {
    if (address !== undefined) well(await run('load', ['--from', folder], address));
  }
});
afterAll(() => ground.close());
afterEach(() => {
  vi.unstubAllEnvs();
});

const asked = (address: string, language = 'en') => run('cube', ['--study', study, '--out', out], address, language);

async function made(address: string): Promise<void> {
  well(await asked(address));
  expect(existsSync(out)).toBe(true);
  rmSync(out);
}

/** Fails with a sentence in either language that has what is told of it, and leaves nothing. */
async function fails(code: keyof typeof failureWords.en, address: string, params: Record<string, string> = {}) {
  for (const language of ['en', 'es'] as const) {
    const { exit, text } = await asked(address, language);
    const sentence = fill(failureWords[language][code], { where: '{where}', ...params });
    expect(text).toContain(sentence.split('{where}').sort((a, b) => b.length - a.length)[0]);
    expect(text).not.toContain(secret);
    expect([exit, readdirSync(join(ground.folder, 'cubes'))]).toEqual([1, []]);
  }
}

/** The machine takes the certificate for one that it knows, as an office's own authority. */
const trusted = (): unknown => vi.stubEnv('NODE_EXTRA_CA_CERTS', certificate?.certFile ?? '');
const selfSigned = { reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' };
const otherHost = { reason: 'ERR_TLS_CERT_ALTNAME_INVALID' };

describe.skipIf(!havePostgres)('PostgreSQL', () => {
  it('without TLS says so where it is asked for, and words that are not used are named', async () => {
    const address = ground.postgres?.address ?? '';
    await made(`${address}?sslmode=disable`);
    await fails('tls-missing', `${address}?sslmode=require`);
    await fails('sslmode-unknown', `${address}?sslmode=prefer`, { mode: 'prefer' });
    await fails('address-option', `${address}?sslmode=verify-full&sslrootcert=ca.crt`, { option: 'sslrootcert' });
  });

  it('with TLS is read by sslmode, its certificate looked at where that is asked for', async (task) => {
    const { postgres } = ground;
    if (postgres === null || certificate === null) return task.skip('no openssl here');
    await postgres.encrypt(certificate);
    await made(`${postgres.address}?sslmode=require`);
    for (const mode of ['verify-ca', 'verify-full']) {
      await fails('certificate-refused', `${postgres.address}?sslmode=${mode}`, selfSigned);
    }
    trusted();
    await made(`${postgres.address}?sslmode=verify-full`);
    const byName = postgres.address.replace('127.0.0.1', 'localhost');
    await fails('certificate-refused', `${byName}?sslmode=verify-full`, otherHost);
    await made(`${byName}?sslmode=verify-ca`);
  });

  it('that takes TLS alone says so, and is read and loaded with it', async (task) => {
    const { postgres } = ground;
    if (postgres === null || certificate === null) return task.skip('no openssl here');
    postgres.refusePlain();
    await fails('tls-needed', postgres.address);
    await made(`${postgres.address}?sslmode=require`);
    well(await run('load', ['--from', folder, '--table', 'again'], `${postgres.address}?sslmode=require`));
  });
});

describe.skipIf(!haveClickhouse)('ClickHouse', () => {
  let door: Server | undefined;
  afterAll(() => {
    door?.close();
  });

  /** TLS before a server, as a proxy of an office has it. @returns its port */
  async function openDoor(to: number, { certFile, keyFile }: Certificate): Promise<number> {
    const keys = { cert: readFileSync(certFile), key: readFileSync(keyFile) };
    door = createServer(keys, (near) => {
      const far = connect(to, '127.0.0.1');
      near.pipe(far).pipe(near);
      for (const socket of [near, far]) socket.on('error', () => [near, far].map((one) => one.destroy()));
    });
    const opened = door;
    opened.on('tlsClientError', () => undefined);
    await new Promise<void>((done) => {
      opened.listen(0, '127.0.0.1', done);
    });
    return Number(Object(opened.address()).port);
  }

  it('by https:// is read where its certificate is trusted, and says what is wrong where not', async (task) => {
    const [first] = ground.clickhouse?.servers ?? [];
    if (certificate === null) return task.skip('no openssl here');
    const port = await openDoor(first.port, certificate);
    const address = first.address.replace('clickhouse:', 'https:').replace(`:${first.port}/`, `:${port}/`);
    await fails('certificate-refused', address, selfSigned);
    trusted();
    await made(address);
    await fails('certificate-refused', address.replace('127.0.0.1', 'localhost'), otherHost);
    await fails('tls-missing', first.address.replace('clickhouse:', 'https:'));
    await fails('address-option', `${first.address}?secure=true`, { option: 'secure' });
  });
});

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Certificate } from './certificate.ts';
import { secret } from './clickhouse-servers.ts';
import { freePort, until } from './free-port.ts';

const places = ['/usr/lib/postgresql', 'node_modules/.cache/engines/postgresql-15/usr/lib/postgresql'];

/** Programs of the newest PostgreSQL of this machine. */
function programs(): string | null {
  for (const place of places.filter((one) => existsSync(one))) {
    const newest = readdirSync(place)
      .map(Number)
      .sort((a, b) => b - a)[0];
    if (newest !== undefined && existsSync(join(place, String(newest), 'bin/postgres'))) {
      return resolve(place, String(newest), 'bin');
    }
  }
  return null;
}

const bin = programs();
export const havePostgres = bin !== null;
export const withoutPostgres = 'skipped: no PostgreSQL is installed, and none could be fetched from Debian';

export interface PostgresServer {
  readonly port: number;
  readonly address: string;
  /** Runs SQL as its owner. */
  ask(statement: string): string;
  /** Speaks TLS from now on, beside plain text. */
  encrypt(certificate: Certificate): Promise<void>;
  /** Takes connections of TLS alone from now on. */
  refusePlain(): void;
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** PostgreSQL does not run as root: somebody without rights does it then. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

function command(name: string, args: readonly string[]): string {
  const run = spawnSync(join(bin ?? '', name), [...args], {
    encoding: 'utf8',
    env: { ...process.env, PGPASSWORD: secret },
    ...(nobody === undefined ? {} : { uid: nobody, gid: nobody }),
  });
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
  return run.stdout;
}

/** A server of the test's own, on a port of its own, in a folder that goes with it; users need passwords. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'corredor-postgres-'));
  const secretFile = join(folder, 'secret');
  writeFileSync(secretFile, secret);
  if (nobody !== undefined) for (const one of [folder, secretFile]) chownSync(one, nobody, nobody);
  const data = join(folder, 'data');
  command('initdb', [
    '-D',
    data,
    '-U',
    'owner',
    '--auth=scram-sha-256',
    `--pwfile=${secretFile}`,
    '-E',
    'UTF8',
    '--no-sync',
    '--locale=C',
  ]);
  const port = await freePort();
  const settings = ['fsync=off', `unix_socket_directories=${folder}`, 'listen_addresses=127.0.0.1', 'max_wal_size=4GB'];
  const child: ChildProcess = spawn(
    join(bin ?? '', 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
    { stdio: 'ignore', detached: true, ...(nobody === undefined ? {} : { uid: nobody, gid: nobody }) },
  );
  const server: PostgresServer = {
    port,
    address: `postgres://owner:${encodeURIComponent(secret)}@127.0.0.1:${port}/postgres`,
    ask: (statement: string): string =>
      command('psql', [
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        'owner',
        '-d',
        'postgres',
        '-v',
        'ON_ERROR_STOP=1',
        '-Atc',
        statement,
      ]),
    async encrypt({ certFile, keyFile }: Certificate) {
      for (const [from, name] of [
        [certFile, 'server.crt'],
        [keyFile, 'server.key'],
      ] as const) {
        const to = join(data, name);
        copyFileSync(from, to);
        chmodSync(to, 0o600);
        if (nobody !== undefined) chownSync(to, nobody, nobody);
      }
      server.ask('ALTER SYSTEM SET ssl = on');
      server.ask('SELECT pg_reload_conf()');
      await until(async () => server.ask('SHOW ssl').trim() === 'on', 'TLS of PostgreSQL');
    },
    refusePlain() {
      writeFileSync(join(data, 'pg_hba.conf'), 'hostssl all all 127.0.0.1/32 scram-sha-256\n');
      server.ask('SELECT pg_reload_conf()');
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const end = new Promise((done) => {
        child.once('exit', done);
      });
      process.kill(child.pid, 'SIGQUIT');
      await end;
    },
    async close() {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await until(async () => server.ask('SELECT 1').trim() === '1', 'PostgreSQL');
  return server;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from './free-port.ts';

const unpacked = 'node_modules/.cache/engines/clickhouse-server';
const program = `${unpacked}/usr/sbin/clickhouse-server`;

export const haveClickhouse = existsSync(program);
export const withoutClickhouse = 'skipped: ClickHouse 18.16 could not be fetched from Debian';

/** A server of the test's own. */
export interface ClickhouseServer {
  readonly port: number;
  readonly tcp: number;
  /** Address with its password. */
  readonly address: string;
  ask(statement: string): Promise<string>;
  /** Leaves it there, and silent. */
  pause(): void;
  /** Ends it as a failing machine does. */
  kill(): Promise<void>;
}

export interface ClickhouseServers {
  readonly servers: readonly ClickhouseServer[];
  close(): Promise<void>;
}

/** It must be written otherwise in addresses, in XML and in SQL. */
export const secret = `p'ss "wörd" %41&<7`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Ports {
  readonly http: number;
  readonly tcp: number;
  readonly other: number;
}

const shard = ({ tcp }: Ports): string =>
  `<shard><replica><host>127.0.0.1</host><port>${tcp}</port><user>reader</user><password>${escaped(secret)}</password></replica></shard>`;

const config = (folder: string, { http, tcp, other }: Ports, all: readonly Ports[]): string => `<yandex>
<logger><level>none</level><console>1</console></logger>
<http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${other}</interserver_http_port>
<listen_host>127.0.0.1</listen_host>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>${folder}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>100000000</mark_cache_size>
<remote_servers><three>${all.map(shard).join('')}</three></remote_servers>
</yandex>`;

const user = (name: string, password: string, profile: string): string =>
  `<${name}><password>${password}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota></${name}>`;

const users = `<yandex><profiles><default></default><readonly><readonly>1</readonly></readonly></profiles>
<users>${user('default', '', 'default')}${user('reader', escaped(secret), 'default')}${user('guest', escaped(secret), 'readonly')}</users>
<quotas><default></default></quotas></yandex>`;

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((done) => {
    child.once('exit', done);
  });
  child.kill('SIGKILL');
  await end;
}

function started(
  folder: string,
  ports: Ports,
  all: readonly Ports[],
): { readonly child: ChildProcess; readonly server: ClickhouseServer } {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.xml'), config(folder, ports, all));
  writeFileSync(join(folder, 'users.xml'), users);
  const libraries = ['usr/lib/x86_64-linux-gnu', 'lib/x86_64-linux-gnu'].map((one) =>
    join(process.cwd(), unpacked, one),
  );
  const child = spawn(program, [`--config-file=${folder}/config.xml`], {
    stdio: 'ignore',
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') },
  });
  const server: ClickhouseServer = {
    port: ports.http,
    tcp: ports.tcp,
    address: `clickhouse://reader:${encodeURIComponent(secret)}@127.0.0.1:${ports.http}/default`,
    async ask(statement) {
      const reply = await fetch(`http://127.0.0.1:${ports.http}/?user=default`, { method: 'POST', body: statement });
      const text = await reply.text();
      if (!reply.ok) throw new Error(text);
      return text;
    },
    pause: () => void child.kill('SIGSTOP'),
    kill: () => ended(child),
  };
  return { child, server };
}

/** Three servers on ports of their own, which know each other as the shards of the cluster "three". */
export async function startClickhouse(): Promise<ClickhouseServers> {
  const folder = mkdtempSync(join(tmpdir(), 'corredor-clickhouse-'));
  const all: Ports[] = [];
  for (let at = 0; at < 3; at++) all.push({ http: await freePort(), tcp: await freePort(), other: await freePort() });
  const run = all.map((ports, at) => started(join(folder, String(at)), ports, all));
  for (const { server } of run) await until(async () => (await server.ask('SELECT 1')) === '1\n', 'ClickHouse');
  return {
    servers: run.map(({ server }) => server),
    async close() {
      for (const { child } of run) await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

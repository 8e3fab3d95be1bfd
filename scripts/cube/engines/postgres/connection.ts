import pg, { type Client } from 'pg';
import { checkOptions, parseAddress, sayable } from '../../address.ts';
import type { Failure } from '../../failure.ts';
import { integer } from '../../statement.ts';
import type { Ask } from '../engine.ts';
import type { Said } from '../failures-of-network.ts';
import { failureOf } from './failures.ts';
import { protection } from './protection.ts';

export interface Connection {
  readonly client: Client;
  readonly said: Said;
  failureOf(error: unknown): Failure;
  close(): Promise<void>;
}

const dialMilliseconds = 15_000;
/** PostgreSQL may use this much for each of several sorts and tables of groups at once. */
const shareOfMemory = 4;
const kilobytes = 1024;
const mostKilobytes = 2 ** 31 - 1;

/** Opens a connection under the limits asked for. Ending the question ends what the server does for it. */
export async function connect(ask: Ask): Promise<Connection> {
  const { address } = parseAddress(ask.where);
  checkOptions(address, ['sslmode']);
  const said = { where: sayable(ask.where), password: ask.password };
  const settings = {
    host: address.host,
    port: address.port,
    user: address.user,
    password: ask.password,
    database: address.database,
    ssl: protection(address.options.sslmode),
    application_name: 'corredor',
    connectionTimeoutMillis: dialMilliseconds,
    keepAlive: true,
  };
  const client = new pg.Client(settings);
  // A server that goes away says so here first; who waits for an answer hears of it too.
  client.on('error', () => undefined);
  const cancel = async (): Promise<void> => {
    const other = new pg.Client(settings);
    other.on('error', () => undefined);
    await other.connect();
    await other.query(`SELECT pg_cancel_backend(${integer(client.processID ?? 0)})`);
    await other.end();
  };
  const stop = (): void => void cancel().catch(() => undefined);
  try {
    ask.signal.throwIfAborted();
    await client.connect();
    ask.signal.addEventListener('abort', stop);
    const kilobytesEach = Math.min(mostKilobytes, Math.floor(ask.memory / shareOfMemory / kilobytes));
    await client.query(`SET work_mem = ${integer(Math.max(64, kilobytesEach))}`);
    await client.query(`SET statement_timeout = ${integer(ask.seconds * 1000)}`);
    await client.query('SET extra_float_digits = 3');
  } catch (error) {
    await client.end().catch(() => undefined);
    throw failureOf(error, said, ask.signal);
  }
  return {
    client,
    said,
    failureOf: (error) => failureOf(error, said, ask.signal),
    async close() {
      ask.signal.removeEventListener('abort', stop);
      await client.end().catch(() => undefined);
    },
  };
}

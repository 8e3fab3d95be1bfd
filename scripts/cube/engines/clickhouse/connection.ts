import { randomUUID } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { createClient } from '@clickhouse/client';
import { checkOptions, parseAddress, sayable } from '../../address.ts';
import { Failure } from '../../failure.ts';
import type { Ask } from '../engine.ts';
import { failureOfNetwork, type Said } from '../failures-of-network.ts';
import { failureOfText } from './failures.ts';
import { BrokenNative } from './native.ts';

export interface Connection {
  readonly database: string;
  readonly said: Said;
  /** The answer's bytes, in the form that the statement asks for. */
  ask(statement: string, settings: Readonly<Record<string, string>>): Promise<Readable>;
  text(statement: string): Promise<string>;
  /** Sends bytes behind an INSERT. */
  send(statement: string, bytes: Iterable<Uint8Array>, settings: Readonly<Record<string, string>>): Promise<void>;
  /** What an error of the client or of reading its answer means. */
  failureOf(error: unknown): Failure;
  close(): Promise<void>;
}

const offLevel = 127;
/** What an answer may hold before the server knows that it is whole; more goes to the server's disk. */
const heldBytes = 2 ** 26;

/** Settings under which an answer comes whole or as an error, never as the beginning of one. */
const whole = { wait_end_of_query: '1', buffer_size: String(heldBytes) };

/** Opens no socket yet. Older servers take no bound parameters: statements hold numbers alone. */
export function connect({ where, password, seconds, signal }: Ask): Connection {
  const { address } = parseAddress(where);
  checkOptions(address, []);
  const said = { where: sayable(where), password };
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  const client = createClient({
    url: `${address.scheme}://${host}:${address.port}`,
    username: address.user,
    password,
    database: address.database,
    request_timeout: (seconds + 5) * 1000,
    application: 'corredor',
    compression: { request: false, response: false },
    keep_alive: { enabled: false },
    max_open_connections: 4,
    log: { level: offLevel },
  });
  const failureOf = (error: unknown): Failure => {
    if (error instanceof Failure) return error;
    if (signal.aborted) return new Failure('stopped');
    if (error instanceof BrokenNative) return new Failure('server-lost', { where: said.where });
    const { code, message, cause, type } = Object(error);
    const network = failureOfNetwork(code, said) ?? failureOfNetwork(Object(cause).code, said);
    if (network !== undefined) return network;
    if (/timeout/i.test(String(message)) && !/Code:/.test(String(message))) {
      return new Failure('timeout', { where: said.where });
    }
    if (/socket hang up|aborted|premature close|terminated/i.test(String(message))) {
      return new Failure('server-lost', { where: said.where });
    }
    const prefix = /^\d+$/.test(String(code)) ? `Code: ${code}. ${type ?? ''} ` : '';
    return failureOfText(`${prefix}${message}`, said);
  };

  async function ask(statement: string, settings: Readonly<Record<string, string>>): Promise<Readable> {
    const queryId = randomUUID();
    // The server goes on with what nobody waits for, unless it is told.
    const kill = (): void => {
      const statementOfEnd = `KILL QUERY WHERE query_id = '${queryId}' ASYNC`;
      client.exec({ query: statementOfEnd }).then(
        ({ stream }) => stream.resume(),
        () => undefined,
      );
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', kill);
    try {
      const { stream } = await client.exec({
        query: statement,
        query_id: queryId,
        abort_signal: signal,
        clickhouse_settings: { ...whole, ...settings },
      });
      const out = new PassThrough({ highWaterMark: 2 ** 22 });
      stream.once('error', (error) => out.destroy(error));
      stream.once('close', () => {
        signal.removeEventListener('abort', kill);
        if (!stream.readableEnded) out.destroy(new Failure('server-lost', { where: said.where }));
      });
      return stream.pipe(out);
    } catch (error) {
      throw failureOf(error);
    }
  }

  return {
    database: address.database,
    said,
    ask,
    failureOf,
    async text(statement) {
      try {
        return await textOf(await ask(statement, {}));
      } catch (error) {
        throw failureOf(error);
      }
    },
    async send(statement, bytes, settings) {
      const { Readable } = await import('node:stream');
      try {
        const { stream } = await client.exec({
          query: statement,
          values: Readable.from(bytes, { objectMode: false }),
          abort_signal: signal,
          clickhouse_settings: { ...whole, ...settings },
        });
        await textOf(stream);
      } catch (error) {
        throw failureOf(error);
      }
    },
    close: () => client.close(),
  };
}

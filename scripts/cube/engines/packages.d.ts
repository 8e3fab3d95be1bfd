// What is used of the clients of servers: the project's types must hold where this folder's packages are not installed.

declare module 'chdb' {
  interface StreamChunk {
    readonly numRows: number;
    raw(): Uint8Array;
  }
  interface QueryStream extends AsyncIterable<StreamChunk> {
    cancel(): void;
  }
  export class Session {
    constructor(path?: string, options?: { readonly connectionArgs: readonly string[] });
    query(query: string, format: string): string;
    queryStream(query: string, options: { readonly format: string }): QueryStream;
    close(): void;
  }
}

declare module '@clickhouse/client' {
  import type { Readable } from 'node:stream';

  interface Connection {
    readonly url: string;
    readonly username: string;
    readonly password: string;
    readonly database: string;
    readonly request_timeout: number;
    readonly application: string;
    readonly compression: { readonly request: boolean; readonly response: boolean };
    readonly keep_alive: { readonly enabled: boolean };
    readonly max_open_connections: number;
    readonly log: { readonly level: number };
  }
  interface Question {
    readonly query: string;
    readonly query_id?: string;
    readonly abort_signal?: AbortSignal;
    readonly clickhouse_settings?: Readonly<Record<string, string | number>>;
    readonly values?: Readable;
  }
  interface Client {
    exec(question: Question): Promise<{ readonly stream: Readable; readonly query_id: string }>;
    close(): Promise<void>;
  }
  export function createClient(connection: Connection): Client;
}

declare module 'pg' {
  interface Settings {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly password: string;
    readonly database: string;
    readonly ssl: false | { readonly rejectUnauthorized: boolean; readonly checkServerIdentity?: () => undefined };
    readonly application_name: string;
    readonly connectionTimeoutMillis: number;
    readonly keepAlive: boolean;
  }
  interface Rows {
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  }
  class Client {
    constructor(settings: Settings);
    readonly processID: number | null;
    connect(): Promise<void>;
    query(text: string, values?: readonly unknown[]): Promise<Rows>;
    query<Stream extends object>(stream: Stream): Stream;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): Promise<void>;
  }
  const packaged: { readonly Client: typeof Client };
  export default packaged;
  export type { Client };
}

declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream';
  export function to(statement: string): Readable;
  export function from(statement: string): Writable;
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import { type EnrichedColumn, enrichedColumns, type Manifest } from '../../../enrich/enriched-columns.ts';
import { Failure } from '../../failure.ts';
import { identifier, integer } from '../../statement.ts';
import type { Ask, PartRows, Target } from '../engine.ts';
import { type Connection, connect } from './connection.ts';
import { copyBinary } from './copy-binary.ts';

const typeOf: Readonly<Record<EnrichedColumn['type'], string>> = {
  date: 'date',
  int32: 'integer',
  int64: 'bigint',
  float: 'real',
  double: 'double precision',
};

const monthsOfYear = 12;
const yearOf = (path: string): number => Number(/^year=(-?\d+)\//.exec(path)?.[1]);
const cellOf = (columns: readonly EnrichedColumn[]): string =>
  columns.findLast(({ name }) => name.startsWith('h3_'))?.name ?? 'km';

/**
 * The table and a partition for each year of the parts, and the tables beside it. All that is there already stays.
 * @param distribute spread the rows by cell over the nodes of Citus, where it is there
 */
async function makeTables(
  connection: Connection,
  table: string,
  manifest: Manifest,
  distribute: boolean,
): Promise<void> {
  const { client } = connection;
  const columns = enrichedColumns(manifest.resolutions);
  const named = columns.map(({ name, type }) => `${identifier(name)} ${typeOf[type]} NOT NULL`).join(', ');
  const name = identifier(table);
  await client.query(`CREATE TABLE IF NOT EXISTS ${name} (${named}) PARTITION BY RANGE (month)`);
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${name}_parts (path text PRIMARY KEY, rows bigint NOT NULL, sha256 text NOT NULL)`,
  );
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${name}_manifest (one integer PRIMARY KEY CHECK (one = 1), text text NOT NULL)`,
  );
  if (distribute) await distributeTable(connection, name, cellOf(columns));
  for (const year of new Set(manifest.parts.map(({ path }) => yearOf(path)))) {
    const first = (year - 1970) * monthsOfYear;
    const partition = identifier(`${name}_${year < 0 ? 'before_' : ''}${integer(Math.abs(year))}`);
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${partition} PARTITION OF ${name} FOR VALUES FROM (${integer(first)}) TO (${integer(first + monthsOfYear)})`,
    );
  }
}

async function distributeTable({ client, said }: Connection, table: string, cell: string): Promise<void> {
  const { rows: found } = await client.query("SELECT 1 FROM pg_extension WHERE extname = 'citus'");
  if (found.length === 0) throw new Failure('citus-missing', { where: said.where });
  const { rows } = await client.query('SELECT 1 FROM pg_dist_partition WHERE logicalrelid = to_regclass($1)', [table]);
  if (rows.length === 0) await client.query('SELECT create_distributed_table($1, $2)', [table, cell]);
}

async function putPart({ client }: Connection, table: string, part: PartRows, sha256: string): Promise<void> {
  const list = part.columns.map(({ name }) => identifier(name)).join(', ');
  await client.query('BEGIN');
  try {
    // First, so that of two who load at once one waits, and then finds it in.
    await client.query(`INSERT INTO ${table}_parts VALUES ($1, $2, $3)`, [part.path, part.rows, sha256]);
    const copy = client.query(from(`COPY ${table} (${list}) FROM STDIN (FORMAT binary)`));
    await pipeline(Readable.from(copyBinary(part), { objectMode: false }), copy);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Parts that are in. One that is in with other bytes, or of another folder, is a fault that no further run mends. */
async function partsIn(
  { client, said }: Connection,
  table: string,
  hashes: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query(`SELECT path, sha256 FROM ${table}_parts`);
  for (const { path, sha256 } of rows) {
    const expected = hashes.get(String(path));
    const params = { where: said.where, table, file: String(path) };
    if (expected === undefined) throw new Failure('load-other-folder', params);
    if (expected !== sha256) throw new Failure('load-part-differs', params);
  }
  return new Set(rows.map(({ path }) => String(path)));
}

/** Tables of a server. A part and the word that it is in go in together, or neither does. */
export async function loadServer(
  ask: Ask,
  manifest: Manifest,
  { distribute }: { readonly distribute: boolean },
): Promise<Target> {
  const connection = await connect(ask);
  const { client } = connection;
  const table = identifier(ask.table);
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw connection.failureOf(error);
    }
  };
  try {
    await guarded(() => makeTables(connection, table, manifest, distribute));
  } catch (error) {
    await connection.close();
    throw error;
  }
  const hashes = new Map(manifest.parts.map(({ path, sha256 }) => [path, sha256]));
  return {
    loaded: () => guarded(() => partsIn(connection, table, hashes)),
    put: (part) => guarded(() => putPart(connection, table, part, hashes.get(part.path) ?? '')),
    finish: (kept) =>
      guarded(async () => {
        await client.query(
          `INSERT INTO ${table}_manifest VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET text = excluded.text`,
          [JSON.stringify(kept)],
        );
      }),
    close: connection.close,
  };
}

import { to } from 'pg-copy-streams';
import type { Manifest } from '../../../enrich/enriched-columns.ts';
import { Failure } from '../../failure.ts';
import { checkDone, parseManifest, readManifest, typeOfColumn } from '../../manifest.ts';
import { identifier } from '../../statement.ts';
import type { Ask, Batch, Needs, Source } from '../engine.ts';
import { type Connection, connect } from './connection.ts';
import { type CopyType, copyBatches } from './copy-rows.ts';

/** Types that a column of each physical type may have in a table. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  INT32: ['int2', 'int4', 'int8'],
  INT64: ['int8'],
  FLOAT: ['float4', 'float8'],
  DOUBLE: ['float4', 'float8'],
};

/** What the answer's columns are: month, cell, km, side, kind, records, people. */
const answerTypes: readonly CopyType[] = ['whole', 'whole', 'whole', 'whole', 'whole', 'whole', 'float'];

async function checkColumns({ client, said }: Connection, table: string, columns: readonly string[]): Promise<void> {
  const { rows } = await client.query(
    `SELECT a.attname AS name, t.typname AS type FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped`,
    [table],
  );
  if (rows.length === 0) throw new Failure('table-missing', { where: said.where });
  for (const column of columns) {
    const type = String(rows.find(({ name }) => name === column)?.type ?? '');
    if (!(allowed[typeOfColumn(column)] ?? []).includes(type)) {
      throw new Failure('columns-differ', { where: said.where, column });
    }
  }
}

/** The manifest that `load` has kept beside the table. */
export async function keptManifest({ client }: Connection, table: string): Promise<Manifest | null> {
  const name = identifier(`${table}_manifest`);
  const { rows: found } = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [name]);
  if (found[0]?.there !== true) return null;
  const { rows } = await client.query(`SELECT text FROM ${name}`);
  const text = rows[0]?.text;
  return typeof text === 'string' ? parseManifest(text, name) : null;
}

async function rowsIn(connection: Connection, table: string): Promise<number> {
  try {
    const { rows } = await connection.client.query(`SELECT COUNT(*) AS rows FROM ${identifier(table)}`);
    return Number(rows[0]?.rows);
  } catch (error) {
    throw connection.failureOf(error);
  }
}

async function* answered(connection: Connection, statement: string): AsyncGenerator<Batch> {
  const stream = connection.client.query(to(`COPY (${statement}) TO STDOUT (FORMAT binary)`));
  try {
    yield* copyBatches(stream, answerTypes);
  } catch (error) {
    throw connection.failureOf(error);
  }
}

/** A table of a server, whatever it is made of: partitions, or the shards of a distributed table. */
export async function openServer(ask: Ask, needs: Needs): Promise<Source> {
  if (ask.cluster !== null) throw new Failure('cluster-not-here', { where: ask.where });
  const connection = await connect(ask);
  try {
    await checkColumns(connection, identifier(ask.table), needs(null));
    const manifest = ask.manifest === null ? await keptManifest(connection, ask.table) : readManifest(ask.manifest);
    if (manifest === null) throw new Failure('manifest-not-kept', { where: connection.said.where, table: ask.table });
    checkDone(manifest, connection.said.where);
    await checkColumns(connection, identifier(ask.table), needs(manifest));
    await connection.client.query('SET default_transaction_read_only = on');
    return {
      manifest,
      from: identifier(ask.table),
      rows: () => rowsIn(connection, ask.table),
      run: (statement) => answered(connection, statement),
      close: connection.close,
    };
  } catch (error) {
    await connection.close();
    throw connection.failureOf(error);
  }
}

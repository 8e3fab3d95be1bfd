import type { Manifest } from '../../../enrich/enriched-columns.ts';
import { Failure } from '../../failure.ts';
import { checkDone, parseManifest, readManifest, typeOfColumn } from '../../manifest.ts';
import { answerColumns, identifier } from '../../statement.ts';
import type { Ask, Batch, Needs, Source } from '../engine.ts';
import { type Connection, connect } from './connection.ts';
import { nativeBatches } from './native.ts';
import { limitsOf } from './settings.ts';
import { tableIn } from './table-in.ts';

/** Types that a column of each physical type may have in a table. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  INT32: ['Int8', 'Int16', 'Int32', 'Int64', 'UInt8', 'UInt16', 'UInt32'],
  INT64: ['Int64', 'UInt64'],
  FLOAT: ['Float32', 'Float64'],
  DOUBLE: ['Float32', 'Float64'],
};

export function databaseOf({ database, said }: Connection): string {
  try {
    return identifier(database);
  } catch {
    throw new Failure('name-not-plain', { where: said.where, name: database });
  }
}

async function checkColumns(connection: Connection, from: string, columns: readonly string[]): Promise<void> {
  const lines = (await connection.text(`DESCRIBE TABLE ${from} FORMAT TabSeparated`)).split('\n');
  const types = new Map(lines.map((line) => line.split('\t')).map(([name = '', type = '']) => [name, type]));
  for (const column of columns) {
    const type = types.get(column) ?? '';
    if (!(allowed[typeOfColumn(column)] ?? []).includes(type)) {
      throw new Failure('columns-differ', { where: connection.said.where, column });
    }
  }
}

/** The newest of the manifests that `load` has kept beside the table. */
export async function keptManifest(connection: Connection, table: string): Promise<Manifest | null> {
  const name = `${databaseOf(connection)}.${identifier(`${table}_manifest`)}`;
  if ((await connection.text(`EXISTS TABLE ${name} FORMAT TabSeparated`)).trim() !== '1') return null;
  const json: unknown = JSON.parse(
    await connection.text(`SELECT text FROM ${name} ORDER BY loaded DESC LIMIT 1 FORMAT JSONCompact`),
  );
  const text: unknown = Object(json).data?.[0]?.[0];
  return typeof text === 'string' ? parseManifest(text, `${table}_manifest`) : null;
}

async function* answered(connection: Connection, ask: Ask, statement: string): AsyncGenerator<Batch> {
  const settings = { ...limitsOf(ask), skip_unavailable_shards: '0' };
  const stream = await connection.ask(`${statement}\nFORMAT Native`, settings);
  try {
    yield* nativeBatches(stream, answerColumns.length);
  } catch (error) {
    throw connection.failureOf(error);
  } finally {
    stream.destroy();
  }
}

/** A table of a server or a cluster. */
export async function openServer(ask: Ask, needs: Needs): Promise<Source> {
  const connection = connect(ask);
  try {
    const from = tableIn(databaseOf(connection), ask);
    await checkColumns(connection, from, needs(null));
    const manifest = ask.manifest === null ? await keptManifest(connection, ask.table) : readManifest(ask.manifest);
    if (manifest === null) throw new Failure('manifest-not-kept', { where: connection.said.where, table: ask.table });
    checkDone(manifest, connection.said.where);
    await checkColumns(connection, from, needs(manifest));
    return {
      manifest,
      from,
      rows: async () => Number(await connection.text(`SELECT COUNT(*) FROM ${from} FORMAT TabSeparated`)),
      run: (statement) => answered(connection, ask, statement),
      close: connection.close,
    };
  } catch (error) {
    await connection.close();
    throw connection.failureOf(error);
  }
}

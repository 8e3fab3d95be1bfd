import { type EnrichedColumn, enrichedColumns, type Manifest } from '../../../enrich/enriched-columns.ts';
import { Failure } from '../../failure.ts';
import { identifier, integer } from '../../statement.ts';
import type { Ask, PartRows, Target } from '../engine.ts';
import { type Connection, connect } from './connection.ts';
import { partNumber, partPath } from './part-number.ts';
import { rowBinary } from './row-binary.ts';
import { databaseOf, keptManifest } from './server.ts';

const typeOf: Readonly<Record<EnrichedColumn['type'], string>> = {
  // Days are numbers here: a Date of the server has no day before 1970.
  date: 'Int32',
  int32: 'Int32',
  int64: 'Int64',
  float: 'Float32',
  double: 'Float64',
};

async function makeTables(connection: Connection, table: string, columns: readonly EnrichedColumn[]): Promise<void> {
  const database = databaseOf(connection);
  const named = columns.map(({ name, type }) => `${identifier(name)} ${typeOf[type]}`);
  const cell = columns.find(({ name }) => name.startsWith('h3_'))?.name ?? 'km';
  await connection.text(
    `CREATE TABLE IF NOT EXISTS ${database}.${identifier(table)} (${named.join(', ')}, part Int64)
     ENGINE = MergeTree() PARTITION BY intDiv(month, 12) ORDER BY (${identifier(cell)}, month, kind)`,
  );
  await connection.text(
    `CREATE TABLE IF NOT EXISTS ${database}.${identifier(`${table}_manifest`)} (loaded Int64, text String)
     ENGINE = MergeTree() PARTITION BY tuple() ORDER BY loaded`,
  );
}

/** Parts whose rows are all in. One with some of its rows, or of another folder, is a fault that no further run mends. */
async function partsIn(connection: Connection, table: string, manifest: Manifest): Promise<ReadonlySet<string>> {
  const counts = await connection.text(
    `SELECT part, COUNT(*) FROM ${databaseOf(connection)}.${identifier(table)} GROUP BY part FORMAT TabSeparated`,
  );
  const lines = counts.split('\n').filter((line) => line !== '');
  const found = lines.map((line) => line.split('\t').map(Number));
  const partOf = new Map(manifest.parts.map((part) => [partNumber(part.path), part]));
  const kept = new Map((await keptManifest(connection, table))?.parts.map(({ path, sha256 }) => [path, sha256]));
  const there = new Set<string>();
  for (const [number = 0, rows] of found) {
    const part = partOf.get(number);
    const said = { where: connection.said.where, table };
    if (part === undefined) throw new Failure('load-other-folder', { ...said, file: partPath(number) });
    if (rows !== part.rows || (kept.get(part.path) ?? part.sha256) !== part.sha256) {
      throw new Failure('load-part-differs', { ...said, file: part.path });
    }
    there.add(part.path);
  }
  return there;
}

/**
 * Tables of a server. A part goes in as one block of one partition, which the engine keeps whole or not at all. A table
 * that is there already, as one over several shards, is filled as it is.
 */
export async function loadServer(ask: Ask, manifest: Manifest): Promise<Target> {
  const connection = connect(ask);
  const named = `${databaseOf(connection)}.${identifier(ask.table)}`;
  try {
    await makeTables(connection, ask.table, enrichedColumns(manifest.resolutions));
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    loaded: () => partsIn(connection, ask.table, manifest),
    async put(part: PartRows) {
      const list = [...part.columns.map(({ name }) => identifier(name)), 'part'].join(', ');
      const block = integer(part.rows + 1);
      await connection.send(`INSERT INTO ${named} (${list}) FORMAT RowBinary`, rowBinary(part, partNumber(part.path)), {
        max_insert_block_size: block,
        min_insert_block_size_rows: block,
        min_insert_block_size_bytes: integer(0),
        insert_distributed_sync: '1',
        max_memory_usage: integer(ask.memory),
      });
    },
    async finish(kept) {
      const before = await keptManifest(connection, ask.table);
      if (JSON.stringify(before) === JSON.stringify(kept)) return;
      const line = JSON.stringify({ loaded: rowsLoaded(kept), text: JSON.stringify(kept) });
      await connection.send(
        `INSERT INTO ${named}_manifest (loaded, text) FORMAT JSONEachRow`,
        [Buffer.from(`${line}\n`)],
        {},
      );
    },
    close: connection.close,
  };
}

/** A later manifest of the same folder has more rows: the newest is the largest. */
const rowsLoaded = ({ parts }: Manifest): number => parts.reduce((sum, { rows }) => sum + rows, 0);

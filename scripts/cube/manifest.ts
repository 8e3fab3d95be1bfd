import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parquetMetadata } from 'hyparquet';
import { z } from 'zod/mini';
import { areaColumns, type EnrichedPart, type Manifest } from '../enrich/enriched-columns.ts';
import { Failure } from './failure.ts';

const count = z.int().check(z.minimum(0));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

/** Parts have names of digits alone: they stand in statements. */
const partPath = /^year=-?\d{1,5}\/\d{1,9}-\d{1,12}\.parquet$/;

const form = z.object({
  form: z.literal('corredor-enriched'),
  version: z.literal(1),
  resolutions: z.array(count),
  decimals: count,
  columns: z.array(z.string()),
  files: z.array(
    z.object({
      name: z.string(),
      sha256,
      bytes: count,
      source: z.string(),
      publisher: z.string(),
      title: z.string(),
      licence: z.string(),
      synthetic: z.boolean(),
      isPublic: z.boolean(),
      rounding: z.number(),
      read: count,
      accepted: count,
      rejected: count,
      from: day,
      to: day,
      isDone: z.boolean(),
      level: z.optional(z.enum(areaColumns)),
    }),
  ),
  parts: z.array(z.object({ path: z.string().check(z.regex(partPath)), rows: count, bytes: count, sha256 })),
  kinds: z.record(
    z.string().check(z.regex(/^\d{1,16}$/)),
    z.object({ precision: z.string(), state: z.string(), classes: z.record(z.string(), z.string()) }),
  ),
});

/** Reads what an enriched folder says of itself. Fails with "manifest-broken" or "manifest-newer". @param name to say */
export function parseManifest(text: string, name: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Failure('manifest-broken', { file: name });
  }
  const version = Number(Object(json).version);
  if (Object(json).form === 'corredor-enriched' && version > 1) throw new Failure('manifest-newer', { file: name });
  const parsed = form.safeParse(json);
  if (!parsed.success) throw new Failure('manifest-broken', { file: name });
  return parsed.data;
}

/** The manifest of a file. Fails with "manifest-missing" too. */
export function readManifest(file: string): Manifest {
  if (!existsSync(file)) throw new Failure('manifest-missing', { file });
  return parseManifest(readFileSync(file, 'utf8'), file);
}

export const rowsOf = ({ parts }: Manifest): number => parts.reduce((sum, { rows }) => sum + rows, 0);

/** A folder that `enrich` has not finished holds part of its files. */
export function checkDone({ files, parts }: Manifest, where: string): void {
  const open = files.find(({ isDone }) => !isDone);
  if (open !== undefined) throw new Failure('folder-unfinished', { where, file: open.name });
  if (parts.length === 0) throw new Failure('folder-empty', { where });
}

const footerBytes = 8;

/** The footer of a Parquet file. Fails with "part-broken". */
function footerOf(path: string, size: number, name: string): ReturnType<typeof parquetMetadata> {
  const file = openSync(path, 'r');
  try {
    const read = (from: number): ArrayBuffer => {
      const bytes = new Uint8Array(size - from);
      readSync(file, bytes, 0, bytes.length, from);
      return bytes.buffer;
    };
    const length = new DataView(read(size - footerBytes)).getUint32(0, true);
    return parquetMetadata(read(Math.max(0, size - footerBytes - length)));
  } catch {
    throw new Failure('part-broken', { file: name });
  } finally {
    closeSync(file);
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

const physicalType: Readonly<Record<string, string>> = {
  month: 'INT32',
  km: 'INT32',
  across_km: 'FLOAT',
  kind: 'INT64',
  weight: 'DOUBLE',
  sector: 'INT32',
  county: 'INT32',
  us_state: 'INT32',
  mx_state: 'INT32',
};
export const typeOfColumn = (column: string): string => physicalType[column] ?? 'INT64';

function checkPart(folder: string, { path, rows, bytes }: EnrichedPart, columns: readonly string[]): void {
  const file = join(folder, path);
  const size = existsSync(file) ? statSync(file).size : undefined;
  if (size === undefined) throw new Failure('part-lost', { file: path });
  if (size !== bytes) throw new Failure('part-truncated', { file: path, bytes: size, expected: bytes });
  const footer = footerOf(file, size, path);
  if (Number(footer.num_rows) !== rows) throw new Failure('part-broken', { file: path });
  for (const column of columns) {
    const found = footer.schema.find(({ name }) => name === column);
    if (found?.type !== typeOfColumn(column)) throw new Failure('part-other-columns', { file: path, column });
  }
}

/** Parquet files of a folder that its manifest does not name: what is left of a run that was cut off, or somebody else's. */
function unnamed(folder: string, { parts }: Manifest): readonly string[] {
  const named = new Set(parts.map(({ path }) => path));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith('.parquet') && !named.has(path));
}

/**
 * Checks that the parts of a folder are there, as long as they were when written, and have the columns needed.
 * Fails with "part-lost", "part-truncated", "part-broken", "part-other-columns".
 * @param verify compares their bytes with their SHA-256 too
 * @returns files that are no part of the data
 */
export async function checkParts(
  folder: string,
  manifest: Manifest,
  columns: readonly string[],
  verify: boolean,
): Promise<readonly string[]> {
  for (const part of manifest.parts) {
    checkPart(folder, part, columns);
    if (verify && (await sha256Of(join(folder, part.path))) !== part.sha256) {
      throw new Failure('part-differs', { file: part.path });
    }
  }
  return unnamed(folder, manifest);
}

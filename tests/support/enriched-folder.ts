import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Manifest } from '../../scripts/enrich/enriched-columns.ts';

/** One row of a part, by column. */
export type EnrichedRow = Readonly<Record<string, number | bigint | Date>>;

export const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** All rows of a folder, part by part. */
export async function rowsIn(folder: string): Promise<readonly EnrichedRow[]> {
  const rows: EnrichedRow[] = [];
  for (const { path } of manifestIn(folder).parts) {
    const bytes = readFileSync(join(folder, path));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    rows.push(...((await parquetReadObjects({ file, compressors })) as EnrichedRow[]));
  }
  return rows;
}

/** Every file under a folder, by its path, with its bytes as latin-1 text. */
export function filesUnder(folder: string): ReadonlyMap<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(found.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('latin1')]));
}

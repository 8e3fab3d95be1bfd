import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishersFiles } from '../../scripts/data/publishers-files.ts';
import { shippedTables } from '../../scripts/data/tables.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';

interface Origin {
  readonly name: string;
  readonly sha256: string;
}

/** The originals that a folder's `source.json` names. */
function originsOf(folder: string): readonly Origin[] {
  const source: { readonly files: readonly Origin[] } = JSON.parse(
    readFileSync(join('data', folder, 'source.json'), 'utf8'),
  );
  return source.files;
}

describe.skipIf(!haveFiles)(named('tables that come with the app'), () => {
  it("are what the app's readers make of the publishers' files, byte for byte", () => {
    const tables = shippedTables(publishersFolder);
    for (const [path, text] of tables) expect(readFileSync(join('data', path), 'utf8') === text, path).toBe(true);
    const folders = [...new Set([...tables.keys()].map((path) => path.split('/')[0]))];
    const lying = folders.flatMap((folder) =>
      readdirSync(join('data', folder)).flatMap((file) => (file.endsWith('.csv') ? [`${folder}/${file}`] : [])),
    );
    expect(lying.sort()).toEqual([...tables.keys()].sort());
  });

  it('name their originals by SHA-256', () => {
    const named = ['sector-months', 'sector-years', 'incidents', 'inm'].flatMap(originsOf);
    const used = Object.values(publishersFiles).map((file) => ({
      name: file.slice(file.indexOf('/') + 1),
      sha256: createHash('sha256')
        .update(readFileSync(join(publishersFolder, file)))
        .digest('hex'),
    }));
    const byName = (one: Origin, other: Origin): number => one.name.localeCompare(other.name);
    expect(named.map(({ name, sha256 }) => ({ name, sha256 })).sort(byName)).toEqual([...used].sort(byName));
  });
});

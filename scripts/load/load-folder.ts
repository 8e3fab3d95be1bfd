import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../src/base/words.ts';
import type { Ask, Engine } from '../cube/engines/engine.ts';
import { Failure } from '../cube/failure.ts';
import { checkDone, checkParts, readManifest, rowsOf } from '../cube/manifest.ts';
import { words } from '../cube/words.ts';
import { enrichedColumns } from '../enrich/enriched-columns.ts';
import { partRows } from './part-rows.ts';

/** What was loaded. */
export interface Loaded {
  readonly rows: number;
  readonly parts: number;
  readonly added: number;
}

/**
 * Puts the parts of a folder that are not in yet into a server, one after the other, and keeps the manifest beside them.
 * Fails with a Failure; what is in by then stays, and a later run goes on from there.
 */
export async function loadFolder(folder: string, engine: Engine, ask: Ask, distribute: boolean): Promise<Loaded> {
  const manifest = readManifest(join(folder, 'manifest.json'));
  checkDone(manifest, folder);
  const columns = enrichedColumns(manifest.resolutions);
  const lacking = columns.find(({ name }) => !manifest.columns.includes(name));
  if (lacking !== undefined) throw new Failure('columns-differ', { where: folder, column: lacking.name });
  await checkParts(folder, manifest, [], ask.verify);
  const target = await engine.load?.(ask, manifest, { distribute });
  if (target === undefined) throw new Failure('load-into-folder');
  try {
    const there = await target.loaded();
    const wanted = manifest.parts.filter(({ path }) => !there.has(path));
    let done = there.size;
    for (const part of wanted) {
      ask.signal.throwIfAborted();
      await target.put(await partRows(readFileSync(join(folder, part.path)), part.path, columns));
      done += 1;
      ask.note(say(words, ask.language, 'loading', { done, parts: manifest.parts.length }));
    }
    await target.finish(manifest);
    return { rows: rowsOf(manifest), parts: manifest.parts.length, added: wanted.length };
  } finally {
    await target.close();
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { KnownReading } from '../../src/columns/slices/reading-for.ts';
import { filesUnder, manifestIn } from '../../tests/support/enriched-folder.ts';
import { type LateChange, longRecords } from '../../tests/support/long-records.ts';
import { enrichAll } from './enrich-all.ts';
import { manifestOf } from './folder.ts';
import { lookAtFile } from './look-at-file.ts';
import type { Options } from './options.ts';
import { runProgress } from './progress.ts';
import { ThreadPool } from './thread-pool.ts';
import { writeAhead } from './write-ahead.ts';

const place = mkdtempSync(join(tmpdir(), 'corredor-ahead-'));
afterAll(() => rmSync(place, { recursive: true }));

const partRows = 20_000;
const settings = { resolutions: [5], decimals: 5 };

function emptyFolder(name: string): string {
  const folder = join(place, name);
  mkdirSync(folder);
  return folder;
}

function ahead(folder: string, path: string, readings: readonly KnownReading[] = []) {
  const run = {
    ...{ folder, readings, takesSameNames: false, isStopped: () => false },
    sizes: { bytes: 2 ** 25, rows: partRows },
    manifest: manifestOf(folder, settings),
    pool: new ThreadPool(0, { folder, ...settings }),
    progress: runProgress('en', { write: () => true }),
  };
  return writeAhead(run, path, 0);
}

async function enriched(folder: string, path: string): Promise<ReadonlyMap<string, string>> {
  const options: Options = {
    ...{ inputs: [path], out: folder, resolutions: [5], study: null, readings: [], decimals: 5, threads: 0 },
    ...{ partRows, takesSameNames: false, follows: false, language: 'en' },
  };
  await enrichAll(options, 'en', { write: () => true });
  return filesUnder(folder);
}

/** A folder where another file was begun: nothing is written ahead. */
function busyFolder(name: string): string {
  const folder = emptyFolder(name);
  mkdirSync(join(folder, 'unfinished'));
  writeFileSync(join(folder, 'unfinished', 'file.json'), '{}');
  return folder;
}

function records(change: LateChange | null): string {
  const path = join(place, `${change ?? 'plain'}.csv`);
  longRecords(path, change);
  return path;
}

describe('writeAhead', () => {
  it('writes slices before the whole of the text is known, and keeps them where it says the same', async () => {
    const path = records(null);
    const folder = emptyFolder('kept');
    const text = await ahead(folder, path);
    await text?.found?.slices.end();
    expect(text?.found?.survey.slices.length).toBe(3);
    expect(text?.found?.slices.receipts.size).toBe(3);
    expect(text?.looked).toEqual({ ...(await lookAtFile(path, () => {})), text: text?.looked.text });
    expect(await ahead(busyFolder('busy'), path)).toBeNull();
  });

  it.each<LateChange>(['dates', 'letters'])(
    'keeps nothing where the last rows change how %s are read',
    async (change) => {
      const path = records(change);
      const folder = emptyFolder(`ahead-${change}`);
      const text = await ahead(folder, path);
      expect(text?.looked.sha256).toBe((await lookAtFile(path, () => {})).sha256);
      expect(text?.found).toBeNull();
      expect([...filesUnder(folder).keys()]).toEqual([]);
      const expected = await enriched(busyFolder(`busy-${change}`), path);
      expect(await enriched(emptyFolder(`whole-${change}`), path)).toEqual(expected);
      expect(manifestIn(join(place, `whole-${change}`)).files[0]?.isDone).toBe(true);
    },
  );

  it('keeps nothing where the file is known by its hash, and read otherwise', async () => {
    const path = records(null);
    const { sha256 } = await lookAtFile(path, () => {});
    const folder = emptyFolder('known');
    const text = await ahead(folder, path, [{ name: 'other.csv', sha256, reading: { dayFirst: true } }]);
    expect(text?.found).toBeNull();
    expect([...filesUnder(folder).keys()]).toEqual([]);
  });

  it('leaves nothing of a text that is refused at its end', async () => {
    const path = records('quote');
    const folder = emptyFolder('refused');
    expect(await ahead(folder, path)).toBeNull();
    expect([...filesUnder(folder).keys()]).toEqual([]);
    expect([...(await enriched(folder, path)).keys()]).toEqual([]);
  });

  it('begins a text anew where a run was killed before it was known', async () => {
    const path = records(null);
    const folder = emptyFolder('killed');
    const text = await ahead(folder, path);
    await text?.found?.slices.end();
    const left = [...filesUnder(folder).keys()];
    expect(left).toContain('unfinished/000000.json');
    expect(left).not.toContain('unfinished/file.json');
    // As a slice of another file would be, that a receipt stands for.
    writeFileSync(join(folder, 'unfinished', '000001.json'), '{"slice":1,"parts":[]}');
    expect(await enriched(folder, path)).toEqual(await enriched(busyFolder('at-once'), path));
  });
});

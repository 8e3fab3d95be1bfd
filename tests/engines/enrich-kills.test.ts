import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { generateIncidents } from '../../scripts/generate/generate-incidents.ts';
import { shippedGeography } from '../../scripts/shipped-geography.ts';
import { seededRng } from '../../src/base/rng.ts';
import { filesUnder, manifestIn } from '../support/enriched-folder.ts';
import { enrich, holds, startEnrich } from './enrich-runs.ts';

const place = mkdtempSync(join(tmpdir(), 'corredor-kills-'));
afterAll(() => rmSync(place, { recursive: true }));

const kills = 20;
/** Some forty runs, on a machine that may have other work, ms. */
const longest = 1_800_000;
const records = join(place, 'records.csv');
const args = [records, '--part-rows', '3000', '--threads', '2'];

/** Starts a run, and kills it some time after it took the folder; true where it was done before. */
async function killedRun(folder: string, afterMs: number): Promise<boolean> {
  const { child, end } = startEnrich(folder, args);
  while (!holds(folder) && child.exitCode === null) await sleep(2);
  await sleep(afterMs);
  child.kill('SIGKILL');
  return (await end).code === 0;
}

describe('a run of enrich that is killed', () => {
  it(
    `goes on to the same bytes, killed at ${kills} random moments`,
    async () => {
      generateIncidents(records, 120_000, 9, shippedGeography());
      const whole = join(place, 'whole');
      const { code, workedMs } = await enrich(whole, args);
      expect(code).toBe(0);
      const expected = filesUnder(whole);
      expect(
        [...expected.keys()].filter(
          (path) => !/^(manifest\.json|ledger-0000\.(csv|json)|year=\d+\/\d+-\d+\.parquet)$/.test(path),
        ),
      ).toEqual([]);
      const rng = seededRng(17);
      let folder = 0;
      for (let kill = 0; kill < kills; kill++) {
        const isDone = await killedRun(join(place, `killed-${folder}`), workedMs * rng.nextUnit());
        if (isDone) folder += 1;
      }
      for (let at = 0; at <= folder; at++) {
        const path = join(place, `killed-${at}`);
        // One thread goes on where two were: bytes do not depend on how many there are.
        expect((await enrich(path, [...args, '--threads', '1'])).code).toBe(0);
        expect(filesUnder(path)).toEqual(expected);
      }
    },
    longest,
  );

  it('is done again from its beginning where the file changed, and says so', async () => {
    const changing = join(place, 'changing.csv');
    const folder = join(place, 'changed');
    const changed = [changing, '--part-rows', '2000', '--threads', '1'];
    generateIncidents(changing, 60_000, 1, shippedGeography());
    const { child, end } = startEnrich(folder, changed);
    while (!existsSync(join(folder, 'unfinished', '000000.json')) && child.exitCode === null) await sleep(5);
    child.kill('SIGKILL');
    expect((await end).code).toBeNull();
    generateIncidents(changing, 60_000, 2, shippedGeography());
    const { code, said } = await enrich(folder, changed);
    expect([code, said]).toEqual([0, expect.stringContaining('it changed, or is read otherwise')]);
    await enrich(join(place, 'at-once'), changed);
    expect(filesUnder(folder)).toEqual(filesUnder(join(place, 'at-once')));
  });

  it('ends between two slices when it is asked to, and follows a folder until then', async () => {
    const monthly = mkdtempSync(join(place, 'monthly-'));
    const folder = join(place, 'followed');
    generateIncidents(join(monthly, 'january.csv'), 3000, 1, shippedGeography());
    const { child, end } = startEnrich(folder, [monthly, '--follow', '--threads', '1']);
    const hasFiles = (count: number): boolean =>
      existsSync(join(folder, 'manifest.json')) &&
      manifestIn(folder).files.filter(({ isDone }) => isDone).length >= count;
    while (!holds(folder) || !hasFiles(1)) await sleep(50);
    generateIncidents(join(place, 'february.csv'), 3000, 2, shippedGeography());
    copyFileSync(join(place, 'february.csv'), join(monthly, 'february.csv'));
    while (!hasFiles(2)) await sleep(50);
    child.kill('SIGTERM');
    const { code, said } = await end;
    expect([code, said]).toEqual([0, expect.stringContaining('The same command goes on')]);
    expect(holds(folder)).toBe(false);
    expect(manifestIn(folder).files.map(({ name }) => name)).toEqual(['january.csv', 'february.csv']);
  });
});

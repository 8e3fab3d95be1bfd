import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRng } from '../../src/base/rng.ts';
import { filesUnder, manifestIn } from '../support/enriched-folder.ts';
import { type LateChange, longRecords } from '../support/long-records.ts';
import { enrich, holds, startEnrich } from './enrich-runs.ts';

const place = mkdtempSync(join(tmpdir(), 'corredor-ahead-'));
afterAll(() => rmSync(place, { recursive: true }));

const kills = 12;
/** Some twenty runs, on a machine that may have other work, ms. */
const longest = 1_800_000;

/** A folder where another file was begun: nothing of a text is written before all of it is known. */
function busyFolder(name: string): string {
  const folder = join(place, name);
  mkdirSync(join(folder, 'unfinished'), { recursive: true });
  writeFileSync(join(folder, 'unfinished', 'file.json'), '{}');
  return folder;
}

describe('enrich', () => {
  it.each<LateChange | null>([null, 'dates', 'letters'])(
    'comes to the same bytes however many threads write ahead, where the last rows change: %s',
    async (change) => {
      const records = join(place, `${change}.csv`);
      longRecords(records, change);
      const args = [records, '--part-rows', '9000'];
      expect((await enrich(busyFolder(`${change}`), [...args, '--threads', '2'])).code).toBe(0);
      const expected = filesUnder(join(place, `${change}`));
      expect(manifestIn(join(place, `${change}`)).files[0]?.isDone).toBe(true);
      for (const threads of [1, 3]) {
        const folder = join(place, `${change}-${threads}`);
        expect((await enrich(folder, [...args, '--threads', `${threads}`])).code).toBe(0);
        expect(filesUnder(folder)).toEqual(expected);
      }
    },
  );

  it(
    `goes on to the same bytes, killed at ${kills} moments, random ones and when the first slice is written ahead`,
    async () => {
      const records = join(place, 'killed.csv');
      longRecords(records, null, 900_000);
      const args = [records, '--part-rows', '20000', '--threads', '2'];
      const whole = join(place, 'whole');
      const { code, workedMs } = await enrich(whole, args);
      expect(code).toBe(0);
      const expected = filesUnder(whole);
      const rng = seededRng(23);
      let ahead = 0;
      for (let kill = 0; kill < kills; kill++) {
        const folder = join(place, 'killed');
        const { child, end } = startEnrich(folder, args);
        const has = (name: string): boolean => existsSync(join(folder, 'unfinished', name));
        const hasBegun = (): boolean => (kill % 2 === 0 ? has('000000.json') : holds(folder));
        while (!hasBegun() && child.exitCode === null) await sleep(2);
        if (kill % 2 === 1) await sleep(workedMs * rng.nextUnit());
        child.kill('SIGKILL');
        await end;
        if (has('000000.json') && !has('file.json')) ahead += 1;
        if (kill % 2 === 0) continue;
        expect((await enrich(folder, args)).code).toBe(0);
        expect(filesUnder(folder)).toEqual(expected);
        rmSync(folder, { recursive: true });
      }
      expect(ahead).toBeGreaterThan(0);
    },
    longest,
  );
});

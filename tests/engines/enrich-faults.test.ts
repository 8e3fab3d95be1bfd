import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateIncidents } from '../../scripts/generate/generate-incidents.ts';
import { shippedGeography } from '../../scripts/shipped-geography.ts';
import { filesUnder, manifestIn } from '../support/enriched-folder.ts';
import { enrich, holds, startEnrich } from './enrich-runs.ts';

const place = mkdtempSync(join(tmpdir(), 'corredor-faults-'));
const small = join(place, 'small');
const mounted: string[] = [];
/** On a machine that has other work, ms. */
const longest = 1_800_000;
afterAll(() => {
  for (const path of mounted) execFileSync('umount', [path]);
  rmSync(place, { recursive: true });
});

/** A disk of so many bytes; false where this system lets nobody make one. */
function smallDisk(path: string, bytes: number, isAgain = false): boolean {
  try {
    mkdirSync(path, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `${isAgain ? 'remount,' : ''}size=${bytes}`, 'tmpfs', path], {
      stdio: 'pipe',
    });
    if (!isAgain) mounted.push(path);
    return true;
  } catch {
    return false;
  }
}

/** A text of some GB in rows of 2 KB: what is not kept is most of it. */
function longText(path: string, rows: number): void {
  const file = openSync(path, 'w');
  writeSync(file, 'synthetic_day,lon,lat,people,type,cause,precision,state,notes\n');
  const notes = `"${'x, '.repeat(660)}\n"`;
  for (let row = 0; row < rows; ) {
    const lines: string[] = [];
    for (const end = Math.min(rows, row + 5000); row < end; row++) {
      const place = `-${100 + (row % 700) / 100},${28 + (row % 333) / 100}`;
      lines.push(`20${10 + (row % 10)}-0${1 + (row % 9)}-11,${place},1,incident,violence,exact,point,${notes}\n`);
    }
    writeSync(file, lines.join(''));
  }
  closeSync(file);
}

describe('enrich', () => {
  it('says that a disk is full, leaves no half part, and completes with the same bytes when there is room', async ({
    skip,
  }) => {
    if (!smallDisk(small, 2 ** 21)) skip('this system lets no small disk be made');
    const records = join(place, 'records.csv');
    generateIncidents(records, 120_000, 4, shippedGeography());
    const args = [records, '--part-rows', '5000', '--threads', '2'];
    const folder = join(small, 'folder');
    const { code, said } = await enrich(folder, args);
    expect([code, said]).toEqual([1, expect.stringContaining('The disk is full')]);
    expect([...filesUnder(folder).keys()].filter((path) => path.endsWith('.part'))).toEqual([]);
    expect(holds(folder)).toBe(false);
    smallDisk(small, 2 ** 27, true);
    expect((await enrich(folder, args)).code).toBe(0);
    expect((await enrich(join(place, 'roomy'), args)).code).toBe(0);
    expect(filesUnder(folder)).toEqual(filesUnder(join(place, 'roomy')));
  });

  it('refuses a folder that another run writes to', async () => {
    const records = join(place, 'others.csv');
    generateIncidents(records, 60_000, 4, shippedGeography());
    const folder = join(place, 'held');
    const first = startEnrich(folder, [records, '--part-rows', '1000', '--threads', '1']);
    while (!holds(folder)) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await enrich(folder, [records]);
    expect([second.code, second.said]).toEqual([1, expect.stringContaining(`process ${first.child.pid}`)]);
    expect((await first.end).code).toBe(0);
  });

  it(
    'reads a text of more than 4 GB, under 1 GB of memory',
    async () => {
      const rows = 2_200_000;
      const long = join(place, 'long.csv');
      longText(long, rows);
      const folder = join(place, 'long');
      const { code, peakBytes } = await enrich(folder, [long, '--threads', '2']);
      expect(code).toBe(0);
      expect(manifestIn(folder).files).toMatchObject([{ read: rows, accepted: rows }]);
      expect(manifestIn(folder).files[0]?.bytes).toBeGreaterThan(2 ** 32);
      expect(peakBytes).toBeLessThan(2 ** 30);
      rmSync(long);
    },
    longest,
  );
});

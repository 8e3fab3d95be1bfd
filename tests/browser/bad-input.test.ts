import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/base/problem.ts';
import { type Language, languages } from '../../src/base/words.ts';
import { problemWords } from '../../src/show/problems/problem-words.ts';
import { remedyWords } from '../../src/show/problems/remedy-words.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { type Given, temporaryFolder } from './drivers/hand-over.ts';
import { header2020, release2020, release2026 } from './drivers/made-files.ts';

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 251);
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** What is wrong with a file, and what is said of it. */
const refused: readonly (readonly [string, Given, ProblemCode])[] = [
  ['an empty file', { name: 'empty.csv', bytes: '' }, 'file-empty'],
  ['a picture renamed .csv', { name: 'picture.csv', bytes: png }, 'file-not-a-table'],
  ['noise', { name: 'noise.csv', bytes: noise }, 'file-not-a-table'],
  [
    'a file cut inside a quoted cell',
    { name: 'cut.csv', bytes: `${release2020(40)}50100,"US-Mexico` },
    'file-cut-in-quotes',
  ],
  ['a header alone', { name: 'header.csv', bytes: `${header2020}\n` }, 'file-header-only'],
];

const mine = { name: 'mine.csv', bytes: release2026([{ lon: -100.5, lat: 28.7, at: 9 }]) };

describe.each(languages)('what cannot be used is said in the chosen language (%s)', (language: Language) => {
  let analyst: Analyst;
  let counts: string;
  beforeAll(async () => {
    analyst = await arrive({ language, isShared: true });
    await analyst.drop(mine);
    counts = await analyst.counts();
  });
  afterAll(() => analyst.app.close());

  it.each(refused)('%s', async (_name, file, code) => {
    await analyst.drop(file);
    const said = (await analyst.notices()).join(' ');
    expect(said).toContain(problemWords[language][code]);
    expect(said).toContain(remedyWords[language][code]);
    expect(said).toContain(typeof file === 'string' ? file : file.name);
    // The page lives on, and what was loaded is still there.
    expect(await analyst.counts()).toBe(counts);
    expect(await analyst.dataSets()).toContain('mine.csv');
    await analyst.dismissNotices();
    expect(await analyst.notices()).toEqual([]);
    expect(analyst.app.errors).toEqual([]);
  });
});

describe('what is unusual and can be read is read', () => {
  it('latin-1 and semicolons', async () => {
    const analyst = await arrive();
    await analyst.drop({ name: 'latin-1.csv', bytes: latin1(release2020(60)) });
    const report = await analyst.report('s1');
    expect([report.read, report.accepted]).toEqual([60, 60]);
    await analyst.drop({ name: 'semicolons.csv', bytes: release2020(50, ';') });
    const other = await analyst.report('s2');
    expect([other.read, other.accepted]).toEqual([50, 50]);
    // The second has the form of the first: nothing is replaced, but it is offered.
    expect(await analyst.notices()).toEqual([expect.stringContaining(problemWords.en['release-later'])]);
  });
});

/** Writes a file of a size without ever holding it. */
async function write(path: string, head: string, piece: Uint8Array, megabytes: number): Promise<void> {
  const out = createWriteStream(path);
  out.write(head);
  for (let written = 0; written < megabytes * 1e6; written += piece.length) {
    if (!out.write(piece)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

describe('200 MB', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('of noise are refused, and of good rows are read with progress, cancelled, and read to the end', async () => {
    const [garbage, good] = [join(folder.path, 'garbage.csv'), join(folder.path, 'good.csv')];
    await write(garbage, '', noise, 200);
    const [header, ...rows] = release2020(20_000).trimEnd().split('\n');
    await write(good, `${header}\n`, Buffer.from(`${rows.join('\n')}\n`), 200);
    const analyst = await arrive();
    const counts = await analyst.counts();

    await analyst.beginAdding(garbage);
    await expect
      .poll(() => analyst.notices(), { timeout: 60_000 })
      .toEqual([expect.stringContaining(problemWords.en['file-not-a-table'])]);
    await analyst.dismissNotices();

    await analyst.beginAdding(good);
    await expect
      .poll(async () => (await analyst.progress())?.percent ?? 0, { timeout: 60_000, interval: 50 })
      .toBeGreaterThan(5);
    expect((await analyst.progress())?.text).toMatch(/Reading good\.csv: [\d.]+ of 200\.\d MB/);
    await analyst.cancelReading();
    expect(await analyst.notices()).toEqual([]);
    expect(await analyst.counts()).toBe(counts);

    await analyst.beginAdding(good);
    await expect.poll(() => analyst.dataSets(), { timeout: 120_000 }).toContain('good.csv');
    await analyst.app.settled();
    const report = await analyst.report('s1');
    expect(report.accepted).toBe(report.read);
    expect(report.read % 20_000).toBe(0);
    expect(await analyst.counts()).not.toBe(counts);
    expect(analyst.app.errors).toEqual([]);
  }, 300_000);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/base/problem.ts';
import { type Language, languages } from '../../src/base/words.ts';
import { problemWords } from '../../src/show/problems/problem-words.ts';
import { remedyWords } from '../../src/show/problems/remedy-words.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { type Given, temporaryFolder } from './drivers/hand-over.ts';
import { giveLargeFiles } from './drivers/large-files.ts';
import { header2020, noise, release2020, release2026 } from './drivers/made-files.ts';
import { hashOf } from './drivers/open-app.ts';

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
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

let analyst: Analyst;
beforeAll(async () => {
  analyst = await arrive({ isShared: true });
});
afterAll(() => analyst.app.close());

describe.each(languages)('what cannot be used is said in the chosen language (%s)', (language: Language) => {
  let counts: string;
  beforeAll(async () => {
    await analyst.app.goTo(hashOf({ language }));
    await analyst.drop(mine);
    counts = await analyst.counts();
  });

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

describe('50 MB', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('of noise are refused, and of good rows are read with progress, cancelled, and read to the end', async () => {
    await giveLargeFiles(await arrive(), folder.path, 50);
  });
});

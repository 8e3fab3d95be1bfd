import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { expect } from 'vitest';
import { problemWords } from '../../../src/show/problems/problem-words.ts';
import type { Analyst } from './analyst.ts';
import { noise, release2020 } from './made-files.ts';

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

const rowsInPiece = 20_000;

/** Gives the page two large files: noise, which is refused, and rows, which are cancelled and then read to the end. */
export async function giveLargeFiles(analyst: Analyst, folder: string, megabytes: number): Promise<void> {
  const [garbage, good] = [join(folder, 'garbage.csv'), join(folder, 'good.csv')];
  await write(garbage, '', noise, megabytes);
  const [header, ...rows] = release2020(rowsInPiece).trimEnd().split('\n');
  await write(good, `${header}\n`, Buffer.from(`${rows.join('\n')}\n`), megabytes);
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
  expect((await analyst.progress())?.text).toMatch(new RegExp(`Reading good\\.csv: [\\d.]+ of ${megabytes}\\.\\d MB`));
  await analyst.cancelReading();
  expect(await analyst.notices()).toEqual([]);
  expect(await analyst.counts()).toBe(counts);

  await analyst.beginAdding(good);
  await expect.poll(() => analyst.dataSets(), { timeout: 120_000 }).toContain('good.csv');
  await analyst.app.settled();
  const report = await analyst.report('s1');
  expect(report.accepted).toBe(report.read);
  expect(report.read % rowsInPiece).toBe(0);
  expect(await analyst.counts()).not.toBe(counts);
  expect(analyst.app.errors).toEqual([]);
}

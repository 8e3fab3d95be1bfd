import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLine } from '../read.ts';
import { shippedGeography } from '../shipped-geography.ts';
import { generateIncidents } from './generate-incidents.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corredor-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('writes records that the app reads as synthetic ones, every row but those that are broken on purpose', () => {
  const rows = 210_000;
  const [path, again, other] = ['a.csv', 'b.csv', 'c.csv'].map((name) => join(folder, name));
  const { broken } = generateIncidents(path, rows, 1, shippedGeography());
  generateIncidents(again, rows, 1, shippedGeography());
  generateIncidents(other, rows, 2, shippedGeography());
  const bytes = readFileSync(path);
  expect(bytes.equals(readFileSync(again))).toBe(true);
  expect(bytes.equals(readFileSync(other))).toBe(false);
  const read = readLine('a.csv', bytes);
  expect(broken).toBe(2);
  expect(read).toMatchObject({ source: 'corredor-synthetic', rows, accepted: rows - broken });
  expect(read).toMatchObject({ reasons: { 'bad-date': broken }, from: '2010-01-01', to: '2019-12-31' });
  // Along the whole border: every region of the programme has some.
  expect(read.places?.corridors.filter(({ records }) => (records ?? 0) > 1000).length).toBe(6);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { geographyVersion, listOf, versionOf } from './offline.mjs';

function folderOf(files: readonly (readonly [string, string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'corredor-list-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const files = [
  ['index.html', '<p>'],
  ['assets/b-2.js', 'b'],
  ['assets/a-1.js', ''],
  ['geo/land.json', '{}'],
  ['offline.js', 'the worker itself'],
  ['screenshot.png', 'for the README'],
] as const;

it('lists what the page may ask for, sorted, with fingerprints as browsers check them', () => {
  const list = listOf(folderOf(files), 'abc');
  expect(list.map(({ path }) => path)).toEqual(['assets/a-1.js', 'assets/b-2.js', 'geo/land.json?abc', 'index.html']);
  // SHA-256 of no bytes at all, from FIPS 180-4's examples (NIST), in base64.
  expect(list[0]?.sha256).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});

it('is the same list and version wherever the same files lie, whatever was written first', () => {
  const [one, other] = [folderOf(files), folderOf([...files].reverse())];
  expect(listOf(other, 'abc')).toEqual(listOf(one, 'abc'));
  expect(versionOf(listOf(other, 'abc'))).toBe(versionOf(listOf(one, 'abc')));
});

it('is another version when one byte differs, or a name', () => {
  const version = (changed: readonly (readonly [string, string])[]) => versionOf(listOf(folderOf(changed), 'abc'));
  const versions = [files, [...files, ['assets/c.js', '']], files.map(([path, text]) => [path, `${text} `] as const)];
  expect(new Set(versions.map((changed) => version(changed as typeof files))).size).toBe(3);
});

it('names the geography by its content', () => {
  const version = (text: string) => geographyVersion(folderOf([['land.json', text]]));
  expect(version('{}')).toBe(version('{}'));
  expect(version('{}')).not.toBe(version('[]'));
});

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { withoutClickhouse } from './clickhouse-servers.ts';
import { run } from './commands.ts';
import { withoutPostgres } from './postgres-server.ts';
import { type Ground, loadShards, well } from './three-engines.ts';

/** An enriched folder of some files. */
export function enriched(ground: Ground, files: readonly string[], name: string): string {
  const folder = join(ground.folder, name);
  const args = ['scripts/enrich/run.ts', ...files, '--out', folder, '--resolutions', '5,6', '--language', 'en'];
  const made = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return folder;
}

export function studyFile(ground: Ground, name: string, study: Partial<Document>): string {
  const file = join(ground.folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ ...emptyDocument, ...study }));
  return file;
}

/** Puts a folder into every server that is here: whole, and spread over three. */
export async function load(ground: Ground, folder: string, table: string): Promise<void> {
  const [first] = ground.clickhouse?.servers ?? [];
  if (first !== undefined) well(await run('load', ['--from', folder, '--table', `${table}_one`], first.address));
  await loadShards(ground, folder, table);
  if (ground.postgres !== null) well(await run('load', ['--from', folder, '--table', table], ground.postgres.address));
}

/** A cube of the same rows by every engine that is here, by name. */
export async function cubes(
  ground: Ground,
  folder: string,
  table: string,
  args: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { clickhouse, postgres } = ground;
  const asked: [string, readonly string[], string][] = [['embedded', ['--from', folder], '']];
  const [first] = clickhouse?.servers ?? [];
  if (first !== undefined) {
    asked.push(['server', ['--table', `${table}_one`], first.address]);
    asked.push(['distributed', ['--table', table], first.address]);
    asked.push([
      'cluster',
      ['--table', `${table}_rows`, '--cluster', 'three', '--manifest', join(folder, 'manifest.json')],
      first.address,
    ]);
  }
  if (postgres !== null) asked.push(['postgres', ['--table', table], postgres.address]);
  const made = new Map<string, string>();
  for (const [name, from, address] of asked) {
    const out = join(ground.folder, `${table}-${name}.parquet`);
    well(await run('cube', [...from, ...args, '--out', out], address));
    made.set(name, out);
  }
  return made;
}

/** Servers that this machine lacks, and how they come; "" where all are here. */
export const missing = ({ clickhouse, postgres }: Ground): string =>
  [clickhouse === null ? withoutClickhouse : '', postgres === null ? withoutPostgres : ''].join(' ').trim();

/** Every engine gives the same bytes. @returns one of the files */
export function alike(made: ReadonlyMap<string, string>): string {
  const [[, first], ...others] = [...made];
  for (const [name, file] of others) {
    expect(readFileSync(file).equals(readFileSync(first)), `${name} gives the bytes of the embedded engine`).toBe(true);
  }
  return first;
}

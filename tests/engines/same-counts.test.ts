import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateIncidents } from '../../scripts/generate/generate-incidents.ts';
import { shippedGeography } from '../../scripts/shipped-geography.ts';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { publishersFolder } from '../support/publishers-files.ts';
import { withoutClickhouse } from './clickhouse-servers.ts';
import { run } from './commands.ts';
import { withoutPostgres } from './postgres-server.ts';
import { counted, countedInWindow, openIncidents } from './rooms.ts';
import { type Ground, loadShards, startEngines, well } from './three-engines.ts';

// The full size: CORREDOR_ROWS=10000000 npm run test:engines
const rows = Number(process.env.CORREDOR_ROWS ?? 100_000);
const iom = join(publishersFolder, 'iom/mmp-border-box-2014-2025-04.gdi.csv');

let ground: Ground;
beforeAll(async () => {
  ground = await startEngines();
});
afterAll(() => ground.close());

function enriched(files: readonly string[], name: string): string {
  const folder = join(ground.folder, name);
  const args = ['scripts/enrich/run.ts', ...files, '--out', folder, '--resolutions', '5,6', '--language', 'en'];
  const made = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return folder;
}

function studyFile(name: string, study: Partial<Document>): string {
  const file = join(ground.folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ ...emptyDocument, ...study }));
  return file;
}

/** A cube of the same records by every engine that is here, by name. */
async function cubes(folder: string, table: string, args: readonly string[]): Promise<ReadonlyMap<string, string>> {
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

async function load(folder: string, table: string): Promise<void> {
  const [first] = ground.clickhouse?.servers ?? [];
  if (first !== undefined) well(await run('load', ['--from', folder, '--table', `${table}_one`], first.address));
  await loadShards(ground, folder, table);
  if (ground.postgres !== null) well(await run('load', ['--from', folder, '--table', table], ground.postgres.address));
}

const missing = (): string =>
  [ground.clickhouse === null ? withoutClickhouse : '', ground.postgres === null ? withoutPostgres : '']
    .join(' ')
    .trim();

function alike(made: ReadonlyMap<string, string>): string {
  const [[, first], ...others] = [...made];
  for (const [name, file] of others) {
    expect(readFileSync(file).equals(readFileSync(first)), `${name} gives the bytes of the embedded engine`).toBe(true);
  }
  return first;
}

const clauses: Document['clauses'] = {
  time: { kind: 'months', from: monthIndex(2019, 3), to: monthIndex(2021, 8) },
  season: { kind: 'season', months: [1, 2, 3, 4, 10] },
  type: { kind: 'categories', column: 'precision', values: ['exact', 'place'] },
};

describe('generated records', () => {
  let folder = '';
  let csv = '';
  beforeAll(async () => {
    csv = join(ground.folder, 'incidents.csv');
    generateIncidents(csv, rows, 7, shippedGeography());
    folder = enriched([csv], 'generated');
    await load(folder, 'made');
  });

  it.each([5, 6])(
    'has the same bytes from every engine, and the counts of the app, in cells of resolution %i',
    async (resolution) => {
      const study = studyFile('study', { grid: { ...emptyDocument.grid, resolution } });
      const first = alike(await cubes(folder, 'made', ['--study', study]));
      expect(missing()).toBe('');
      expect(counted(openIncidents(first), resolution)).toEqual(counted(openIncidents(csv), resolution));
    },
  );

  it('counts what the filters of a study leave', async () => {
    const study = studyFile('filtered', { clauses });
    const first = alike(await cubes(folder, 'made', ['--study', study, '--filtered']));
    expect(countedInWindow(openIncidents(first), 5, clauses)).toEqual(countedInWindow(openIncidents(csv), 5, clauses));
  });

  it('holds back the same in a briefing, whatever engine counts', async () => {
    const study = studyFile('plain', {});
    alike(await cubes(folder, 'made', ['--study', study, '--audience', 'briefing', '--made', '2026-11-26']));
  });

  it.each([
    ['kilometres', ''],
    ['areas', 'sector'],
    ['areas', 'county'],
  ])('has the same by %s %s', async (by, level) => {
    const study = studyFile('plain', {});
    alike(await cubes(folder, 'made', ['--study', study, '--by', by, ...(level === '' ? [] : [level])]));
  });
});

describe.skipIf(!existsSync(iom))('the records of the Missing Migrants Project', () => {
  it('have the same bytes from every engine, and the counts of the app', async () => {
    const folder = enriched([iom], 'iom');
    await load(folder, 'iom');
    const study = studyFile('plain', {});
    const first = alike(await cubes(folder, 'iom', ['--study', study]));
    expect(counted(openIncidents(first), 5)).toEqual(counted(openIncidents(iom), 5));
  });
});

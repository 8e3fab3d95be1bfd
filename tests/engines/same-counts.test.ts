import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateIncidents } from '../../scripts/generate/generate-incidents.ts';
import { shippedGeography } from '../../scripts/shipped-geography.ts';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { publishersFolder } from '../support/publishers-files.ts';
import { alike, cubes, enriched, load, missing, studyFile } from './every-engine.ts';
import { counted, countedInWindow, openIncidents } from './rooms.ts';
import { type Ground, startEngines } from './three-engines.ts';

// The full size: CORREDOR_ROWS=10000000 npm run test:engines
const rows = Number(process.env.CORREDOR_ROWS ?? 100_000);
const iom = join(publishersFolder, 'iom/mmp-border-box-2014-2025-04.gdi.csv');

let ground: Ground;
beforeAll(async () => {
  ground = await startEngines();
});
afterAll(() => ground.close());

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
    folder = enriched(ground, [csv], 'generated');
    await load(ground, folder, 'made');
  });

  it.each([5, 6])(
    'has the same bytes from every engine, and the counts of the app, in cells of resolution %i',
    async (resolution) => {
      const study = studyFile(ground, 'study', { grid: { ...emptyDocument.grid, resolution } });
      const first = alike(await cubes(ground, folder, 'made', ['--study', study]));
      expect(missing(ground)).toBe('');
      expect(counted(openIncidents(first), resolution)).toEqual(counted(openIncidents(csv), resolution));
    },
  );

  it('counts what the filters of a study leave', async () => {
    const study = studyFile(ground, 'filtered', { clauses });
    const first = alike(await cubes(ground, folder, 'made', ['--study', study, '--filtered']));
    expect(countedInWindow(openIncidents(first), 5, clauses)).toEqual(countedInWindow(openIncidents(csv), 5, clauses));
  });

  it('holds back the same in a briefing, whatever engine counts', async () => {
    const study = studyFile(ground, 'plain', {});
    alike(await cubes(ground, folder, 'made', ['--study', study, '--audience', 'briefing', '--made', '2024-11-26']));
  });

  it.each([
    ['kilometres', ''],
    ['areas', 'sector'],
    ['areas', 'county'],
  ])('has the same by %s %s', async (by, level) => {
    const study = studyFile(ground, 'plain', {});
    alike(await cubes(ground, folder, 'made', ['--study', study, '--by', by, ...(level === '' ? [] : [level])]));
  });
});

describe.skipIf(!existsSync(iom))('the records of the Missing Migrants Project', () => {
  it('have the same bytes from every engine, and the counts of the app', async () => {
    const folder = enriched(ground, [iom], 'iom');
    await load(ground, folder, 'iom');
    const study = studyFile(ground, 'plain', {});
    const first = alike(await cubes(ground, folder, 'iom', ['--study', study]));
    expect(counted(openIncidents(first), 5)).toEqual(counted(openIncidents(iom), 5));
  });
});

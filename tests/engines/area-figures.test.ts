import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileSource } from '../../scripts/file-source.ts';
import { generateIncidents } from '../../scripts/generate/generate-incidents.ts';
import { shippedGeography } from '../../scripts/shipped-geography.ts';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import { inspectFile } from '../../src/columns/inspect.ts';
import { sources } from '../../src/columns/sources/index.ts';
import type { PanelSplit, PanelTable, Table } from '../../src/columns/table.ts';
import { borderLengthKm, sectors } from '../../src/corridors/corridor.ts';
import type { Document } from '../../src/document/document.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import { formats } from '../../src/read/formats/index.ts';
import { tallyAreas } from '../../src/select/tally-areas.ts';
import { publishersFolder } from '../support/publishers-files.ts';
import { run } from './commands.ts';
import { alike, cubes, enriched, load, missing, studyFile } from './every-engine.ts';
import { counted, openIncidents } from './rooms.ts';
import { type Ground, startEngines, well } from './three-engines.ts';

const cbp = join(publishersFolder, 'cbp/nationwide-encounters-fy20-fy24-aor.snake.csv.gz');
const states = join(publishersFolder, 'cbp/cbp-nationwide-encounters-fy20-fy23-state.csv');
const why = " (skipped: the publishers' files are not in CORREDOR_FILES nor in ../shared/data)";
const named = (name: string): string => (existsSync(cbp) ? name : name + why);

type Panel = PanelTable & { readonly split: PanelSplit | null };
type Clauses = Document['clauses'];

let ground: Ground;
beforeAll(async () => {
  ground = await startEngines();
});
afterAll(() => ground.close());

/** A file as the app reads it, by what it proposes where no source knows it. */
function opened(path: string): Table {
  const bytes = inMemory(new Uint8Array(readFileSync(path)));
  const seen = drain(inspectFile(bytes, basename(path), { sources, formats }, {}));
  const reading = seen.proposal === null ? {} : { mapping: seen.proposal };
  const read = drain(readTable(bytes, basename(path), { reading }));
  if (!read.ok) throw new Error(read.error.code);
  return read.value.table;
}

function openPanel(path: string): Panel {
  const table = opened(path);
  if (table.kind !== 'panel') throw new Error(table.kind);
  return table;
}

/** Figures that the app tallies over the whole border: every sector and month, and their sums. */
function tallied(panel: Panel, clauses: Clauses): object {
  const stretches = sectors.map(({ id, fromKm, toKm }) => ({ id, fromKm, toKm }));
  const whole = { from: 0, to: borderLengthKm };
  const { segments, values, bySegment, byMonth, total, firstMonth } = tallyAreas(panel, stretches, whole, clauses);
  return {
    firstMonth,
    segments: segments.map(({ id }) => id),
    values: Array.from(values),
    bySegment: Array.from(bySegment),
    byMonth: Array.from(byMonth),
    total,
  };
}

/** All encounters of the nine sectors, by the lines of the file alone. */
function published(): number {
  const ofSector = new RegExp(`,U\\.S\\. Border Patrol,.*,(?:${sectors.map(({ name }) => name.en).join('|')}) Sector,`);
  return gunzipSync(readFileSync(cbp))
    .toString()
    .split('\n')
    .filter((line) => ofSector.test(line))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(',') + 1)), 0);
}

const groupsOf = (...wanted: readonly (readonly [string, readonly string[]])[]): Clauses =>
  Object.fromEntries(wanted.map(([column, values]) => [column, { kind: 'categories', column, values }]));

describe.skipIf(!existsSync(cbp))(named("CBP's encounters by sector and month"), () => {
  let folder = '';
  let panel: Panel;
  beforeAll(async () => {
    folder = enriched(ground, [cbp], 'cbp');
    await load(ground, folder, 'cbp');
    const file = fileSource(cbp);
    const read = drain(readTable(file, basename(cbp)));
    file.close();
    if (!read.ok || read.value.table.kind !== 'panel') throw new Error('no panel');
    panel = read.value.table;
  });

  it('have the same bytes from every engine, and the figures of the app', async () => {
    const study = studyFile(ground, 'plain', {});
    const first = alike(await cubes(ground, folder, 'cbp', ['--study', study, '--by', 'areas', 'sector']));
    expect(missing(ground)).toBe('');
    expect(tallied(openPanel(first), {})).toEqual(tallied(panel, {}));
    expect(tallied(panel, {})).toMatchObject({ total: published() });
  });

  const several = groupsOf(
    ['authority', ['title-42']],
    ['demographic', ['single-adults', 'family-units']],
    ['citizenship', ['mexico', 'cuba', 'haiti']],
  );
  it('have them under the clauses of a study, by every engine', async () => {
    const study = studyFile(ground, 'groups', { clauses: several });
    const args = ['--study', study, '--filtered', '--by', 'areas', 'sector'];
    const first = alike(await cubes(ground, folder, 'cbp', args));
    expect(tallied(openPanel(first), {})).toEqual(tallied(panel, several));
  });

  it('have them by each group alone, 0 and none told apart, to the last integer', async () => {
    for (const { column, labels } of panel.groups) {
      for (const label of labels) {
        const clauses = groupsOf([column, [label]]);
        const study = studyFile(ground, 'group', { clauses });
        const out = join(ground.folder, 'group.parquet');
        const args = ['--from', folder, '--study', study, '--filtered', '--by', 'areas', 'sector', '--out', out];
        well(await run('cube', args));
        expect(tallied(openPanel(out), {}), `${column} ${label}`).toEqual(tallied(panel, clauses));
      }
    }
  });

  it('have them in the months that are chosen', async () => {
    const clauses: Clauses = {
      time: { kind: 'months', from: monthIndex(2021, 3), to: monthIndex(2023, 2) },
      ...groupsOf(['demographic', ['unaccompanied-children']]),
    };
    const study = studyFile(ground, 'months', { clauses });
    const args = ['--study', study, '--filtered', '--by', 'areas', 'sector'];
    const some = tallied(openPanel(alike(await cubes(ground, folder, 'cbp', args))), {});
    const { bySegment, total, segments } = tallied(panel, clauses) as Record<string, unknown>;
    expect(some).toMatchObject({ bySegment, total, segments, firstMonth: monthIndex(2021, 3) });
  });

  it('are no cube of points', async () => {
    const study = studyFile(ground, 'plain', {});
    const out = join(ground.folder, 'none.parquet');
    for (const by of ['cells-kilometres', 'cells', 'kilometres']) {
      const { exit, text } = await run('cube', ['--from', folder, '--study', study, '--by', by, '--out', out]);
      expect([exit, existsSync(out)]).toEqual([1, false]);
      expect(text).toContain('ask for --by areas sector');
    }
  });
});

describe.skipIf(!existsSync(cbp))(named('a folder of records and of figures'), () => {
  let folder = '';
  let alone = '';
  let csv = '';
  beforeAll(async () => {
    csv = join(ground.folder, 'incidents.csv');
    generateIncidents(csv, 5000, 7, shippedGeography());
    folder = enriched(ground, [csv, cbp, states], 'mixed');
    alone = enriched(ground, [csv], 'alone');
    await load(ground, folder, 'mixed');
  });

  it.each(['cells-kilometres', 'cells', 'kilometres'])(
    'gives the cube of the records alone by %s, and says what is left out',
    async (by) => {
      const args = ['--study', studyFile(ground, 'plain', {}), '--by', by];
      const first = alike(await cubes(ground, folder, 'mixed', args));
      const out = join(ground.folder, 'alone.parquet');
      well(await run('cube', ['--from', alone, ...args, '--out', out]));
      expect(readFileSync(first).equals(readFileSync(out))).toBe(true);
      if (by === 'cells-kilometres') expect(counted(openIncidents(first), 5)).toEqual(counted(openIncidents(csv), 5));
      const said = well(await run('cube', ['--from', folder, ...args, '--out', out]));
      expect(said).toContain(`${95_040 + 23_040} figures of areas are no records at points, and were left out`);
    },
  );

  it('gives the briefing of the records alone', async () => {
    const study = studyFile(ground, 'plain', {});
    const args = ['--study', study, '--audience', 'briefing', '--made', '2024-11-26'];
    const first = alike(await cubes(ground, folder, 'mixed', args));
    const out = join(ground.folder, 'alone.parquet');
    well(await run('cube', ['--from', alone, ...args, '--out', out]));
    expect(readFileSync(first).equals(readFileSync(out))).toBe(true);
  });

  it('keeps records and totals apart in areas, by every engine', async () => {
    const args = ['--study', studyFile(ground, 'plain', {}), '--by', 'areas', 'sector'];
    const table = opened(alike(await cubes(ground, folder, 'mixed', args)));
    if (table.kind !== 'area-months') throw new Error(table.kind);
    expect([...table.measures].sort()).toEqual(['count', 'people', 'total_encounters']);
    const out = join(ground.folder, 'alone.parquet');
    well(await run('cube', ['--from', alone, ...args, '--out', out]));
    const records = opened(out);
    if (records.kind !== 'area-months') throw new Error(records.kind);
    expect(sumOf(table, 'count')).toBe(sumOf(records, 'count'));
    expect(sumOf(table, 'people')).toBe(sumOf(records, 'people'));
    expect(sumOf(table, 'total_encounters')).toBe(published());
  });
});

function sumOf(table: Table, measure: string): number {
  if (table.kind !== 'area-months') throw new Error(table.kind);
  const size = table.ids.length * table.months;
  const at = table.measures.indexOf(measure) * size;
  return Array.from(table.values.subarray(at, at + size))
    .filter((value) => !Number.isNaN(value))
    .reduce((sum, value) => sum + value, 0);
}

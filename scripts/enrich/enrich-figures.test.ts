import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { PanelSplit, PanelTable } from '../../src/columns/table.ts';
import { filesUnder, manifestIn, rowsIn } from '../../tests/support/enriched-folder.ts';
import { type AreaFigures, figuresIn } from './area-figures.ts';
import { enrichAll } from './enrich-all.ts';
import { figureSlices } from './enrich-figures.ts';
import { enrichFile, type Run } from './enrich-file.ts';
import { areaTotal, enrichedColumns } from './enriched-columns.ts';
import { makeFolder, manifestOf } from './folder.ts';
import type { Options } from './options.ts';
import { runProgress } from './progress.ts';
import { sliceBytes } from './survey.ts';
import { ThreadPool } from './thread-pool.ts';

const place = mkdtempSync(join(tmpdir(), 'corredor-figures-'));
afterAll(() => rmSync(place, { recursive: true }));

const usual: Options = {
  ...{ inputs: [], out: '', resolutions: [5], study: null, readings: [], decimals: 5, threads: 0 },
  ...{ partRows: 1000, takesSameNames: false, follows: false, language: 'en' },
};

async function enriched(out: string, inputs: readonly string[], more: Partial<Options> = {}): Promise<string> {
  const said: string[] = [];
  await enrichAll({ ...usual, inputs, out: join(place, out), ...more }, 'en', { write: (text) => said.push(text) });
  return said.join('');
}

function file(name: string, ...lines: readonly string[]): string {
  const path = join(place, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const encounters = file(
  'encounters.csv',
  'Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count',
  '2023,FYTD,NOV,U.S. Border Patrol,Southwest Land Border,Del Rio Sector,DRT,Single Adults,MEXICO,Title 42,Expulsions,5',
  '2023,FYTD,NOV,U.S. Border Patrol,Southwest Land Border,Del Rio Sector,DRT,Single Adults,MEXICO,Title 42,Expulsions,2',
  '2023,FYTD,JAN,U.S. Border Patrol,Southwest Land Border,Del Rio Sector,DRT,FMUA,CUBA,Title 8,Apprehensions,3',
  '2023,FYTD,DEC,U.S. Border Patrol,Southwest Land Border,Yuma Sector,YUM,Single Adults,MEXICO,Title 8,Apprehensions,4',
  '2023,FYTD,DEC,Office of Field Operations,Southwest Land Border,Laredo Field Office,LFO,Single Adults,MEXICO,Title 8,Inadmissibles,9',
);
/** Two authorities, four demographics, 22 citizenships. */
const combinations = 176;

describe('figures of areas', () => {
  it('are a row for each area, month and group, 0 where none was counted, at no place', async () => {
    const said = await enriched('cbp', [encounters]);
    expect(said).toContain(`encounters.csv: ${(2 * 3 * combinations).toLocaleString('en')} figures of areas by month`);
    const rows = await rowsIn(join(place, 'cbp'));
    const { files, kinds, parts } = manifestIn(join(place, 'cbp'));
    // No row for the other sectors: the file says nothing of them.
    expect(rows.length).toBe(2 * 3 * combinations);
    expect(files[0]).toMatchObject({ read: 5, accepted: 4, rejected: 1, level: 'sector', from: '2022-11-01' });
    expect(parts.map(({ path }) => path)).toEqual(['year=2022/0000-000000.parquet', 'year=2023/0000-000001.parquet']);
    expect(Object.keys(rows[0])).toEqual(enrichedColumns([5]).map(({ name }) => name));
    const told = rows
      .filter(({ weight }) => weight !== 0)
      .map(({ month, sector, kind, weight }) => [month, sector, Object.values(kinds[String(kind)].classes), weight]);
    expect(told).toEqual([
      [monthIndex(2022, 11), 7, ['title-42', 'mexico', 'single-adults', 'encounters'], 7],
      [monthIndex(2022, 12), 3, ['title-8', 'mexico', 'single-adults', 'encounters'], 4],
      [monthIndex(2023, 1), 7, ['title-8', 'cuba', 'family-units', 'encounters'], 3],
    ]);
    for (const row of rows) {
      expect([row.lon, row.lat, row.border_km, row.across_km]).toEqual(new Array(4).fill(Number.NaN));
      expect([row.h3_5, row.km, row.county, row.us_state, row.mx_state, row.source]).toEqual([0n, -1, 0, 0, 0, 0]);
    }
    for (const kind of Object.values(kinds)) expect([kind.state, kind.precision]).toEqual([areaTotal, 'area']);
    expect(new Date(Number(rows[0].day)).toISOString()).toBe('2022-11-01T00:00:00.000Z');
    expect(
      readFileSync(join(place, 'cbp', 'ledger-0000.csv'), 'utf8')
        .trim()
        .split('\r\n').length,
    ).toBe(2);
  });

  it('have no row where there is no figure, and one where it is 0', async () => {
    const path = file(
      'months.csv',
      'sector,month,apprehensions',
      'del-rio,2019-01,0',
      'yuma,2019-02,',
      'yuma,2019-03,6',
    );
    await enriched('missing', [path]);
    const rows = await rowsIn(join(place, 'missing'));
    expect(rows.map(({ month, sector, weight }) => [month, sector, weight])).toEqual([
      [monthIndex(2019, 1), 7, 0],
      [monthIndex(2019, 3), 3, 6],
    ]);
    expect(manifestIn(join(place, 'missing')).files[0]).toMatchObject({ read: 3, accepted: 3, rejected: 0 });
  });

  it('stand in the column of their level', async () => {
    const columns = 'Fiscal Year,Month (abbv),Land Border Region,State,Demographic,Title of Authority,Encounter Count';
    const path = file('states.csv', columns, '2023,OCT,Southwest Land Border,TX,Single Adults,Title 8,5');
    const said = await enriched('states', [path]);
    expect(said).toContain('under us_state');
    const { files, kinds } = manifestIn(join(place, 'states'));
    expect(files[0]?.level).toBe('us_state');
    const rows = await rowsIn(join(place, 'states'));
    expect(new Set(rows.map(({ us_state: state, sector }) => `${state} ${sector}`))).toEqual(new Set(['48 0']));
    const told = rows.map(({ kind, weight }) => [kinds[String(kind)].classes.measure, weight]);
    expect(Object.fromEntries(told)).toMatchObject({
      encounters: 5,
      southwest_land_border: 5,
      title_8: 5,
      single_adults: 5,
    });
  });

  it('give the same rows packed, in other slices, and a run again reads nothing twice', async () => {
    writeFileSync(`${encounters}.gz`, gzipSync(readFileSync(encounters)));
    await enriched('packed', [`${encounters}.gz`]);
    expect(manifestIn(join(place, 'packed')).parts).toEqual(manifestIn(join(place, 'cbp')).parts);
    await enriched('small', [encounters], { partRows: 10 });
    expect(manifestIn(join(place, 'small')).parts.length).toBe(3);
    expect(await rowsIn(join(place, 'small'))).toEqual(await rowsIn(join(place, 'cbp')));
    const before = filesUnder(join(place, 'cbp'));
    expect(await enriched('cbp', [encounters])).toContain('is in the folder already');
    expect(filesUnder(join(place, 'cbp'))).toEqual(before);
  });
});

it('go on after an interruption with the slices that are whole, and end with the same bytes', async () => {
  const folder = join(place, 'stopped');
  makeFolder(folder);
  const settings = { resolutions: usual.resolutions ?? [], decimals: usual.decimals };
  const pool = new ThreadPool(0, { folder, ...settings });
  let asked = 0;
  const run: Run = {
    ...{ ...settings, folder, pool, readings: [], takesSameNames: false, language: 'en' },
    sizes: { bytes: sliceBytes, rows: 10 },
    progress: runProgress('en', { write: () => {} }),
    manifest: manifestOf(folder, settings),
    isStopped: () => ++asked === 3,
  };
  expect(await enrichFile(run, encounters)).toBe('stopped');
  await pool.close();
  expect([...filesUnder(folder).keys()].filter((path) => path.endsWith('.parquet')).length).toBe(2);
  expect(manifestIn(folder).files.map(({ isDone }) => isDone)).toEqual([false]);
  expect(await enriched('stopped', [encounters], { partRows: 10 })).toContain('goes on; 2 of its pieces were there');
  expect(filesUnder(folder)).toEqual(filesUnder(join(place, 'small')));
});

interface Made {
  readonly table: PanelTable & { readonly split: PanelSplit | null };
  readonly figures: AreaFigures;
}

const areas = ['yuma', 'del-rio'];
const groups = [
  { column: 'authority', labels: ['title-8', 'title-42'] },
  { column: 'demographic', labels: ['a', 'b', 'c'] },
];

/** A panel of some months whose split begins later; a month without a figure has no entries either. */
const panels: fc.Arbitrary<Made> = fc
  .record({
    months: fc.integer({ min: 1, max: 6 }),
    begins: fc.nat(5),
    seeds: fc.array(fc.nat(9), { minLength: 72, maxLength: 72 }),
  })
  .map(({ months, begins, seeds }) => {
    const from = Math.min(begins, months);
    const total = new Float64Array(areas.length * months).fill(Number.NaN);
    const entries: (readonly [number, number, number, number, number])[] = [];
    for (let at = 0; at < total.length; at++) {
      if (seeds[at] === 9) continue;
      total[at] = from > at % months ? seeds[at] : 0;
      for (let cell = 0; cell < 6 && at % months >= from; cell++) {
        const value = seeds[(at * 6 + cell) % seeds.length] % 4;
        if (value > 0) entries.push([Math.floor(at / months), at % months, Math.floor(cell / 3), cell % 3, value]);
        total[at] += value;
      }
    }
    const split: PanelSplit = {
      from: monthIndexOf(600 + from),
      to: monthIndexOf(600 + months),
      area: Uint8Array.from(entries, ([area]) => area),
      month: Uint16Array.from(entries, ([, month]) => month),
      group: [Uint8Array.from(entries, (entry) => entry[2]), Uint8Array.from(entries, (entry) => entry[3])],
      value: Float64Array.from(entries, (entry) => entry[4]),
    };
    const firstMonth = monthIndexOf(600);
    const table = { kind: 'panel' as const, areas, firstMonth, months, measure: 'encounters', groups, total, split };
    const figures = figuresIn(table);
    if (figures === null) throw new Error('no figures');
    return { table, figures };
  });

describe('the figures of a panel', () => {
  it('sum to its totals, and are none where it has none', () => {
    fc.assert(
      fc.property(panels, ({ table: { total, months }, figures }) => {
        for (let at = 0; at < total.length; at++) {
          const found = figures.kinds
            .map((_, kind) => figures.valueAt(Math.floor(at / months), at % months, kind))
            .filter((value) => !Number.isNaN(value));
          if (Number.isNaN(total[at])) expect(found).toEqual([]);
          else expect(found.reduce((sum, value) => sum + value, 0)).toBe(total[at]);
        }
      }),
    );
  });

  it('are cut between months, each of them once', () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: 1, max: 40 }), ({ figures }, most) => {
        const slices = figureSlices(figures, most);
        expect(slices[0]?.from).toBe(0);
        expect(slices.at(-1)?.to).toBe(figures.months);
        expect(slices.slice(1).map(({ from }) => from)).toEqual(slices.slice(0, -1).map(({ to }) => to));
        for (const slice of slices.filter(({ rows }) => rows > most)) {
          const cut = figureSlices({ ...figures, months: slice.to }, 1).filter(({ from }) => from >= slice.from);
          expect(cut.length, 'a month of so many figures stands alone').toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('are none where its areas have no column', () => {
    const table = { kind: 'panel' as const, areas: ['mexico'], firstMonth: monthIndexOf(600), months: 1 };
    expect(figuresIn({ ...table, measure: 'events', groups: [], total: Float64Array.of(1), split: null })).toBeNull();
  });
});

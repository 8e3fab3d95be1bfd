import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { latLngToCell } from 'h3-js';
import { afterAll, describe, expect, it } from 'vitest';
import { drain } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import { type IncidentTable, pointStates, precisions } from '../../src/columns/table.ts';
import { locateIncidents } from '../../src/select/locate-incidents.ts';
import { filesUnder, manifestIn, rowsIn } from '../../tests/support/enriched-folder.ts';
import { generateIncidents } from '../generate/generate-incidents.ts';
import { shippedGeography } from '../shipped-geography.ts';
import { enrichAll } from './enrich-all.ts';
import { kindNumber } from './kinds.ts';
import type { Options } from './options.ts';

const place = mkdtempSync(join(tmpdir(), 'corredor-enrich-'));
afterAll(() => rmSync(place, { recursive: true }));

const usual: Options = {
  ...{ inputs: [], out: '', resolutions: [5, 6], study: null, readings: [], decimals: 5, threads: 0 },
  ...{ partRows: 1000, takesSameNames: false, follows: false, language: 'en' },
};

/** What is said while files become a folder. */
async function enriched(out: string, inputs: readonly string[], more: Partial<Options> = {}): Promise<string> {
  const said: string[] = [];
  await enrichAll({ ...usual, inputs, out: join(place, out), ...more }, 'en', { write: (text) => said.push(text) });
  return said.join('');
}

function made(name: string, rows: number, seed: number): string {
  const path = join(place, name);
  generateIncidents(path, rows, seed, shippedGeography());
  return path;
}

/** A table as the app has it. */
function inApp(path: string): IncidentTable {
  const read = drain(readTable(new Uint8Array(readFileSync(path)), 'file.csv'));
  if (!read.ok || read.value.table.kind !== 'incidents') throw new Error('no incidents');
  return drain(locateIncidents(read.value.table, shippedGeography().index));
}

describe('npm run enrich', () => {
  it('gives every record the cells, kilometres and kinds that the app gives it, slice by slice', async () => {
    const path = made('records.csv', 5000, 3);
    await enriched('same', [path]);
    const [rows, table] = [await rowsIn(join(place, 'same')), inApp(path)];
    const keyOf = (values: readonly (string | number)[]): string => values.join(' ');
    const fromApp = Array.from({ length: table.rows }, (_, row) => {
      const [lon, lat] = [table.lon[row], table.lat[row]];
      const isPlaced = Number.isFinite(lon);
      const cell = (resolution: number): string =>
        isPlaced ? BigInt(`0x${latLngToCell(lat, lon, resolution)}`).toString() : '0';
      const classes = Object.fromEntries(
        Object.entries(table.categories).map(([id, { codes, labels }]) => [id, labels[codes[row]]]),
      );
      const [precision, state] = [precisions[table.precision[row]], pointStates[table.pointState[row]]];
      const kind = kindNumber({ precision, state, classes });
      const km = isPlaced ? Math.floor(table.borderKm[row]) : -1;
      return keyOf([
        table.day[row],
        cell(5),
        cell(6),
        table.borderKm[row],
        table.acrossKm[row],
        km,
        kind,
        table.weight[row],
      ]);
    });
    const fromFolder = rows.map((row) => {
      const day = Number(row.day) / 86_400_000;
      return keyOf([
        day,
        String(row.h3_5),
        String(row.h3_6),
        ...['border_km', 'across_km', 'km', 'kind', 'weight'].map((name) => Number(row[name])),
      ]);
    });
    expect(fromFolder.sort()).toEqual(fromApp.sort());
  });

  it('accounts for every row, and reads no file twice', async () => {
    const path = made('some.csv', 4000, 5);
    writeFileSync(path, `${readFileSync(path, 'utf8')}2019-13-40,-100,29,1,incident,violence,exact,point\n`);
    await enriched('one', [path]);
    const { files, parts } = manifestIn(join(place, 'one'));
    expect(files[0]).toMatchObject({ read: 4001, accepted: 4000, rejected: 1, isDone: true, synthetic: true });
    expect(parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(4000);
    expect(filesUnder(join(place, 'one')).get('ledger-0000.csv')).toBe(
      'part,line,reason,column,cell\r\n"",4002,bad-date,"synthetic_day","2019-13-40"\r\n',
    );
    const before = filesUnder(join(place, 'one'));
    const copy = join(place, 'another-name.csv');
    writeFileSync(copy, readFileSync(path));
    expect(await enriched('one', [copy])).toContain('is in the folder already');
    expect(filesUnder(join(place, 'one'))).toEqual(before);
  });

  it('reads a packed text as the text itself', async () => {
    const path = made('packed.csv', 3000, 7);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
    await enriched('text', [path]);
    await enriched('packed', [`${path}.gz`]);
    const [text, packed] = [manifestIn(join(place, 'text')), manifestIn(join(place, 'packed'))];
    expect(packed.parts).toEqual(text.parts);
  });

  it('refuses figures of areas that no column holds, another version of a file, other settings and a folder in use, and goes on with the rest', async () => {
    const areas = join(place, 'sectors.csv');
    writeFileSync(areas, 'Entidad,Mes,Víctimas\nCoahuila,2020-01,4\n');
    const path = made('versions.csv', 1200, 1);
    const national = join(place, 'months.csv');
    writeFileSync(national, 't,sex,age,n\n2019-01,male,18+,4\n2019-02,female,18+,5\n');
    const said = await enriched('refused', [areas, national, join(place, 'not-there.csv'), path]);
    expect(said).toMatch(/sectors\.csv: No known source.*--reading/);
    expect(said).toMatch(/months\.csv holds figures by month of areas that no column.*drop it in the app as it is/);
    expect(said).toContain('not-there.csv cannot be read');
    expect(manifestIn(join(place, 'refused')).files.map(({ name }) => name)).toEqual(['versions.csv']);
    made('versions.csv', 1300, 1);
    expect(await enriched('refused', [path])).toContain('already with other contents');
    expect(manifestIn(join(place, 'refused')).files.length).toBe(1);
    await enriched('refused', [path], { takesSameNames: true });
    expect(manifestIn(join(place, 'refused')).files.length).toBe(2);
    await expect(enriched('refused', [path], { resolutions: [4] })).rejects.toThrow('folder-other');
    writeFileSync(join(place, 'refused', 'in-use'), String(process.ppid));
    await expect(enriched('refused', [path])).rejects.toThrow('folder-in-use');
    writeFileSync(join(place, 'refused', 'in-use'), '999999999');
    expect(await enriched('refused', [path])).toContain('is in the folder already');
  });

  it('says where folders have no file, and makes nothing of them', async () => {
    const [empty, full] = [join(place, 'empty'), join(place, 'full')];
    for (const folder of [empty, full]) mkdirSync(folder);
    writeFileSync(join(empty, '.hidden.csv'), 'a');
    writeFileSync(join(empty, 'copy.csv.part'), 'a');
    await expect(enriched('of-none', [empty])).rejects.toThrow('folder-without-files');
    expect(existsSync(join(place, 'of-none'))).toBe(false);
    made('full/records.csv', 1200, 1);
    const said: string[] = [];
    const options = { ...usual, inputs: [empty, full], out: join(place, 'of-one') };
    expect(await enrichAll(options, 'es', { write: (text) => said.push(text) })).toBe(false);
    expect(said.join('')).toContain(`No hay ningún archivo en ${empty}`);
    expect(manifestIn(join(place, 'of-one')).files.length).toBe(1);
  });

  it('takes the files of folders, and a later run those that are new', async () => {
    const folder = join(place, 'monthly');
    mkdirSync(folder);
    made('monthly/january.csv', 1500, 1);
    await enriched('followed', [folder]);
    made('monthly/february.csv', 1500, 2);
    const said = await enriched('followed', [folder]);
    expect(said).toContain('january.csv: is in the folder already');
    expect(manifestIn(join(place, 'followed')).files.map(({ name }) => name)).toEqual(['january.csv', 'february.csv']);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import { inspectFile } from '../../src/columns/inspect.ts';
import { sources } from '../../src/columns/sources/index.ts';
import type { Table } from '../../src/columns/table.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import { formats } from '../../src/read/formats/index.ts';
import { areaTotal, type Kind, type Manifest } from '../enrich/enriched-columns.ts';
import { apart, manifestFor } from './area-totals.ts';
import { Failure } from './failure.ts';
import type { Groups } from './groups.ts';
import { type WrittenAreas, writeAreasAndTotals } from './totals-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'corredor-totals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const total = (measure: string, classes: Kind['classes'] = {}): Kind => ({
  precision: 'area',
  state: areaTotal,
  classes: { ...classes, measure },
});
const kinds: Manifest['kinds'] = {
  1: { precision: 'exact', state: 'point', classes: { type: 'heat' } },
  2: total('encounters', { authority: 'title-8' }),
  3: total('encounters', { authority: 'title-42' }),
  4: total('encounters'),
  5: total('count'),
};

type Row = readonly [month: number, area: number, kind: number, records: number, people: number];

/** Groups in the order that the engine's answer is put into. */
function groupsOf(rows: readonly Row[]): Groups {
  const sorted = [...rows].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const numbers = [...new Set(sorted.map((row) => row[2]))].sort((a, b) => a - b);
  return {
    rows: sorted.length,
    kinds: numbers,
    month: Int32Array.from(sorted, ([month]) => month),
    cell: BigInt64Array.from(sorted.map(([, area]) => BigInt(area))),
    km: new Int32Array(sorted.length).fill(-1),
    side: new Int32Array(sorted.length),
    kind: Uint32Array.from(sorted, (row) => numbers.indexOf(row[2])),
    records: Float64Array.from(sorted, (row) => row[3]),
    people: Float64Array.from(sorted, (row) => row[4]),
  };
}

const may = monthIndex(2020, 5);

function opened(file: string): Table {
  const bytes = new Uint8Array(readFileSync(file));
  const { proposal } = drain(inspectFile(inMemory(bytes), 'made.parquet', { sources, formats }, {}));
  const read = drain(readTable(bytes, 'made.parquet', { reading: proposal === null ? {} : { mapping: proposal } }));
  if (!read.ok) throw new Error(read.error.code);
  return read.value.table;
}

function written(rows: readonly Row[]): { readonly told: WrittenAreas; readonly table: Table } {
  const file = join(folder, 'made.parquet');
  return { told: writeAreasAndTotals(file, groupsOf(rows), 'sector', kinds), table: opened(file) };
}

describe('figures of areas', () => {
  it('are summed over their groups, 0 and none told apart, and read by the app as the figures that they are', () => {
    const { told, table } = written([
      [may, 7, 2, 1, 5],
      [may, 7, 3, 1, 6],
      [may + 1, 7, 2, 1, 0],
      [may + 1, 7, 3, 1, 0],
      [may + 1, 3, 2, 1, 4],
      [may, 0, 4, 1, 900],
    ]);
    expect(told).toEqual({ rows: 3, inside: 0, outside: 0, figures: 5, elsewhere: 1 });
    if (table.kind !== 'panel') throw new Error(table.kind);
    expect([table.measure, table.firstMonth, table.months]).toEqual(['encounters', may, 2]);
    const of = (area: string): readonly number[] => {
      const at = table.areas.indexOf(area) * table.months;
      return Array.from(table.total.subarray(at, at + table.months));
    };
    expect([of('del-rio'), of('yuma'), of('laredo')]).toEqual([
      [11, 0],
      [Number.NaN, 4],
      [Number.NaN, Number.NaN],
    ]);
  });

  it('stand beside records as measures of their own, whatever they are called', () => {
    const { told, table } = written([
      [may, 7, 1, 3, 8],
      [may, 0, 1, 2, 2],
      [may, 7, 4, 1, 50],
      [may, 3, 5, 1, 70],
    ]);
    expect(told).toEqual({ rows: 2, inside: 3, outside: 2, figures: 2, elsewhere: 0 });
    if (table.kind !== 'area-months') throw new Error(table.kind);
    const { ids, measures, values } = table;
    const found = measures.flatMap((measure, m) =>
      ids.flatMap((id, area) => {
        const value = values[(m * ids.length + area) * table.months];
        return Number.isNaN(value) ? [] : [[measure, id, value]];
      }),
    );
    expect(found.sort()).toEqual([
      ['count', 'del-rio', 3],
      ['people', 'del-rio', 8],
      ['total_count', 'yuma', 70],
      ['total_encounters', 'del-rio', 50],
    ]);
  });

  it('are found by the app in a column that is empty for years', () => {
    const years = Array.from({ length: 4000 }, (_, at): Row => [may + Math.floor(at / 9), 1 + (at % 9), 1, 2, 3]);
    const { table } = written([...years, [may + 500, 7, 4, 1, 50]]);
    if (table.kind !== 'area-months') throw new Error(table.kind);
    expect([...table.measures].sort()).toEqual(['count', 'people', 'total_encounters']);
    expect([table.ids.length, table.months]).toEqual([9, 501]);
  });

  it('are refused where two files give the same one, split alike or otherwise', () => {
    const refused = (rows: readonly Row[]): unknown => {
      try {
        return written(rows);
      } catch (error) {
        return error instanceof Failure ? [error.code, error.params] : error;
      }
    };
    const twice = ['figure-twice', { measure: 'encounters', area: 'del-rio', month: '2020-05' }];
    expect(refused([[may, 7, 2, 2, 10]])).toEqual(twice);
    expect(
      refused([
        [may, 7, 2, 1, 5],
        [may, 7, 4, 1, 5],
      ]),
    ).toEqual(twice);
  });
});

const rows = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 600, max: 603 }),
    fc.nat(9),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 9 }),
    fc.nat(99),
  ),
  { selector: ([month, area, kind]) => `${month} ${area} ${kind}`, maxLength: 40 },
);

describe('groups', () => {
  it('are set apart without loss, in their order', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const groups = groupsOf(given);
        const { records, totals } = apart(groups, kinds);
        const told = (of: Groups): readonly string[] =>
          Array.from(of.kind, (kind, row) =>
            [of.month[row], of.cell[row], of.kinds[kind], of.records[row], of.people[row]].join(' '),
          );
        const isRecord = (text: string): boolean => text.split(' ')[2] === '1';
        expect(told(records)).toEqual(told(groups).filter(isRecord));
        expect(told(totals)).toEqual(told(groups).filter((text) => !isRecord(text)));
        expect(records.kinds.every((kind) => kind === 1)).toBe(true);
      }),
    );
    expect(() => apart(groupsOf([[600, 1, 9, 1, 1]]), kinds)).toThrow('kind-unknown');
  });
});

describe('the files of a folder', () => {
  const file = (name: string, level?: 'sector' | 'us_state') => ({
    ...{ name, sha256: name, bytes: 1, source: 'x', publisher: name, title: '', licence: '', synthetic: false },
    ...{ isPublic: true, rounding: 1, read: 1, accepted: 1, rejected: 0, from: null, to: null, isDone: true },
    ...(level !== undefined && { level }),
  });
  const manifest = (...files: Manifest['files']): Manifest => ({
    ...{ form: 'corredor-enriched', version: 1, resolutions: [5], decimals: 5, columns: [], parts: [] },
    files,
    kinds,
  });

  it('are those of records for a cube of points, and all for areas', () => {
    const mixed = manifest(file('a'), file('b', 'sector'));
    expect(manifestFor('cells', mixed).files.map(({ name }) => name)).toEqual(['a']);
    expect(manifestFor('sector', mixed)).toBe(mixed);
    expect(manifestFor('county', mixed)).toBe(mixed);
  });

  it('are refused where nothing of what is asked for is among them', () => {
    const figures = manifest(file('b', 'us_state'), file('c', 'sector'));
    expect(manifestFor('sector', figures)).toBe(figures);
    for (const by of ['cells', 'kilometres', 'cells-kilometres', 'county'] as const)
      expect(() => manifestFor(by, figures)).toThrow('only-figures');
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { drain } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import type { Manifest } from '../enrich/enriched-columns.ts';
import { writeBriefingCube, writeWorkingCube } from './cube-file.ts';
import { cellNumber, wholeArea } from './geography.ts';
import type { Groups } from './groups.ts';

const folder = mkdtempSync(join(tmpdir(), 'corredor-cube-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const resolution = 4;
const cells = wholeArea(resolution).ids.slice(0, 3).map(cellNumber);
const heading = {
  resolution,
  depthKm: 150,
  madeFor: { from: null, to: null, fromKm: 0, toKm: 3183, filtered: false },
};

const manifest: Manifest = {
  form: 'corredor-enriched',
  version: 1,
  resolutions: [resolution],
  decimals: 5,
  columns: [],
  files: [
    {
      name: 'Maria Perez Contreras.csv',
      sha256: 'ab'.repeat(32),
      bytes: 1,
      source: 'own-points',
      publisher: 'Office',
      title: 'Records',
      licence: '',
      synthetic: false,
      isPublic: false,
      rounding: 1,
      read: 977,
      accepted: 971,
      rejected: 6,
      from: '2019-03-02',
      to: '2019-04-17',
      isDone: true,
    },
  ],
  parts: [],
  kinds: {},
};

const bytesOf = (file: string): ArrayBuffer => {
  const bytes = new Uint8Array(readFileSync(file));
  return bytes.buffer;
};

describe('a cube for a briefing as a file', () => {
  const file = join(folder, 'briefing.parquet');
  const write = () =>
    writeBriefingCube(
      file,
      {
        month: Int32Array.of(590, 590, 591),
        cell: BigInt64Array.from(cells),
        records: Float64Array.of(7, 0, 12),
        people: Float64Array.of(9, 0, 20),
        threshold: 5,
        filledTo: '2019-03-31',
      },
      manifest,
      heading,
    );

  it('tells nowhere how many records there are, whose file it was, or on which day it ends', () => {
    expect(write()).toBe(19);
    const { schema, row_groups: groups, key_value_metadata: said } = parquetMetadata(bytesOf(file));
    expect(schema.slice(1).map(({ name }) => name)).toEqual(['cube_month', 'cube_cell', 'cube_records', 'cube_people']);
    const text = JSON.stringify([said, groups], (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    for (const secret of ['Maria', 'Perez', '977', '971', '2019-03-02', '2019-04-17'])
      expect(text).not.toContain(secret);
  });

  it('has its rows as they are given, those that are held back with nothing', () => {
    write();
    const read = drain(readTable(new Uint8Array(readFileSync(file)), 'briefing.parquet'));
    if (!read.ok) throw new Error(read.error.code);
    const { table } = read.value;
    if (table.kind !== 'incidents') throw new Error(table.kind);
    expect(Array.from(table.cube?.records ?? [])).toEqual([7, 12]);
    expect(Array.from(table.weight)).toEqual([9, 20]);
    expect(Array.from(table.cube?.held.month ?? [])).toEqual([590]);
  });
});

describe('a cube for those who work with it', () => {
  const [quoted, wide] = ['a "quoted", \u2019odd\u2019\nname', 'Ñandú ✝ 漢'];
  const groups: Groups = {
    rows: 3,
    kinds: [1, 2],
    month: Int32Array.of(-40, 590, 591),
    cell: BigInt64Array.from([cells[0] ?? 0n, cells[1] ?? 0n, 0n]),
    km: Int32Array.of(3, 9, -1),
    side: Int32Array.of(1, 2, 0),
    kind: Uint32Array.of(0, 1, 1),
    records: Float64Array.of(3 * 2 ** 31 + 1, 6, 8),
    people: Float64Array.of(2.5, 2 ** 24 + 1, 2 ** 40 + 1),
  };
  const named = [quoted, wide].map((type) => ({ precision: 'place', state: 'point', classes: { type } }));

  it('is read by the app with every name, count and month, files called after people by their shape', () => {
    const file = join(folder, 'working.parquet');
    writeWorkingCube(file, { groups, named, classes: ['type'] }, manifest, heading);
    const bytes = new Uint8Array(readFileSync(file));
    expect(Buffer.from(bytes).includes('Maria')).toBe(false);
    const read = drain(readTable(bytes, 'working.parquet'));
    if (!read.ok) throw new Error(read.error.code);
    const { table, ledger } = read.value;
    if (table.kind !== 'incidents') throw new Error(table.kind);
    expect([ledger.read, ledger.accepted]).toEqual([3, 3]);
    expect(Array.from(table.cube?.records ?? [])).toEqual([3 * 2 ** 31 + 1, 6, 8]);
    expect(Array.from(table.weight)).toEqual([2.5, 2 ** 24 + 1, 2 ** 40 + 1]);
    const { codes, labels } = table.categories.type ?? { codes: [], labels: [] };
    expect(Array.from(codes, (code) => labels[code])).toEqual([quoted, wide, wide]);
  });
});

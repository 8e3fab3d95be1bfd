import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drain } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import { inspectFile } from '../../src/columns/inspect.ts';
import { sources } from '../../src/columns/sources/index.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import { formats } from '../../src/read/formats/index.ts';
import type { AreaColumn } from '../enrich/enriched-columns.ts';
import { writeAreas } from './areas-file.ts';
import type { Groups } from './groups.ts';

const folder = mkdtempSync(join(tmpdir(), 'corredor-areas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two areas and none, over two months, in two kinds. */
const groupsOf = (first: number, second: number): Groups => ({
  rows: 6,
  kinds: [1, 2],
  month: Int32Array.of(600, 600, 600, 601, 601, 601),
  cell: BigInt64Array.of(0n, BigInt(first), BigInt(first), 0n, BigInt(first), BigInt(second)),
  km: new Int32Array(6).fill(-1),
  side: new Int32Array(6),
  kind: Uint32Array.of(0, 0, 1, 0, 0, 0),
  records: Float64Array.of(3, 4, 5, 1, 2, 6),
  people: Float64Array.of(3, 8, 5, 1, 2, 7),
});

const levels: readonly [AreaColumn, number, number, string, readonly string[]][] = [
  ['sector', 1, 4, 'sector', ['san-diego', 'tucson']],
  ['county', 6073, 48_141, 'county', ['06073', '48141']],
  ['us_state', 4, 48, 'us-state', ['04', '48']],
  ['mx_state', 2, 28, 'mx-state', ['02', '28']],
];

describe('figures of areas', () => {
  it.each(levels)('of the level %s are read by the app as what they are', (level, first, second, expected, ids) => {
    const file = join(folder, `${level}.parquet`);
    expect(writeAreas(file, groupsOf(first, second), level)).toEqual({ rows: 3, inside: 17, outside: 4 });
    const bytes = readFileSync(file);
    const seen = drain(inspectFile(inMemory(bytes), `${level}.parquet`, { sources, formats }, {}));
    const mapping = seen.proposal;
    expect([mapping?.kind, mapping?.level]).toEqual(['area-months', expected]);
    if (mapping === null) return;
    const read = drain(readTable(bytes, `${level}.parquet`, { reading: { mapping } }));
    if (!read.ok) throw new Error(read.error.code);
    const { table, ledger } = read.value;
    expect([ledger.read, ledger.accepted]).toEqual([3, 3]);
    if (table.kind !== 'area-months') throw new Error(table.kind);
    expect(table.ids).toEqual(ids);
    expect(table.measures).toEqual(['count', 'people']);
    expect(Array.from(table.values)).toEqual([9, 2, Number.NaN, 6, 13, 2, Number.NaN, 7]);
  });

  it('are refused where an area is none that is known', () => {
    expect(() => writeAreas(join(folder, 'x.parquet'), groupsOf(99, 2), 'sector')).toThrow('area-unknown');
  });
});

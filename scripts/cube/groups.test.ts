import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from './engines/engine.ts';
import { type Groups, readGroups, recordsOf, regrouped } from './groups.ts';
import { orderBy, signedKey, unsignedKey } from './order.ts';

interface Row {
  readonly month: number;
  readonly cell: bigint;
  readonly km: number;
  readonly side: number;
  readonly kind: number;
  readonly records: number;
  readonly people: number;
}

const row: fc.Arbitrary<Row> = fc.record({
  month: fc.integer({ min: -100, max: 700 }),
  cell: fc.constantFrom(0n, 0x85489e37fffffffn, 0x8648984d7ffffffn, 0x8648984d7fffff7n),
  km: fc.integer({ min: -1, max: 3182 }),
  side: fc.nat(4),
  kind: fc.constantFrom(7, 2 ** 40 + 5, 2 ** 52 - 1),
  records: fc.integer({ min: 1, max: 2 ** 45 }),
  people: fc.nat(1000),
});

const keyOf = ({ month, cell, km, side, kind }: Row): string => `${month} ${cell} ${km} ${side} ${kind}`;
const distinct = fc.uniqueArray(row, { selector: keyOf, maxLength: 60 });

const compare = (a: Row, b: Row): number =>
  a.month - b.month ||
  (a.cell < b.cell ? -1 : a.cell > b.cell ? 1 : 0) ||
  a.km - b.km ||
  a.side - b.side ||
  a.kind - b.kind;

/** As ClickHouse has its columns, and as PostgreSQL has them. */
const narrow = (rows: readonly Row[]): Batch => ({
  rows: rows.length,
  columns: [
    Int32Array.from(rows, ({ month }) => month),
    BigInt64Array.from(rows.map(({ cell }) => cell)),
    Int32Array.from(rows, ({ km }) => km),
    Uint8Array.from(rows, ({ side }) => side),
    BigInt64Array.from(rows.map(({ kind }) => BigInt(kind))),
    BigUint64Array.from(rows.map(({ records }) => BigInt(records))),
    Float64Array.from(rows, ({ people }) => people),
  ],
});
const wide = (rows: readonly Row[]): Batch => ({
  rows: rows.length,
  columns: [
    ...(['month', 'cell', 'km', 'side', 'kind', 'records'] as const).map((name) =>
      BigInt64Array.from(rows.map((one) => BigInt(one[name]))),
    ),
    Float64Array.from(rows, ({ people }) => people),
  ],
});

async function* inTurn(batches: readonly Batch[]): AsyncGenerator<Batch> {
  yield* batches;
}

const rowsOf = (groups: Groups): readonly Row[] =>
  Array.from({ length: groups.rows }, (_, at) => ({
    month: groups.month[at],
    cell: groups.cell[at],
    km: groups.km[at],
    side: groups.side[at],
    kind: groups.kinds[groups.kind[at]] ?? -1,
    records: groups.records[at],
    people: groups.people[at],
  }));

describe('groups', () => {
  it('come in one order whatever the order, the types and the pieces of the answer', async () => {
    await fc.assert(
      fc.asyncProperty(distinct, fc.nat(60), async (rows, cut) => {
        const sorted = [...rows].sort(compare);
        for (const form of [narrow, wide]) {
          const batches = [form(rows.slice(0, cut)), form(rows.slice(cut))];
          expect(rowsOf(await readGroups(inTurn(batches)))).toEqual(sorted);
        }
      }),
    );
  });

  it('come in that order where there are many of a month, and many places', async () => {
    const count = 20_000;
    // Numbers that have no divisor in common with the count: every row is another one, in no order.
    const rows = Array.from({ length: count }, (_, at): Row => {
      const number = (at * 7919) % count;
      const [km, month] = [(number >> 1) % 3000, number >> 13];
      return { month, cell: BigInt(number >> 6), km, side: number % 2, kind: 7, records: 1 + number, people: number };
    });
    const batches = [narrow(rows.slice(0, 123)), wide(rows.slice(123, 9000)), narrow(rows.slice(9000))];
    expect(rowsOf(await readGroups(inTurn(batches)))).toEqual([...rows].sort(compare));
  });

  it('are summed where a key is left out', async () => {
    await fc.assert(
      fc.asyncProperty(distinct, async (rows) => {
        const groups = await readGroups(inTurn([narrow(rows)]));
        const less = regrouped({
          ...groups,
          km: new Int32Array(groups.rows).fill(-1),
          side: new Int32Array(groups.rows),
        });
        const expected = new Map<string, number>();
        for (const one of rows) {
          const key = keyOf({ ...one, km: -1, side: 0 });
          expected.set(key, (expected.get(key) ?? 0) + one.records);
        }
        expect(new Map(rowsOf(less).map((one) => [keyOf(one), one.records]))).toEqual(expected);
        expect(recordsOf(less)).toBe(recordsOf(groups));
      }),
    );
  });

  it('are refused where a count is larger than a double holds', async () => {
    const batch = narrow([{ month: 1, cell: 0n, km: 0, side: 0, kind: 7, records: 1, people: 1 }]);
    const large = {
      ...batch,
      columns: batch.columns.map((column, at) => (at === 5 ? BigUint64Array.of(2n ** 53n) : column)),
    };
    await expect(readGroups(inTurn([large]))).rejects.toThrow('count-too-large');
  });
});

describe('orderBy', () => {
  it('is that of a stable sort', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.nat(3))), (pairs) => {
        const order = orderBy(
          [signedKey(Int32Array.from(pairs, ([a]) => a)), unsignedKey(Uint32Array.from(pairs, ([, b]) => b))],
          pairs.length,
        );
        const expected = pairs
          .map((_, at) => at)
          .sort((a, b) => pairs[a][0] - pairs[b][0] || pairs[a][1] - pairs[b][1] || a - b);
        expect(Array.from(order)).toEqual(expected);
      }),
    );
  });
});

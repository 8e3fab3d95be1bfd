import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOfText } from './clickhouse/failures.ts';
import { BrokenNative, nativeBatches } from './clickhouse/native.ts';
import { partNumber, partPath } from './clickhouse/part-number.ts';
import { rowBinary } from './clickhouse/row-binary.ts';
import type { Batch, PartRows } from './engine.ts';
import { copyBinary } from './postgres/copy-binary.ts';
import { BrokenCopy, copyBatches } from './postgres/copy-rows.ts';

const cells = fc.array(fc.tuple(fc.maxSafeInteger(), fc.integer(), fc.double({ noNaN: true })), { maxLength: 40 });
type Cells = readonly (readonly [number, number, number])[];

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield Buffer.from(bytes.subarray(at, at + size));
    at += size;
  }
}

async function all(batches: AsyncIterable<Batch>): Promise<readonly (readonly number[])[]> {
  const columns: number[][] = [];
  for await (const batch of batches) {
    batch.columns.forEach((column, at) => {
      columns[at] = [...(columns[at] ?? []), ...Array.from(column, Number)];
    });
  }
  return columns;
}

const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 });

/** A block as ClickHouse writes it, the obvious way. */
function block(rows: Cells): Uint8Array {
  const text = (written: string): number[] => [written.length, ...Buffer.from(written)];
  const values = (array: BigInt64Array | Int32Array | Float64Array): number[] => [...new Uint8Array(array.buffer)];
  return Uint8Array.from([
    3,
    rows.length,
    ...text('a'),
    ...text('Int64'),
    ...values(BigInt64Array.from(rows.map(([a]) => BigInt(a)))),
    ...text('b'),
    ...text('Int32'),
    ...values(Int32Array.from(rows, ([, b]) => b)),
    ...text('c'),
    ...text('Float64'),
    ...values(Float64Array.from(rows, ([, , c]) => c)),
  ]);
}

const columnsOf = (rows: Cells): readonly (readonly number[])[] =>
  rows.length === 0 ? [] : [0, 1, 2].map((at) => rows.map((row) => row[at] ?? 0));

describe("ClickHouse's blocks", () => {
  it('are read whatever the pieces they come in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { maxLength: 3 }), sizes, async (blocks, cut) => {
        const bytes = Buffer.concat(blocks.map(block));
        expect(await all(nativeBatches(pieces(bytes, cut), 3))).toEqual(columnsOf(blocks.flat()));
      }),
    );
  });

  it('that end too soon, or are something else, are refused', async () => {
    await fc.assert(
      fc.asyncProperty(cells, sizes, fc.nat(), async (rows, cut, at) => {
        const bytes = block(rows);
        const short = bytes.subarray(0, 1 + (at % (bytes.length - 1)));
        await expect(all(nativeBatches(pieces(short, cut), 3))).rejects.toThrow(BrokenNative);
      }),
    );
    const text = Buffer.from('Code: 241, e.displayText() = DB::Exception: Memory limit exceeded');
    await expect(all(nativeBatches(pieces(text, [1000]), 3))).rejects.toThrow(BrokenNative);
  });
});

const part = (rows: Cells): PartRows => ({
  path: 'year=2020/0000-000000.parquet',
  rows: rows.length,
  columns: [
    { name: 'a', type: 'int64', values: BigInt64Array.from(rows.map(([a]) => BigInt(a))) },
    { name: 'b', type: 'int32', values: Int32Array.from(rows, ([, b]) => b) },
    { name: 'c', type: 'double', values: Float64Array.from(rows, ([, , c]) => c) },
  ],
});

describe("PostgreSQL's rows", () => {
  it('are read as they are written, whatever the pieces they come in', async () => {
    await fc.assert(
      fc.asyncProperty(cells, sizes, async (rows, cut) => {
        const bytes = Buffer.concat([...copyBinary(part(rows))]);
        expect(await all(copyBatches(pieces(bytes, cut), ['whole', 'whole', 'float']))).toEqual(columnsOf(rows));
      }),
    );
  });

  it('that end too soon are refused', async () => {
    await fc.assert(
      fc.asyncProperty(cells, sizes, fc.nat(), async (rows, cut, at) => {
        const bytes = Buffer.concat([...copyBinary(part(rows))]);
        const short = bytes.subarray(0, at % bytes.length);
        await expect(all(copyBatches(pieces(short, cut), ['whole', 'whole', 'float']))).rejects.toThrow(BrokenCopy);
      }),
    );
  });

  it('have days counted from 2000', () => {
    const days: PartRows = {
      path: '',
      rows: 1,
      columns: [{ name: 'day', type: 'date', values: Int32Array.of(10_958) }],
    };
    expect(Buffer.concat([...copyBinary(days)]).subarray(19, -2)).toEqual(Buffer.from([0, 1, 0, 0, 0, 4, 0, 0, 0, 1]));
  });
});

describe('rows for ClickHouse', () => {
  it('stand one after the other, with the number of their part', () => {
    const bytes = Buffer.concat([...rowBinary(part([[5, -2, 1.5]]), 9)]);
    expect([bytes.readBigInt64LE(0), bytes.readInt32LE(8), bytes.readDoubleLE(12), bytes.readBigInt64LE(20)]).toEqual([
      5n,
      -2,
      1.5,
      9n,
    ]);
    expect(bytes).toHaveLength(28);
  });

  it('have a number that is their part again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.nat(9999), fc.nat(999_999), (year, file, slice) => {
        const path = `year=${year}/${String(file).padStart(4, '0')}-${String(slice).padStart(6, '0')}.parquet`;
        expect(partPath(partNumber(path))).toBe(path);
      }),
    );
    expect(() => partNumber('year=2020/a.parquet')).toThrow(TypeError);
  });
});

describe('what ClickHouse says', () => {
  it('is understood in the old form and the new', () => {
    const said = { where: 'here', password: 'hush' };
    expect(failureOfText('Code: 241, e.displayText() = DB::Exception: Memory limit', said).code).toBe('memory');
    expect(failureOfText('Code: 516. DB::Exception: default: Authentication failed', said).code).toBe('wrong-password');
    expect(failureOfText('Code: 46, e.displayText() = DB::Exception: Unknown table function', said).code).toBe(
      'all-replicas-unknown',
    );
    expect(failureOfText('Code: 519. DB::NetException: No remote shard', said).code).toBe('server-lost');
    expect(failureOfText('Code: 9999. DB::Exception: hush', said)).toMatchObject({
      code: 'engine-said',
      params: { text: 'Code: 9999. DB::Exception: ***' },
    });
  });
});

import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { compressors } from '../../../src/read/formats/parquet/decompress.ts';
import type { Column } from './column.ts';
import { ParquetWriter } from './parquet-writer.ts';
import { writeParquet } from './write-parquet.ts';

function fileOf(columns: readonly Column[], metadata: Readonly<Record<string, string>> = {}): ArrayBuffer {
  const pieces: Uint8Array[] = [];
  const bytes = writeParquet((piece) => pieces.push(piece), columns, metadata);
  const file = Buffer.concat(pieces);
  expect(file.length).toBe(bytes);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
}

/** What a column says of each row, as the reader gives it. */
function cellsOf(column: Column): readonly unknown[] {
  const plain = 'codes' in column ? Array.from(column.codes, (code) => column.values[code]) : [...column.values];
  return column.type === 'date' ? plain.map((day) => new Date(Number(day) * 86_400_000)) : plain;
}

async function expectSame(columns: readonly Column[]): Promise<void> {
  const rows = await parquetReadObjects({ file: fileOf(columns), compressors });
  for (const column of columns) {
    // NaN and the sign of zero are told apart, as toStrictEqual does.
    expect(rows.map((row) => row[column.name])).toStrictEqual(cellsOf(column));
  }
}

const few = <Value>(values: fc.Arbitrary<Value>, rows: number): fc.Arbitrary<Value[]> =>
  fc.oneof(
    fc.array(values, { minLength: rows, maxLength: rows }),
    // Runs and repeated values: what dictionaries and runs are for.
    fc
      .tuple(fc.array(values, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(80), { minLength: 1, maxLength: 40 }))
      .map(([some, runs]) => {
        const laid = runs.flatMap((run, at) => Array.from({ length: run }, () => some[at % some.length]));
        return Array.from({ length: rows }, (_, row) => laid[row % (laid.length || 1)] ?? some[0]);
      }),
  );

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

const tables: fc.Arbitrary<readonly Column[]> = fc.integer({ min: 1, max: 700 }).chain((rows) =>
  fc
    .record({
      day: few(fc.integer({ min: -100_000, max: 100_000 }), rows),
      int32: few(int32, rows),
      int64: few(int64, rows),
      float: few(fc.float(), rows),
      double: few(fc.double(), rows),
      codes: few(fc.nat(4), rows),
      texts: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 5, maxLength: 5 }),
      cells: fc.array(int64, { minLength: 5, maxLength: 5 }),
    })
    .map((made): readonly Column[] => [
      { name: 'day', type: 'date', values: Int32Array.from(made.day) },
      { name: 'int32', type: 'int32', values: Int32Array.from(made.int32) },
      { name: 'int64', type: 'int64', values: BigInt64Array.from(made.int64) },
      { name: 'float', type: 'float', values: Float32Array.from(made.float) },
      { name: 'double', type: 'double', values: Float64Array.from(made.double) },
      { name: 'text', type: 'text', codes: Uint8Array.from(made.codes), values: made.texts },
      { name: 'cell', type: 'int64', codes: Int32Array.from(made.codes), values: BigInt64Array.from(made.cells) },
    ]),
);

it('is read back as it was written, whatever the values', async () => {
  await fc.assert(fc.asyncProperty(tables, expectSame), { numRuns: 150 });
});

it('is the same file each time', () => {
  fc.assert(
    fc.property(tables, (columns) => {
      expect(Buffer.from(fileOf(columns)).equals(Buffer.from(fileOf(columns)))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it('says the bounds of each part, and none where a value is not a number', () => {
  fc.assert(
    fc.property(fc.array(int64, { minLength: 1 }), fc.array(fc.double({ noNaN: true }), { minLength: 1 }), (a, b) => {
      const statistics = (column: Column) =>
        parquetMetadata(fileOf([column])).row_groups[0]?.columns[0]?.meta_data?.statistics;
      const whole = statistics({ name: 'a', type: 'int64', values: BigInt64Array.from(a) });
      expect(whole?.min_value).toBe(a.reduce((least, value) => (value < least ? value : least)));
      expect(whole?.max_value).toBe(a.reduce((most, value) => (value > most ? value : most)));
      const broken = statistics({ name: 'b', type: 'double', values: Float64Array.from(b) });
      expect(broken?.min_value).toBeLessThanOrEqual(Math.min(...b));
      expect(broken?.max_value).toBeGreaterThanOrEqual(Math.max(...b));
      expect(broken?.min_value === 0 ? Object.is(broken.min_value, -0) : true).toBe(true);
      const unordered = statistics({ name: 'b', type: 'double', values: Float64Array.from([...b, Number.NaN]) });
      expect(unordered?.min_value).toBeUndefined();
      expect(unordered?.null_count).toBe(0n);
    }),
  );
});

it('keeps rows in their order over pages, groups and calls', async () => {
  const pieces: Uint8Array[] = [];
  const writer = new ParquetWriter((piece) => pieces.push(piece));
  const calls = [300_000, 1, 0, 70_000];
  let row = 0;
  for (const rows of calls) {
    const order = Int32Array.from({ length: rows }, () => row++);
    // So many values that the second column has no dictionary, and the third one of almost as many as it can.
    writer.write([
      { name: 'order', type: 'int32', values: order },
      { name: 'far', type: 'double', values: Float64Array.from(order, (at) => at / 7) },
      { name: 'codes', type: 'int64', values: BigInt64Array.from(order, (at) => BigInt((at * 31) % 60_000)) },
    ]);
  }
  writer.end();
  const file = Buffer.concat(pieces);
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
  expect(parquetMetadata(buffer).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
    262_144, 37_856, 1, 70_000,
  ]);
  const read = await parquetReadObjects({ file: buffer, compressors });
  expect(read.length).toBe(370_001);
  const wrong = read.findIndex(
    ({ order, far, codes }, at) => order !== at || far !== at / 7 || codes !== BigInt((at * 31) % 60_000),
  );
  expect(wrong).toBe(-1);
});

it('has its metadata, and columns without a row too', async () => {
  const none: readonly Column[] = [
    { name: 'month', type: 'int32', values: new Int32Array() },
    { name: 'type', type: 'text', codes: new Uint8Array(), values: ['nothing'] },
  ];
  const file = fileOf(none, { 'corredor.cube': '{"version":1,"title":"Río"}', other: '' });
  const { key_value_metadata: pairs, num_rows: rows, schema } = parquetMetadata(file);
  expect(pairs).toEqual([
    { key: 'corredor.cube', value: '{"version":1,"title":"Río"}' },
    { key: 'other', value: '' },
  ]);
  expect(rows).toBe(0n);
  expect(schema.map(({ name }) => name)).toEqual(['schema', 'month', 'type']);
  expect(await parquetReadObjects({ file, compressors })).toEqual([]);
});

it('refuses columns that do not belong together', () => {
  const two: readonly Column[] = [
    { name: 'a', type: 'int32', values: new Int32Array(2) },
    { name: 'b', type: 'int32', values: new Int32Array(3) },
  ];
  expect(() => fileOf(two)).toThrow('different lengths');
  const writer = new ParquetWriter(() => undefined);
  writer.write([{ name: 'a', type: 'int32', values: new Int32Array(2) }]);
  expect(() => writer.write([{ name: 'a', type: 'float', values: new Float32Array(2) }])).toThrow('another table');
});

import type { Column, ColumnType } from './column.ts';
import { rowsOf } from './column.ts';
import { compactBytes, type Fields, type Value } from './compact-writer.ts';
import { type Chunk, chunkOf, encodings, zstandard } from './write-chunk.ts';

/** Takes the bytes of a file in their order; an array that it was given is not changed afterwards. */
export type Sink = (bytes: Uint8Array) => void;

/** Rows of a group: engines share groups out among their threads, and pass over those that a question does not touch. */
export const rowsInGroup = 1 << 18;

const magic = new TextEncoder().encode('PAR1');
const physical: Readonly<Record<ColumnType, number>> = { date: 1, int32: 1, int64: 2, float: 4, double: 5, text: 6 };

/** What numbers stand for, in the older way (6) and the newer (10). */
const meaning: Readonly<Record<ColumnType, Fields>> = {
  date: [
    [6, { i32: 6 }],
    [10, { struct: [[6, { struct: [] }]] }],
  ],
  text: [
    [6, { i32: 0 }],
    [10, { struct: [[1, { struct: [] }]] }],
  ],
  int32: [],
  int64: [],
  float: [],
  double: [],
};

const schemaOf = ({ name, type }: Shape): Value => ({
  struct: [[1, { i32: physical[type] }], [3, { i32: 0 }], [4, { text: name }], ...meaning[type]],
});

interface Shape {
  readonly name: string;
  readonly type: ColumnType;
}

function statisticsOf({ bounds }: Chunk): Fields {
  const none: Fields = [[3, { i64: 0 }]];
  const known: Fields = bounds === null ? none : [...none, [5, { text: bounds.max }], [6, { text: bounds.min }]];
  return [[12, { struct: known }]];
}

function chunkFields({ name, type }: Shape, chunk: Chunk, rows: number, offset: number): Fields {
  const used = chunk.dictionaryBytes > 0 ? [encodings.plain, encodings.rle, encodings.dictionary] : [encodings.plain];
  const dictionary: Fields = chunk.dictionaryBytes > 0 ? [[11, { i64: offset }]] : [];
  const meta: Fields = [
    [1, { i32: physical[type] }],
    [2, { list: used.map((i32) => ({ i32 })) }],
    [3, { list: [{ text: name }] }],
    [4, { i32: zstandard }],
    [5, { i64: rows }],
    [6, { i64: chunk.unpackedBytes }],
    [7, { i64: chunk.packedBytes }],
    [9, { i64: offset + chunk.dictionaryBytes }],
    ...dictionary,
    ...statisticsOf(chunk),
  ];
  return [
    [2, { i64: offset }],
    [3, { struct: meta }],
  ];
}

/**
 * Writes a Parquet file group by group, so that a table may be larger than memory. The same columns in the same groups
 * give the same bytes. Columns that differ in number, name or type from those of the first group, or in length from each
 * other, throw.
 */
export class ParquetWriter {
  private readonly sink: Sink;
  private readonly groups: Value[] = [];
  private shapes: readonly Shape[] | null = null;
  private offset = 0;
  private rows = 0;

  constructor(sink: Sink) {
    this.sink = sink;
    this.put(magic);
  }

  /** Rows of columns, in groups of `rowsInGroup`; the last one may be shorter. None writes no group. */
  write(columns: readonly Column[]): void {
    this.checkShapes(columns);
    const rows = columns[0] === undefined ? 0 : rowsOf(columns[0]);
    if (columns.some((column) => rowsOf(column) !== rows)) throw new Error('columns of different lengths');
    for (let from = 0; from < rows; from += rowsInGroup)
      this.writeGroup(columns, from, Math.min(from + rowsInGroup, rows));
  }

  /** The footer. Nothing may be written after it. @returns bytes of the file */
  end(metadata: Readonly<Record<string, string>> = {}): number {
    const shapes = this.shapes ?? [];
    const root: Value = {
      struct: [
        [4, { text: 'schema' }],
        [5, { i32: shapes.length }],
      ],
    };
    const pairs = Object.entries(metadata).map(
      ([key, text]): Value => ({
        struct: [
          [1, { text: key }],
          [2, { text }],
        ],
      }),
    );
    const footer = compactBytes([
      [1, { i32: 1 }],
      [2, { list: [root, ...shapes.map(schemaOf)] }],
      [3, { i64: this.rows }],
      [4, { list: this.groups }],
      [5, { list: pairs }],
      [6, { text: 'corredor' }],
      [7, { list: shapes.map((): Value => ({ struct: [[1, { struct: [] }]] })) }],
    ]);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, footer.length, true);
    for (const bytes of [footer, length, magic]) this.put(bytes);
    return this.offset;
  }

  private writeGroup(columns: readonly Column[], from: number, to: number): void {
    const first = this.offset;
    let unpacked = 0;
    const chunks = columns.map((column): Value => {
      const offset = this.offset;
      const chunk = chunkOf(column, from, to);
      for (const piece of chunk.pieces) this.put(piece);
      unpacked += chunk.unpackedBytes;
      return { struct: chunkFields(column, chunk, to - from, offset) };
    });
    this.rows += to - from;
    const group: Fields = [
      [1, { list: chunks }],
      [2, { i64: unpacked }],
      [3, { i64: to - from }],
      [5, { i64: first }],
      [6, { i64: this.offset - first }],
    ];
    this.groups.push({ struct: group });
  }

  private checkShapes(columns: readonly Column[]): void {
    const shapes = columns.map(({ name, type }) => ({ name, type }));
    const known = this.shapes ?? shapes;
    const isSame = ({ name, type }: Shape, at: number): boolean => name === known[at]?.name && type === known[at]?.type;
    if (shapes.length !== known.length || !shapes.every(isSame)) throw new Error('columns of another table');
    this.shapes = known;
  }

  private put(bytes: Uint8Array): void {
    this.offset += bytes.length;
    this.sink(bytes);
  }
}

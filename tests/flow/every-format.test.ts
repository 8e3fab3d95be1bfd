import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/universal';
import { partsOf, type TextTable, textsOf } from '../support/read-parts.ts';

/** A column of one kind; null is an empty cell. */
type Column =
  | { readonly kind: 'text'; readonly cells: readonly (string | null)[] }
  | { readonly kind: 'number'; readonly cells: readonly (number | null)[] }
  | { readonly kind: 'day'; readonly cells: readonly (Date | null)[] };

interface Made {
  readonly headers: readonly string[];
  readonly columns: readonly Column[];
}

/** Signs that tables stumble over. A carriage return is none: XML makes a line feed of it. */
const sign = fc.constantFrom(...'aZ9 ,;|\t"\'ñÉ😀<&>=-+@\n._/東');
const text = fc.string({ unit: sign, minLength: 1, maxLength: 12 }).filter((cell) => cell.trim() === cell);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const midnight = 86_400_000;
/** From 1 March 1900 on: before it Excel counts a day that never was. */
const day = fc.integer({ min: -25_508, max: 60_000 }).map((days) => new Date(days * midnight));

const tables: fc.Arbitrary<Made> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.uniqueArray(text, { minLength: 1, maxLength: 5 }))
  .chain(([rows, names]) => {
    const cells = <T>(of: fc.Arbitrary<T>) => fc.array(fc.option(of), { minLength: rows, maxLength: rows });
    const column = fc.oneof(
      cells(text).map((values): Column => ({ kind: 'text', cells: values })),
      cells(number).map((values): Column => ({ kind: 'number', cells: values })),
      cells(day).map((values): Column => ({ kind: 'day', cells: values })),
    );
    const headers = ['id', ...names.map((name) => name.replace(/\s+/g, ' '))];
    const ids: Column = { kind: 'number', cells: Array.from({ length: rows }, (_, row) => row) };
    return fc
      .array(column, { minLength: names.length, maxLength: names.length })
      .map((columns) => ({ headers, columns: [ids, ...columns] }));
  });

/** Decimals without an exponent, by the host's own way from shortest digits. */
function plain(value: number): string {
  const [mantissa = '', power] = String(value).split('e');
  if (power === undefined) return mantissa;
  const [whole = '', part = ''] = mantissa.replace('-', '').split('.');
  const shift = Number(power);
  const digits = whole + part;
  const written = shift < 0 ? `0.${'0'.repeat(-shift - 1)}${digits}` : digits + '0'.repeat(shift - part.length);
  return (value < 0 ? '-' : '') + written;
}

const textOf = (cell: string | number | Date | null): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' ? plain(cell) : cell;
};

const rowsOf = ({ columns }: Made): readonly (readonly (string | number | Date | null)[])[] =>
  (columns[0]?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row] ?? null));

function asCsv(table: Made): Uint8Array {
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const rows = rowsOf(table).map((row) => line(row.map(textOf)));
  return strToU8([line(table.headers), ...rows, ''].join('\r\n'));
}

async function asWorkbook(table: Made): Promise<Uint8Array> {
  const rows = rowsOf(table).map((row) =>
    row.map((cell) => {
      if (cell instanceof Date) return { value: cell, type: Date, format: 'dd/mm/yyyy' } as const;
      if (cell === null) return null;
      return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
    }),
  );
  const data: SheetData = [table.headers.map((value) => ({ value, type: String })), ...rows];
  const blob = await writeWorkbook(data, {}).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function asParquet({ headers, columns }: Made): Uint8Array {
  const typeOf = {
    text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    number: { type: 'DOUBLE' },
    day: { type: 'INT32', converted_type: 'DATE' },
  } as const;
  const element = (name: string, { kind }: Column) => ({ name, repetition_type: 'OPTIONAL', ...typeOf[kind] }) as const;
  const columnData = columns.map(({ cells }, k) => ({ name: headers[k] ?? '', data: [...cells] }));
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map((column, k) => element(headers[k] ?? '', column)),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize: 11 }));
}

/** A feature a row; numbers stand in it as JSON writes them. */
function asGeojson(table: Made): Uint8Array {
  const features = rowsOf(table).map((row) => {
    const cells = row.map((cell, k) => [table.headers[k] ?? '', cell instanceof Date ? textOf(cell) : cell]);
    return { type: 'Feature', geometry: null, properties: Object.fromEntries(cells) };
  });
  return strToU8(JSON.stringify({ type: 'FeatureCollection', features }));
}

/** The file itself, and the same in each kind of packing and in two of them. */
const packings = (name: string, file: Uint8Array): readonly Uint8Array[] => [
  file,
  gzipSync(file),
  zipSync({ [`carpeta/${name}`]: file }),
  zipSync({ [`${name}.gz`]: gzipSync(file), '__MACOSX/x': strToU8('x') }),
];

function expectRead(file: Uint8Array, name: string, expected: Pick<TextTable, 'headers' | 'rows'>): void {
  for (const packed of packings(name, file)) {
    const parts = partsOf(packed);
    expect(parts).toHaveLength(1);
    for (const part of parts) expect(textsOf(part)).toMatchObject({ ...expected, wrong: [] });
  }
}

describe('a table in every format', () => {
  it('is read back equal, cell for cell, also inside .zip and .gz', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { headers } = table;
        const rows = rowsOf(table).map((row) => row.map(textOf));
        expectRead(asCsv(table), 'tabla.csv', { headers, rows });
        expectRead(await asWorkbook(table), 'tabla.xlsx', { headers, rows });
        expectRead(asParquet(table), 'tabla.parquet', { headers, rows });
        // An object has members called by whole numbers first.
        const members = Object.keys(Object.fromEntries(headers.map((header) => [header, ''])));
        const features = rowsOf(table).map((row) => [
          '',
          ...members.map((member) => {
            const cell = row[headers.indexOf(member)];
            return typeof cell === 'number' ? String(cell) : textOf(cell);
          }),
        ]);
        expectRead(asGeojson(table), 'tabla.geojson', { headers: ['geometry', ...members], rows: features });
      }),
      { numRuns: 40 },
    );
  });
});

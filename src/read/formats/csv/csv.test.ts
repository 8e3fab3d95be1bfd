import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../../base/steps.ts';
import { inMemory } from '../../byte-source.ts';
import { cellText, type RawTable } from '../../raw-table.ts';
import { readBytes } from '../../read-bytes.ts';
import { csvTable } from './csv-table.ts';
import { dialectOf } from './dialect.ts';
import { encodingOf } from './encoding.ts';
import { csv } from './format.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function tableOf(bytes: Uint8Array): RawTable {
  const table = drain(readBytes(bytes, [csv]));
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

/** All cells, the lines of the rows, and the rows of another width. */
function cellsOf(table: RawTable) {
  const cells: string[][] = [];
  const lines: number[] = [];
  const wrong: { line: number; cells: number }[] = [];
  for (const { bytes, rows, width, starts, ends, lines: at, places, wrong: others } of table.chunks()) {
    for (let r = 0; r < rows; r++) {
      const row = [];
      for (let c = 0; c < width; c++) {
        const text = cellText(bytes, starts[r * width + c], ends[r * width + c], table.encoding);
        expect(table.textAt(places[r], c)).toBe(text);
        row.push(text);
      }
      cells.push(row);
      lines.push(at[r]);
    }
    wrong.push(...others);
  }
  return { cells, lines, wrong };
}

const anyCell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r', ' ', '0', '한', '😀'), maxLength: 9 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const anyTable = fc
  .record({
    width: fc.integer({ min: 2, max: 6 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    endsWithBreak: fc.boolean(),
    hasMark: fc.boolean(),
  })
  .chain((form) =>
    fc.record({
      form: fc.constant(form),
      rows: fc.array(
        fc.array(fc.record({ text: anyCell, isQuoted: fc.boolean() }), {
          minLength: form.width,
          maxLength: form.width,
        }),
        { minLength: 1, maxLength: 20 },
      ),
    }),
  );

type AnyTable = typeof anyTable extends fc.Arbitrary<infer T> ? T : never;

function written({ form, rows }: AnyTable): Uint8Array {
  const cell = ({ text, isQuoted }: { text: string; isQuoted: boolean }): string =>
    isQuoted || /[",;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const header = Array.from({ length: form.width }, (_, c) => `h${c}`);
  const lines = [header.join(form.delimiter), ...rows.map((row) => row.map(cell).join(form.delimiter))];
  return encode((form.hasMark ? '\ufeff' : '') + lines.join(form.lineEnd) + (form.endsWithBreak ? form.lineEnd : ''));
}

describe('csv', () => {
  it('reads back any table, however it is quoted, delimited and broken into lines', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const bytes = written(table);
        const { delimiter, skip } = dialectOf(bytes);
        // The delimiter is guessed from the header's and the rows' widths; the cells are judged under the one written.
        expect(String.fromCharCode(delimiter)).toBe(table.form.delimiter);
        expect(skip).toBe(table.form.hasMark ? 3 : 0);
        const read = cellsOf(tableOf(bytes));
        expect(read.cells).toEqual(table.rows.map((row) => row.map(({ text }) => text)));
        expect(read.wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same whatever the size of a chunk and of a window', () => {
    const size = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(anyTable, size, size, (table, chunk, window) => {
        const file = inMemory(written(table));
        const { delimiter } = dialectOf(file.read(0, file.size));
        const headers = Array.from({ length: table.form.width }, (_, c) => `h${c}`);
        const head = { file, delimiter, encoding: 'utf-8', headers, offset: 0, line: 1 } as const;
        expect(cellsOf(csvTable(head, { chunk, window, longestRow: 2 ** 20 }))).toEqual(cellsOf(csvTable(head)));
      }),
      { numRuns: 400 },
    );
  });

  it('knows the line of each row, past blank lines and breaks inside quotes', () => {
    const { cells, lines, wrong } = cellsOf(tableOf(encode('a,b\n\n1,"x\r\ny\nz"\n\r\n2,w\n3\n4,5,6\n,\n')));
    expect(cells).toEqual([
      ['1', 'x\r\ny\nz'],
      ['2', 'w'],
      ['', ''],
    ]);
    expect(lines).toEqual([3, 7, 10]);
    expect(wrong).toEqual([
      { line: 8, cells: 1 },
      { line: 9, cells: 3 },
    ]);
  });

  it('takes quotes that do not open a cell, and text after a closing quote, as they stand', () => {
    const { cells } = cellsOf(tableOf(encode('a,b\n5" pipe,"x"y\n"",z')));
    expect(cells).toEqual([
      ['5" pipe', '"x"y'],
      ['', 'z'],
    ]);
  });

  it('decides the encoding over the whole file', () => {
    const latin = Uint8Array.from([...encode('a,b\n'), ...encode('x,y\n'.repeat(5_000)), 0xd1, 0x2c, 0xe9, 0x0a]);
    expect(cellsOf(tableOf(latin)).cells.at(-1)).toEqual(['Ñ', 'é']);
    expect(tableOf(encode('a,b\nÑ,é\n')).encoding).toBe('utf-8');
  });

  it('agrees with the host about what is UTF-8', () => {
    const isValid = (bytes: Uint8Array): boolean => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const byte = fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff);
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), fc.integer({ min: 1, max: 20 }), (list, step) => {
        const bytes = Uint8Array.from([...list, 0x41, 0x41, 0x41, 0x41]);
        expect(drain(encodingOf(inMemory(bytes), step))).toBe(isValid(bytes) ? 'utf-8' : 'windows-1252');
      }),
      { numRuns: 3000 },
    );
  });
});

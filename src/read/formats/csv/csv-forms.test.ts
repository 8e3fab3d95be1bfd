import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../../base/steps.ts';
import { type ByteSource, inMemory } from '../../byte-source.ts';
import { openParts } from '../../open-parts.ts';
import { piecesSource } from '../../pieces-source.ts';
import { csvSizes } from './csv-table.ts';
import { csv, csvParts } from './format.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  `\ufeff${text}`.split('').forEach((sign, k) => {
    view.setUint16(k * 2, sign.charCodeAt(0), isLittle);
  });
  return new Uint8Array(view.buffer);
}

const tiny = { window: 5, chunk: 3, longestRow: 2 ** 16 };

function partOf(file: ByteSource, sizes = csvSizes) {
  const parts = drain(csvParts(file, sizes));
  if (!parts.ok) throw new Error(parts.error.code);
  return parts.value[0];
}

function cellsOf(file: ByteSource, sizes = csvSizes): readonly (readonly string[])[] {
  const table = drain(partOf(file, sizes).read());
  if (!table.ok) throw new Error(table.error.code);
  const rows: string[][] = [];
  const { headers, textAt } = table.value;
  for (const { places, rows: count } of table.value.chunks()) {
    for (let r = 0; r < count; r++) rows.push(headers.map((_, c) => textAt(places[r], c)));
  }
  return [headers as string[], ...rows];
}

function problemOf(bytes: Uint8Array, sizes = csvSizes) {
  const table = drain(partOf(inMemory(bytes), sizes).read());
  if (!table.ok) return table.error;
  const chunks = table.value.chunks();
  for (let next = chunks.next(); ; next = chunks.next()) if (next.done) return next.value;
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'ñ', 'É', '"', ',', ';', '\t', '|', '\n', '\r', '7'),
  maxLength: 6,
});
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const textOf = (rows: readonly (readonly string[])[], delimiter: string, lineEnd: string): string => {
  const header = rows[0].map((_, c) => `h${c}`).join(delimiter);
  return [header, ...rows.map((row) => row.map(quoted).join(delimiter))].join(lineEnd) + lineEnd;
};

describe('forms of delimited text', () => {
  it('reads every encoding back, in windows of a few bytes and out of pieces', () => {
    const encodings = {
      utf8: encode,
      marked: (text: string) => encode(`\ufeff${text}`),
      latin,
      little: (text: string) => wide(text, true),
      big: (text: string) => wide(text, false),
    };
    const names = fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[]));
    const delimiters = fc.constantFrom(',', ';', '\t', '|');
    fc.assert(
      fc.property(tables, names, delimiters, fc.constantFrom('\n', '\r\n', '\r'), (rows, name, delimiter, lineEnd) => {
        const bytes = encodings[name](textOf(rows, delimiter, lineEnd));
        const expected = [rows[0].map((_, c) => `h${c}`), ...rows];
        const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, k) => bytes.subarray(k * 7, k * 7 + 7));
        expect(cellsOf(inMemory(bytes))).toEqual(expected);
        expect(cellsOf(piecesSource(pieces), tiny)).toEqual(expected);
        const grid = drain(partOf(inMemory(bytes), tiny).grid());
        expect(grid.ok && grid.value.map(({ cells }) => cells)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a grid its lines as they lie, under the delimiter of most of them', () => {
    const text = 'Title of it all\nfor people\n\na;b;c\n1;"x\ny";3\n2,5;;é\nSource: nobody\n';
    const grid = drain(partOf(inMemory(encode(text))).grid());
    expect(grid.ok && grid.value).toEqual([
      { line: 1, cells: ['Title of it all'] },
      { line: 2, cells: ['for people'] },
      { line: 4, cells: ['a', 'b', 'c'] },
      { line: 5, cells: ['1', 'x\ny', '3'] },
      { line: 7, cells: ['2,5', '', 'é'] },
      { line: 8, cells: ['Source: nobody'] },
    ]);
  });

  it('refuses a million columns, and a grid of too many cells', () => {
    const columns = Array.from({ length: 1_000_000 }, (_, c) => `c${c}`).join(',');
    expect(problemOf(encode(`${columns}\n${columns}\n`))?.code).toBe('file-too-wide');
    expect(problemOf(encode(`${'a,'.repeat(10_000)}\n${'1,'.repeat(10_000)}\n`))).toEqual({
      code: 'file-too-wide',
      params: { columns: 10_001, most: 10_000 },
    });
    const grid = drain(partOf(inMemory(encode('a,b,c,d\n'.repeat(1_100_000)))).grid());
    expect(grid.ok ? '' : grid.error.code).toBe('file-too-large');
  });

  it('stops at a row and at a quote without end', () => {
    const sizes = { window: 64, chunk: 32, longestRow: 1024 };
    const endless = `a,b\n1,2\n3,${'x'.repeat(5000)}\n5,6\n`;
    expect(problemOf(encode(endless), sizes)).toEqual({ code: 'file-unreadable', params: { format: 'csv', line: 3 } });
    const open = `a,b\n1,2\n3,"${'x\n'.repeat(5000)}`;
    expect(problemOf(encode(open), sizes)).toEqual({ code: 'file-cut-in-quotes', params: { line: 3 } });
    expect(problemOf(encode(`a,b\n1,${'x'.repeat(900)}\n`), sizes)).toBeNull();
  });

  it('takes zero bytes below the first lines as blanks, and is no table where it begins with them', () => {
    const text = `a,b\n${'1,2\n'.repeat(20_000)}3,\0\0\n`;
    expect(cellsOf(inMemory(encode(text))).at(-1)).toEqual(['3', '\0\0']);
    const parts = drain(openParts(inMemory(encode('a,\0b\n1,2\n')), [csv]));
    expect(parts.ok ? '' : parts.error.code).toBe('file-not-a-table');
  });

  it('trusts the mark of UTF-8 over one broken character', () => {
    const bytes = Uint8Array.from([...encode('\ufeffa,b\nñ,'), 0xe9, ...encode('\n')]);
    expect(cellsOf(inMemory(bytes))).toEqual([
      ['a', 'b'],
      ['ñ', '\ufffd'],
    ]);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellText, type RawTable } from './raw-table.ts';
import { joinedTables, tableOfRows } from './table-of-rows.ts';

function cellsOf(table: RawTable): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { bytes, starts, ends, places, rows: count, width } of table.chunks()) {
    for (let r = 0; r < count; r++) {
      const row = table.headers.map((_, c) => table.textAt(places[r], c));
      const ranges = row.map((_, c) => cellText(bytes, starts[r * width + c], ends[r * width + c], table.encoding));
      expect(ranges).toEqual(row);
      rows.push([...row, table.partOf?.(places[r]) ?? '']);
    }
  }
  return rows;
}

const row = fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { minLength: 2, maxLength: 2 });
const sheet = fc.array(row, { maxLength: 5 });

it('joins tables row by row, also empty ones, and knows whose each row is', () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 5 }), (sheets) => {
      const tables = sheets.map((rows, k) => ({
        name: `sheet ${k}`,
        table: tableOfRows(
          ['a', 'b'],
          rows.map((cells, at) => ({ line: at + 2, cells })),
        ),
      }));
      const joined = joinedTables(tables);
      const expected = sheets.flatMap((rows, k) => rows.map((cells) => [...cells, `sheet ${k}`]));
      expect(cellsOf(joined)).toEqual(expected);
      // Read a second time it is the same.
      expect(cellsOf(joined)).toEqual(expected);
    }),
  );
});

it('joins tables of different encodings', () => {
  const latin = { ...tableOfRows(['a'], []), encoding: 'windows-1252' } as const;
  const bytes = Uint8Array.from('Acuña "x""y"', (sign) => sign.charCodeAt(0));
  const ranges = { starts: Int32Array.of(0, 7), ends: Int32Array.of(5, ~11), lines: Uint32Array.of(2, 3) };
  const chunk = { bytes, rows: 2, width: 1, ...ranges, places: Uint32Array.of(0, 1), wrong: [], doneBytes: 1 };
  const old: RawTable = {
    ...latin,
    *chunks() {
      yield chunk;
      return null;
    },
    textAt: (place) => ['Acuña', 'x"y'][place],
  };
  const joined = joinedTables([
    { name: 'new', table: tableOfRows(['a'], [{ line: 2, cells: ['Nogales'] }]) },
    { name: 'old', table: old },
  ]);
  expect(cellsOf(joined)).toEqual([
    ['Nogales', 'new'],
    ['Acuña', 'old'],
    ['x"y', 'old'],
  ]);
});

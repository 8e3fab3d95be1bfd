import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drain } from '../../src/base/steps.ts';
import { plainSheet } from '../support/plain-workbook.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';
import { partsOf, textsOf } from '../support/read-parts.ts';

const bytesOf = (file: string): Uint8Array => readFileSync(join(publishersFolder, file));
const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

/** The plain rows under the first, as wide as it, without blank ones: blanks at a header's ends are none. */
function plainTable(file: string): { headers: readonly string[]; rows: readonly (readonly string[])[] } {
  const [header = [], ...rows] = plainSheet(file).filter((row) => row.some((cell) => cell !== ''));
  const wide = rows.map((row) => header.map((_, c) => row[c] ?? ''));
  return { headers: header.map((cell) => cell.trim()), rows: wide };
}

describe.skipIf(!haveFiles)(named('publishers’ workbooks and archives'), () => {
  it('the IOM’s release of May 2022 has 10,606 rows, every cell as its XML has it', () => {
    const file = 'iom/missing-migrants-2014-2022-05.xlsx';
    const [part, ...others] = partsOf(bytesOf(file));
    const read = textsOf(part!);
    const plain = plainTable(file);
    expect(others).toEqual([]);
    expect(read.rows).toHaveLength(10_606);
    expect(read.wrong).toEqual([]);
    expect(read.headers).toEqual(plain.headers);
    expect(read.rows).toEqual(plain.rows);
    const place = read.headers.indexOf('Coordinates');
    expect(read.rows.filter((row) => /^POINT \(-?[\d.]+ -?[\d.]+\)$/.test(row[place] ?? ''))).toHaveLength(10_606 - 36);
  });

  it('OHSS’s workbook has sixteen sheets, each with all its rows; a header over two lines is one', () => {
    const bytes = bytesOf('ohss/khsm-encounters-usbp-fy25m11.xlsx');
    const parts = partsOf(bytes);
    const packed = unzipSync(bytes);
    const [workbook, relations] = ['workbook.xml', '_rels/workbook.xml.rels'].map((path) =>
      strFromU8(packed[`xl/${path}`]!),
    );
    const listed = [...workbook!.matchAll(/<sheet name="([^"]+)"[^>]* r:id="([^"]+)"/g)];
    expect(parts.map(({ name }) => name)).toEqual(listed.map(([, name]) => name));
    expect(parts).toHaveLength(16);
    for (const [k, [, name, id]] of listed.entries()) {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(relations!);
      const xml = strFromU8(packed[`xl/${target?.[1] ?? target?.[2]}`]!);
      const read = textsOf(parts[k]!);
      expect([name, read.rows.length, read.wrong.length]).toEqual([name, count(xml, /<row /g) - 1, 0]);
      expect(read.headers[0]).toBe('Fiscal Year');
    }
    const sectors = textsOf(parts.find(({ name }) => name === 'Monthly Sector')!);
    expect(sectors.headers).toEqual(['Fiscal Year', 'Month', 'Sector', 'Quantity']);
    expect(sectors.rows).toHaveLength(5830);
    const delRio = sectors.rows.filter(([year, , sector]) => year === '2000' && sector === 'Del Rio, TX');
    expect(delRio).toHaveLength(12);
    // The yearly table of another publisher has 157,178: a known break.
    expect(delRio.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(145_820);
  });

  it('the bridges of Texas are 6,802 rows of texts in the cells, "Buses " without its blank', () => {
    const file = 'cbp-field-offices/texas-crossings-2008-2024.xlsx';
    const read = textsOf(partsOf(bytesOf(file))[0]!);
    const plain = plainTable(file);
    expect(read.headers).toContain('Buses');
    expect(read.rows).toHaveLength(6802);
    expect(read.rows).toEqual(
      plain.rows.map((row) => row.map((cell) => (/^-?[\d.]+$/.test(cell) ? String(Number(cell)) : cell))),
    );
  });

  it('Laredo and the Valley have seven tables one under another, Excel’s dates as ISO days', () => {
    const [part] = partsOf(bytesOf('cbp-field-offices/laredo-rgv-2025.xlsx'));
    const grid = drain(part!.grid());
    if (!grid.ok) throw new Error(grid.error.code);
    const headers = grid.value.filter(({ cells }) => cells.includes('2025-01-01'));
    expect(headers).toHaveLength(7);
    for (const { cells } of headers) {
      expect(cells.slice(2, 14)).toEqual(
        Array.from({ length: 12 }, (_, m) => `2025-${String(m + 1).padStart(2, '0')}-01`),
      );
    }
    expect(headers.map(({ cells }) => cells[0])).toContain('Trucks');
    const bridges = grid.value.filter((row) => !headers.includes(row));
    expect(bridges).toHaveLength(147);
    expect(grid.value.map(({ line }) => line)).toEqual(grid.value.map(({ line }) => line).toSorted((a, b) => a - b));
    const trucks = headers.findIndex(({ cells }) => cells[0] === 'Trucks');
    const [from, to] = [headers[trucks]!.line, headers[trucks + 1]?.line ?? Number.POSITIVE_INFINITY];
    const crossed = bridges
      .filter(({ line }) => line > from && line < to)
      .flatMap(({ cells }) => cells.slice(2, 14).map(Number));
    expect(crossed.reduce((sum, figure) => sum + figure, 0)).toBe(4_565_867);
  });

  it('INEGI’s archive has its 26 files by year, each with every line', () => {
    const bytes = bytesOf('inegi/homicidios-municipio-mes-1990-2015.zip');
    const parts = partsOf(bytes);
    expect(parts.map(({ name }) => name)).toEqual(Array.from({ length: 26 }, (_, k) => `${1990 + k}.csv`));
    const packed = unzipSync(bytes);
    for (const part of parts) {
      const lines = strFromU8(packed[part.name]!, true)
        .split('\r\n')
        .filter((line) => line !== '');
      const grid = drain(part.grid());
      expect(grid.ok && grid.value.length).toBe(lines.length);
    }
  });
});

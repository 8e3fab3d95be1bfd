import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysIn } from '../support/print-days.ts';
import { workbookOf } from '../support/workbook-of.ts';

/** Days around the changes of clocks, of years and of calendars' leap days. */
const days = [
  '2014-01-17',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2024-03-10',
  '2024-11-03',
  '1999-12-31',
  '1970-01-01',
];
const inDay = 86_400_000;
const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / inDay;
const serials = days.map((day) => dayOf(day) + 25_569);

let folder = '';
let files: readonly string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corredor-days-'));
  const rows = serials.map((serial, k) => `<row r="${k + 2}"><c r="A${k + 2}" s="1"><v>${serial}</v></c></row>`);
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const sheet = `<row r="1"><c r="A1" t="str"><v>day</v></c></row>${rows.join('')}`;
  const data = days.map((day) => new Date(dayOf(day) * inDay));
  const schema = [{ name: 'root', num_children: 1 }, { name: 'day', type: 'INT32', converted_type: 'DATE' } as const];
  const made: Readonly<Record<string, string | Uint8Array>> = {
    'iso.csv': ['day,n', ...days.map((day) => `${day},1`), ''].join('\n'),
    'times.csv': ['day,n', ...days.map((day) => `${day}T23:30:00-08:00,1`), ''].join('\n'),
    'serials.csv': ['day,n', ...serials.map((serial) => `${serial},1`), ''].join('\n'),
    'days.xlsx': workbookOf({ sheets: { A: sheet }, styles }),
    'days.parquet': new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'day', data }], schema })),
    'moments.parquet': new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'day', data, type: 'TIMESTAMP' }] })),
  };
  files = Object.entries(made).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a plain date', () => {
  it('is the day that stands there in every format', () => {
    expect(files.map(daysIn)).toEqual(files.map(() => days.map(dayOf)));
  });

  it.each([
    ['Etc/GMT+8', 480],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
    ['UTC', 0],
  ])('is the same day in every format under %s', (zone, offset) => {
    const printed = execFileSync(process.execPath, ['tests/support/print-days.ts', ...files], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual({ zone: offset, days: files.map(() => days.map(dayOf)) });
  });
});

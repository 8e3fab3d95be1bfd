import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIndex, dayIso, monthIndex } from '../../base/month.ts';
import { drain } from '../../base/steps.ts';
import { dayIndexOf } from '../../base/units.ts';
import { csv } from '../../read/formats/csv/format.ts';
import { readBytes } from '../../read/read-bytes.ts';
import { tableOfRows } from '../../read/table-of-rows.ts';
import { decodeTable } from '../decode-table.ts';
import type { ColumnKind, ColumnRule, DecodedColumn } from '../source.ts';
import { cellStates } from '../source.ts';
import { parseNumber } from './parse-number.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One column decoded, or the code of the problem. */
function decoded(kind: ColumnKind, cells: readonly string[], classify?: (text: string) => string) {
  const raw = drain(readBytes(encode(`x,y\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}",1`).join('\n')}`)));
  if (!raw.ok) throw new Error(raw.error.code);
  const rule: ColumnRule = { id: 'x', headers: ['x'], kind, required: true, ...(classify && { classify }) };
  const table = drain(decodeTable(raw.value, [{ rule, column: 0 }], () => {}));
  return table.ok ? table.value.decoded.columns.x : table.error;
}

function column(kind: ColumnKind, cells: readonly string[]): DecodedColumn {
  const found = decoded(kind, cells);
  if ('code' in found) throw new Error(found.code);
  return found;
}

/** ISO days, or the state of cells that are none. */
function days(...cells: string[]): string[] {
  const found = column('day', cells);
  if (found.kind !== 'day') throw new Error('not a column of days');
  return [...found.values].map((day, row) =>
    found.state[row] === 0 ? dayIso(dayIndexOf(day)) : cellStates[found.state[row]],
  );
}

describe('days', () => {
  it('reads the forms of publishers', () => {
    expect(days('2014-01-17', '2014-01-17T10:20:30.000Z', '2014-01-17 00:00', '2014/1/7')).toEqual([
      '2014-01-17',
      '2014-01-17',
      '2014-01-17',
      '2014-01-07',
    ]);
    expect(days('13-Jan-20', 'Jan 13, 2020', '13 de enero de 2020', '13-ene-20', 'September 3, 1999')).toEqual([
      '2020-01-13',
      '2020-01-13',
      '2020-01-13',
      '2020-01-13',
      '1999-09-03',
    ]);
    expect(days('1-dic-69', '1-dic-70')).toEqual(['2069-12-01', '1970-12-01']);
  });

  it('lets the whole column decide between day first and month first', () => {
    expect(days('01/02/2020', '13/02/2020')).toEqual(['2020-02-01', '2020-02-13']);
    expect(days('01/02/2020', '02/13/2020')).toEqual(['2020-01-02', '2020-02-13']);
    const monthly = ['12/01/2018 12:00:00 AM', '2/01/2018 12:00:00 AM', '3/01/2018 12:00:00 AM'];
    expect(days(...monthly)).toEqual(['2018-12-01', '2018-02-01', '2018-03-01']);
    expect(days('Thu, 01/01/2026 - 12:00', 'Mon, 02/03/2026 - 12:00')).toEqual(['2026-01-01', '2026-03-02']);
    expect(days('jue, 01/01/2026', 'mar, 02/03/2026', 'mié, 02/04/2026', 'sáb, 01/03/2026')).toEqual([
      '2026-01-01',
      '2026-02-03',
      '2026-02-04',
      '2026-01-03',
    ]);
  });

  it('asks when both orders would do', () => {
    expect(decoded('day', ['01/02/2020', '03/04/2020', '', '05/06/2020'])).toEqual({
      code: 'source-ambiguous-dates',
      params: { column: 'x', examples: '01/02/2020, 03/04/2020, 05/06/2020' },
    });
    expect(decoded('day', ['13/02/2020', '02/13/2020'])).toMatchObject({ code: 'source-ambiguous-dates' });
  });

  it('refuses days that the calendar does not have, and what is no date', () => {
    expect(days('31/02/2019', '30/04/2019', '2019-02-29', '2020-02-29', '2019-13-01', '2019-00-10')).toEqual([
      'unreadable',
      '2019-04-30',
      'unreadable',
      '2020-02-29',
      'unreadable',
      'unreadable',
    ]);
    expect(days('unknown', '12', '', ' NA ', '2020', '12:30', '2014-01-17 noon', 'Jan', '1-Foo-20')).toEqual([
      ...['unreadable', 'unreadable', 'empty', 'empty', 'unreadable', 'unreadable', 'unreadable', 'unreadable'],
      'unreadable',
    ]);
  });

  it('reads every day of two centuries in three forms', () => {
    const day = fc.integer({ min: dayIndex(1900, 1, 1), max: dayIndex(2100, 12, 31) });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (list) => {
        const iso = list.map((index) => dayIso(dayIndexOf(index)));
        expect(days(...iso)).toEqual(iso);
        expect(days('13/01/2020', ...iso.map((text) => text.split('-').reverse().join('/'))).slice(1)).toEqual(iso);
        expect(days(...iso.map((text) => `${text}T23:59:59Z`))).toEqual(iso);
      }),
    );
  });
});

describe('months', () => {
  it('reads months, and days as their month', () => {
    const found = column('month', ['2006-10', 'Oct 2006', 'octubre 2006', '10/2006', '2006-10-31', '2006-13', '', 'x']);
    const october = monthIndex(2006, 10);
    expect(found).toMatchObject({ kind: 'month' });
    expect(found.kind === 'month' && [...found.values]).toEqual([october, october, october, october, october, 0, 0, 0]);
    expect(found.kind === 'month' && [...found.state]).toEqual([0, 0, 0, 0, 0, 2, 1, 2]);
  });
});

describe('numbers', () => {
  const parsed = (text: string): number => parseNumber(encode(text), 0, text.length);

  it('reads any double as the host does', () => {
    const doubles = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 1e6),
    );
    fc.assert(
      fc.property(doubles, (value) => {
        expect(parsed(String(value))).toBe(Number(String(value)));
        if (Math.abs(value) < 1e15) expect(parsed(value.toFixed(6))).toBe(Number(value.toFixed(6)));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes commas between groups of three alone', () => {
    expect(['1,234', '-12,345,678.5', '+7', '.5', '007', '12.'].map(parsed)).toEqual([
      1234, -12345678.5, 7, 0.5, 7, 12,
    ]);
    for (const text of [
      '1,23',
      '1,2345',
      '12,34,567',
      ',123',
      '1,234,',
      '1.2.3',
      '-',
      '.',
      '1e',
      '0x10',
      '12 3',
      '5%',
    ]) {
      expect(parsed(text), text).toBeNaN();
    }
  });

  it('tells empty from unreadable', () => {
    const found = column('number', [' 12 ', '', 'NA', 'N/A', 'n/a', 'null', '-', '  ', 'x', '1"2']);
    expect(found.kind === 'number' && [...found.state]).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
    expect(found.kind === 'number' && [...found.values]).toEqual([12, ...new Array(9).fill(Number.NaN)]);
  });
});

describe('positions', () => {
  it('reads "lat, lon" and "POINT (lon lat)"', () => {
    const found = column('position', [
      '26.3003, -98.75',
      'POINT (-98.75 26.3003)',
      'Point(-98.75 26.3003)',
      '',
      '91, 0',
      'x, y',
      '5',
    ]);
    if (found.kind !== 'position') throw new Error('not a column of positions');
    expect([...found.lat].slice(0, 3)).toEqual([26.3003, 26.3003, 26.3003]);
    expect([...found.lon].slice(0, 3)).toEqual([-98.75, -98.75, -98.75]);
    expect([...found.state]).toEqual([0, 0, 0, 1, 2, 2, 2]);
  });
});

it('gives a table without a row its columns', () => {
  const kinds: readonly ColumnKind[] = ['number', 'day', 'month', 'category', 'position', 'geometry'];
  const kept = kinds.map((kind, column) => ({ rule: { id: kind, headers: [kind], kind, required: true }, column }));
  const table = drain(decodeTable(tableOfRows(kinds, []), kept, () => {}));
  expect(table.ok && Object.keys(table.value.decoded.columns)).toEqual(kinds);
});

it('takes names of built-in members for ids like any other', () => {
  const raw = drain(readBytes(encode('__proto__,constructor\n1,a\n2,b\n'), [csv]));
  if (!raw.ok) throw new Error(raw.error.code);
  const kinds: readonly (readonly [string, ColumnKind])[] = [
    ['__proto__', 'number'],
    ['constructor', 'category'],
  ];
  const kept = kinds.map(([id, kind], column) => ({ rule: { id, headers: [id], kind, required: true }, column }));
  const table = drain(decodeTable(raw.value, kept, () => {}));
  if (!table.ok) throw new Error(table.error.code);
  const { columns } = table.value.decoded;
  expect(Object.keys(columns)).toEqual(['__proto__', 'constructor']);
  expect(Object.getOwnPropertyDescriptor(columns, '__proto__')?.value).toMatchObject({ kind: 'number' });
  expect(columns.toString).toBeUndefined();
  expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false);
});

describe('points of GeoJSON', () => {
  it('are positions, with a height or a box too; lines are none', () => {
    const found = column('position', [
      '{"type":"Point","coordinates":[-98.75,26.3003]}',
      '{ "coordinates": [ -98.75 , 26.3003 , 12 ], "type": "Point" }',
      '{"type":"LineString","coordinates":[[-98.75,26.3003],[-98,26]]}',
      '{"type":"Point","coordinates":[-98.75]}',
      '{"type":"Point","coordinates":[-98.75,',
    ]);
    if (found.kind !== 'position') throw new Error('not a column of positions');
    expect([...found.lat].slice(0, 2)).toEqual([26.3003, 26.3003]);
    expect([...found.lon].slice(0, 2)).toEqual([-98.75, -98.75]);
    expect([...found.state]).toEqual([0, 0, 2, 2, 2]);
  });
});

describe('categories', () => {
  it('gives every text back, one code a text, in order of first sight', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '"'), maxLength: 14 }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 60 }), (cells) => {
        const found = column('category', cells);
        if (found.kind !== 'category') throw new Error('not a column of categories');
        const trimmed = cells.map((cell) => cell.replace(/^[\0- ]+|[\0- ]+$/g, ''));
        expect([...found.codes].map((code) => found.labels[code])).toEqual(trimmed);
        expect(found.labels).toEqual([...new Set(trimmed)]);
      }),
      { numRuns: 300 },
    );
  });

  it('holds thousands of texts', () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => `place number ${(row * 7919) % 6007}`);
    const found = column('category', cells);
    if (found.kind !== 'category') throw new Error('not a column of categories');
    expect(found.labels.length).toBe(6007);
    expect(cells.every((cell, row) => found.labels[found.codes[row]] === cell)).toBe(true);
  });

  it('keeps the class of a text and forgets the text', () => {
    const found = decoded('category', ['near Douglas', 'unknown', 'near Naco'], (text) =>
      text.startsWith('near') ? 'place' : 'area',
    );
    expect(found).toMatchObject({ kind: 'category', labels: ['place', 'area'] });
    expect(JSON.stringify(found)).not.toContain('Douglas');
  });
});

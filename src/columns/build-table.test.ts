import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../base/fingerprint.ts';
import { ok } from '../base/result.ts';
import { drain, type Steps } from '../base/steps.ts';
import { type ReadOptions, readTable } from './build-table.ts';
import type { Source } from './source.ts';
import type { IncidentTable } from './table.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function incidents(rows: number): IncidentTable {
  const places = new Float64Array(rows);
  const kilometres = new Float32Array(rows);
  return {
    ...{ kind: 'incidents', rows, lon: places, lat: places, day: new Int32Array(rows), weight: kilometres },
    ...{ precision: new Uint8Array(rows), pointState: new Uint8Array(rows), categories: {} },
    ...{ borderKm: kilometres, straightKm: kilometres, acrossKm: kilometres },
  };
}

/** A source of dated counts: rows without a day or with an unreadable number are rejected. */
const counts: Source = {
  id: 'counts',
  words: { en: { name: 'Counts', counted: 'x', caution: 'x' }, es: { name: 'Cuentas', counted: 'x', caution: 'x' } },
  citation: {
    publisher: 'p',
    title: 't',
    licence: 'l',
    rounding: 1,
    breaks: [],
    knownReleases: [sha256Hex(encode('Date,N\n2020-01-02,1\n'))],
  },
  synthetic: false,
  dateMeans: 'event',
  recognise: (headers) => (headers.some((header) => /^date$/i.test(header)) ? 0.9 : 0),
  columns: [
    { id: 'day', headers: ['date', 'Incident Date'], kind: 'day', required: true },
    { id: 'people', headers: ['n'], kind: 'number', required: true },
    { id: 'name', headers: ['name'], kind: 'category', required: false },
  ],
  *assemble(decoded, rejecter) {
    const { day, people } = decoded.columns;
    if (day?.kind !== 'day' || people?.kind !== 'number') throw new Error('required columns are there');
    let rows = 0;
    for (let row = 0; row < decoded.rows; row++) {
      if (day.state[row] !== 0) rejecter.reject(row, 'bad-date', 'day');
      if (people.state[row] === 2) rejecter.reject(row, 'bad-number', 'people');
      if (day.state[row] === 0 && people.state[row] !== 2) rows++;
      if (people.state[row] === 1) rejecter.notice('no-figure', 1);
    }
    yield { done: 1, total: 1 };
    return ok({ table: incidents(rows), from: null, to: null });
  },
};

const read = (text: string | Uint8Array, options: ReadOptions = {}) =>
  drain(readTable(typeof text === 'string' ? encode(text) : text, 'f.csv', { among: [counts], ...options }));

function ledgerOf(text: string) {
  const table = read(text);
  if (!table.ok) throw new Error(table.error.code);
  return table.value.ledger;
}

describe('readTable', () => {
  it('accounts for every row, with line, column and the shape of the cell', () => {
    const ledger = ledgerOf(
      'Date,N,Name,Place Description,Route\n2020-01-02,1,Ana,x,y\nx,y\n31/02/2019,2,,,\nfrom Juan,NA,,,\n2020-01-02,two,,,\n',
    );
    expect(ledger.read).toBe(5);
    expect(ledger.accepted).toBe(1);
    expect(ledger.counts).toEqual({ 'wrong-width': 1, 'bad-date': 2, 'bad-number': 1 });
    expect(ledger.rejections).toEqual([
      { line: 3, reason: 'wrong-width', column: '', shape: '2/5' },
      { line: 4, reason: 'bad-date', column: 'Date', shape: '31/02/2019' },
      { line: 5, reason: 'bad-date', column: 'Date', shape: 'aaaa Aaaa' },
      { line: 6, reason: 'bad-number', column: 'N', shape: 'aaa' },
    ]);
    expect(ledger.notices).toEqual([{ key: 'no-figure', count: 1 }]);
  });

  it('drops columns that nobody asked for, and personal ones even when asked for', () => {
    expect(ledgerOf('Date,N,Name,Place Description,Route\n2020-01-02,1,Ana,x,y\n').dropped).toEqual([
      { column: 'Name', why: 'personal' },
      { column: 'Place Description', why: 'free-text' },
      { column: 'Route', why: 'not-used' },
    ]);
  });

  it('balances on any rows', () => {
    const cell = fc.constantFrom('2020-01-02', '1', '', 'NA', 'x', '"a,b"', '31/12/1999', '1,2', '"q""q"');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 }), (rows) => {
        const lines = rows.map((row) => row.join(',')).filter((line) => line !== '');
        if (lines.length === 0) return;
        const ledger = ledgerOf(`Date,N\n${lines.join('\n')}\n`);
        expect(ledger.read).toBe(lines.length);
        const rejected = Object.values(ledger.counts).reduce((sum, count) => sum + count, 0);
        expect(ledger.accepted + rejected).toBe(ledger.read);
        expect(ledger.rejections).toHaveLength(rejected);
      }),
      { numRuns: 300 },
    );
  });

  it('lists ten thousand rejections and counts the others', () => {
    const ledger = ledgerOf(`Date,N\n${'x,1\n'.repeat(10_500)}`);
    expect(ledger.rejections).toHaveLength(10_000);
    expect(ledger.counts).toEqual({ 'bad-date': 10_500 });
  });

  it('tells how many columns it does not know and never their text, and names the file in every problem', () => {
    expect(read('Ana Cruz,1990-02-03\nLuz Paz,1991-02-03\n')).toEqual({
      ok: false,
      error: { code: 'source-unknown', params: { file: 'f.csv', columns: 2 } },
    });
    expect(read('Date,M\n1,2\n')).toMatchObject({ ok: false, error: { code: 'source-unknown' } });
    expect(read('Date,N\n2020-01-01,"2\n')).toMatchObject({
      ok: false,
      error: { code: 'file-cut-in-quotes', params: { file: 'f.csv', line: 2 } },
    });
    expect(read('Date,N\n01/02/2020,1\n')).toMatchObject({ ok: false, error: { code: 'source-ambiguous-dates' } });
  });

  it('reads the same from latin-1, semicolons and another case of the header', () => {
    const latin = Uint8Array.from('DATE;N;A\u00f1o\n02-ene-20;1;\u00f1\n', (letter) => letter.charCodeAt(0));
    const table = read(latin);
    expect(table.ok && table.value.ledger.accepted).toBe(1);
    expect(table.ok && table.value.ledger.dropped).toEqual([{ column: 'Año', why: 'not-used' }]);
  });

  it('knows a release by its SHA-256, which it works out when asked to', () => {
    const text = 'Date,N\n2020-01-02,1\n';
    const known = read(text);
    expect(known.ok && known.value.provenance).toMatchObject({ sha256: sha256Hex(encode(text)), isPublic: true });
    const other = read(`${text}2020-01-03,1\n`);
    expect(other.ok && other.value.provenance).toMatchObject({ isPublic: false, read: 2, accepted: 2, rejected: 0 });
    const unhashed = read(text, { hash: false, shipped: true });
    expect(unhashed.ok && unhashed.value.provenance).toMatchObject({ sha256: '', isPublic: true });
  });

  it('lets its host in between while it reads', () => {
    const bytes = encode(`Date,N\n${'2020-01-02,1\n'.repeat(200_000)}`);
    const steps: Steps<unknown> = readTable(bytes, 'f.csv', { among: [counts] });
    const done: number[] = [];
    for (let next = steps.next(); !next.done; next = steps.next()) done.push(next.value.done);
    expect(done.length).toBeGreaterThan(bytes.length / 2 ** 18);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBeLessThanOrEqual(bytes.length);
  });
});

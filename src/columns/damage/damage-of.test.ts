import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../base/steps.ts';
import { readBytes } from '../../read/read-bytes.ts';
import { tableOfRows } from '../../read/table-of-rows.ts';
import { decodeTable } from '../decode-table.ts';
import type { Damage } from '../file-report.ts';
import type { ColumnKind } from '../source.ts';
import { damageOf } from './damage-of.ts';
import { mendAccents, mendedAccents } from './mend-accents.ts';

/** What is found in a text whose columns are decoded as the kinds say. */
function inText(text: string, kinds: readonly ColumnKind[]): readonly Damage[] {
  const read = drain(readBytes(new TextEncoder().encode(text)));
  if (!read.ok) throw new Error(read.error.code);
  const raw = read.value;
  const kept = kinds.map((kind, column) => ({
    rule: { id: `c${column}`, headers: [raw.headers[column]], kind, required: true },
    column,
  }));
  let wrong = 0;
  const placed = drain(decodeTable(raw, kept, (chunk) => (wrong += chunk.wrong.length)));
  if (!placed.ok) throw new Error(placed.error.code);
  return damageOf(raw, placed.value, kept, placed.value.decoded.rows + wrong);
}

describe('mendAccents', () => {
  it('mends what is certain, and gives a mended text the code that it has already', () => {
    expect(mendedAccents('SÃ³nora')).toBe('Sónora');
    expect(mendedAccents('MÃƒÂ©xico')).toBe('México');
    expect(mendedAccents('PÃ¡tzcuaro – Ã±')).toBe('PÃ¡tzcuaro – Ã±');
    expect(mendedAccents('D\ufffdaz')).toBe('D\ufffdaz');
    const codes = Uint32Array.of(0, 1, 2, 1);
    const column = { kind: 'category', codes, labels: ['México', 'MÃ©xico', 'Perú'] } as const;
    const mended = mendAccents({ rows: 4, line: codes, columns: { column }, headers: ['x'] });
    expect(mended.columns.column).toEqual({
      kind: 'category',
      codes: Uint32Array.of(0, 0, 1, 0),
      labels: ['México', 'Perú'],
    });
  });

  it('mends every text that was broken once', () => {
    const text = fc.string({ unit: fc.constantFrom(...'áéíóúüñÁÉÍÓÚÜÑ¿¡ aZ-'), minLength: 1 });
    fc.assert(
      fc.property(text, (written) => {
        const broken = new TextDecoder('windows-1252').decode(new TextEncoder().encode(written));
        expect(mendedAccents(broken)).toBe(written);
      }),
    );
  });
});

describe('damageOf', () => {
  it('finds nothing in a table that is as it was', () => {
    const text =
      'day,Sector,FIPS,n\n2014-01-17,Río Bravo,04013,12\n2014-02-01,São João,48001,\n13-Jan-20,5-9,06025,3\n';
    expect(inText(text, ['day', 'category', 'category', 'number'])).toEqual([]);
  });

  it('finds dates that became numbers, also some of them', () => {
    expect(inText('day,n\n41656,1\n41657.5,2\n,3\n43000,4\n', ['day', 'number'])).toEqual([
      { kind: 'dates-as-numbers', column: 'day', rows: 3 },
    ]);
    expect(inText('day,n\n2014-01-17,1\n41657,2\nnone,3\n', ['day', 'number'])).toEqual([
      { kind: 'dates-as-numbers', column: 'day', rows: 1 },
    ]);
  });

  it('finds figures and codes that became dates, and leaves a column of days alone', () => {
    expect(
      inText('n,Age\n1,0-4\nene-05,9-May\n2-Jan,14-Oct\n4,15-19\n5,20-24\n6,25+\n', ['number', 'category']),
    ).toEqual([
      { kind: 'values-as-dates', column: 'n', rows: 2 },
      { kind: 'values-as-dates', column: 'Age', rows: 2 },
    ]);
    expect(inText('m,n\nJan-19,1\nFeb-19,2\nMar-19,3\n', ['category', 'number'])).toEqual([]);
  });

  it('finds codes without their zeros', () => {
    expect(
      inText('FIPS,CVE_ENT,State\n4013,5,1\n48001,28,10\n6025,8,2\n', ['category', 'category', 'category']),
    ).toEqual([
      { kind: 'zeros-lost', column: 'FIPS', rows: 2 },
      { kind: 'zeros-lost', column: 'CVE_ENT', rows: 2 },
    ]);
    expect(inText('Port Code\n2504\n401\n0115\n', ['category'])).toEqual([]);
  });

  it('finds accents broken twice, letters that are lost and digits that are lost', () => {
    expect(
      inText('Municipio,Folio\nSÃ³nora,1.23457E+17\nNuÃ±ez,123456789012345000\nD\ufffdaz,5\nMérida,7\n', [
        'category',
        'category',
      ]),
    ).toEqual([
      { kind: 'accents-broken', column: 'Municipio', rows: 3 },
      { kind: 'digits-lost', column: 'Folio', rows: 2 },
    ]);
  });

  it.each([65_535, 1_048_575])('finds a table that fills a sheet to its last row, %i', (rows) => {
    const empty = {
      decoded: { rows: 0, line: new Uint32Array(), columns: {}, headers: [] },
      places: new Uint32Array(),
    };
    const raw = tableOfRows([], []);
    expect(damageOf(raw, empty, [], rows)).toEqual([{ kind: 'rows-cut', column: '', rows }]);
    expect(damageOf(raw, empty, [], rows - 1)).toEqual([]);
  });
});

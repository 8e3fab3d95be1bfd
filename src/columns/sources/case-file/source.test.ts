import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import corridorList from '../../../../data/corridors/corridors.json' with { type: 'json' };
import { readText } from '../../../../tests/support/read-text.ts';
import { monthIndex } from '../../../base/month.ts';
import type { ReadTable } from '../../build-table.ts';
import { isBalanced } from '../../ledger.ts';
import { programmeCorridorIds, programmeCorridorOf } from '../../programme-corridors.ts';
import type { CaseTable } from '../../table.ts';

const header = 'month,corridor,side,stage,cases';

function casesIn({ table }: ReadTable): CaseTable {
  if (table.kind !== 'cases') throw new Error(table.kind);
  return table;
}

function casesAt(read: ReadTable, corridor: string, stage: string, year: number, month: number): number {
  const { corridors, stages, firstMonth, months, values } = casesIn(read);
  const place = corridors.indexOf(corridor) * stages.length + stages.findIndex((one) => one.stage === stage);
  return values[place * months + monthIndex(year, month) - firstMonth];
}

const sumOf = (read: ReadTable): number => [...casesIn(read).values].reduce((sum, value) => sum + value, 0);

describe("the programme's case file", () => {
  it('knows the corridors of the app by id and by either name', () => {
    const known = corridorList.filter(({ id }) => id !== 'whole-border');
    expect(programmeCorridorIds).toEqual(known.map(({ id }) => id));
    known.forEach(({ id, name }, place) => {
      for (const text of [id, name.en, name.es, name.es.toUpperCase()]) expect(programmeCorridorOf(text)).toBe(place);
    });
    expect(programmeCorridorOf('whole-border')).toBe(-1);
    expect(programmeCorridorOf('')).toBe(-1);
  });

  it('is read in both languages, in any case and with or without accents', () => {
    const read = readText(
      'mes,corredor,lado,etapa,casos',
      '2024-05,el-paso-juarez,us,presented,7',
      '2024-05,EL PASO - JUAREZ,EE. UU.,Presentado,2',
      'may 2024,El Paso - Juárez,United States,accepted,3',
      '2024-06,Arizona - Sonora,México,Carpeta de investigación,5',
      '2015-03,arizona-sonora,MEXICO,averiguación previa,4',
      '2024-06,arizona-sonora,mx,vinculación a proceso,1',
      '2024-06,Valle del Río Grande - Tamaulipas,Mexico,sentencia,0',
    );
    expect(read.source).toBe('case-file');
    expect([read.ledger.read, read.ledger.accepted]).toEqual([7, 7]);
    expect(casesAt(read, 'el-paso-juarez', 'presented', 2024, 5)).toBe(9);
    expect(casesAt(read, 'el-paso-juarez', 'accepted', 2024, 5)).toBe(3);
    expect(casesAt(read, 'arizona-sonora', 'carpeta-de-investigacion', 2015, 3)).toBe(4);
    expect(casesAt(read, 'arizona-sonora', 'carpeta-de-investigacion', 2024, 6)).toBe(5);
    expect(sumOf(read)).toBe(22);
    expect([read.provenance.isPublic, read.provenance.from, read.provenance.to]).toEqual([
      false,
      '2015-03-01',
      '2024-06-30',
    ]);
  });

  it('counts a row as one case where it has no number of cases, and says so', () => {
    const row = '2024-05,laredo-nuevo-laredo,us,sentenced';
    const read = readText('month,corridor,side,stage', row, row, row);
    expect(casesAt(read, 'laredo-nuevo-laredo', 'sentenced', 2024, 5)).toBe(3);
    expect(read.ledger.notices).toEqual([{ key: 'one-case-a-row', count: 3 }]);
  });

  it('tells of every row that it leaves out which line and why', () => {
    const { ledger } = readText(
      header,
      '2024-05,Nogales,us,presented,1',
      '2024-05,arizona-sonora,Canada,presented,1',
      '2024-05,arizona-sonora,us,judicialización,1',
      'soon,arizona-sonora,us,presented,1',
      '0202-05,arizona-sonora,us,presented,1',
      '2024-05,arizona-sonora,us,presented,-1',
      '2024-05,arizona-sonora,us,presented,1.5',
      '2024-05,arizona-sonora,us,presented,many',
      '2024-05,arizona-sonora,us,presented,',
      '2024-05,,us,presented,1',
      '2024-05,arizona-sonora,us,presented,6',
    );
    expect(ledger.accepted).toBe(1);
    expect(ledger.rejections.map(({ line, reason, column }) => [line, reason, column])).toEqual([
      [2, 'unknown-area', 'corridor'],
      [3, 'unknown-side', 'side'],
      [4, 'unknown-stage', 'stage'],
      [5, 'bad-date', 'month'],
      [6, 'bad-date', 'month'],
      [7, 'not-a-count', 'cases'],
      [8, 'not-a-count', 'cases'],
      [9, 'bad-number', 'cases'],
      [10, 'missing-value', 'cases'],
      [11, 'missing-value', 'corridor'],
    ]);
  });

  it('keeps no column that names a person', () => {
    const read = readText(
      `${header},name,CURP,notes`,
      '2024-05,arizona-sonora,us,presented,6,Invented Person,XXXX,text',
    );
    expect(read.ledger.dropped).toEqual([
      { column: 'name', why: 'personal' },
      { column: 'CURP', why: 'personal' },
      { column: 'notes', why: 'free-text' },
    ]);
    expect(JSON.stringify(read)).not.toContain('Invented');
  });

  it('accounts for every row, and for every case of those it takes', () => {
    const cell = (...texts: string[]) => fc.constantFrom(...texts);
    const row = fc.tuple(
      cell('2024-05', '2023-10', 'Oct 2022', 'soon', ''),
      cell('arizona-sonora', 'El Paso - Juárez', 'Nogales', ''),
      cell('us', 'México', 'Canada', ''),
      cell('presented', 'sentencia', 'averiguación previa', 'x', ''),
      cell('0', '1', '12', '-3', '2.5', 'x', ''),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const read = readText(header, ...rows.map((cells) => cells.join(',')));
        expect(isBalanced(read.ledger)).toBe(true);
        expect(read.ledger.read).toBe(rows.length);
        const left = new Set(read.ledger.rejections.map(({ line }) => line - 2));
        const taken = rows.filter((_, place) => !left.has(place));
        expect(taken).toHaveLength(read.ledger.accepted);
        expect(sumOf(read)).toBe(taken.reduce((sum, cells) => sum + Number(cells[4]), 0));
      }),
    );
  });
});

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf } from '../../../../tests/support/area-months.ts';
import { monthIso } from '../../../base/month.ts';
import { drain } from '../../../base/steps.ts';
import { type ReadTable, readTable } from '../../build-table.ts';

type Row = readonly [code: string, name: string, total: string, ...months: string[]];

const monthNames = 'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre'.split(
  ' ',
);
const none = Array<string>(9).fill('');

/** A table as INEGI writes it: latin-1, title lines, some lines with an empty cell more than others, a footnote. */
function published(year: number, rows: readonly Row[]): Uint8Array {
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');
  const lines = [
    line(['Defunciones por homicidios']),
    line([`Año de registro : ${year}`]),
    line(['Ent y mun de registro : Total']),
    '""',
    line(['Consulta de: Defunciones por homicidio \u00a0 Por: Ent y mun de ocurrencia \u00a0 Según: Mes de registro']),
    line(['', '', 'Total', ...monthNames, '']),
    ...rows.map((row) => line(row.at(-1) === '' ? [...row, ''] : row)),
    '',
    line(['FUENTE: INEGI. Estadísticas de mortalidad.']),
    '',
  ];
  return Uint8Array.from(lines.join('\r\n'), (letter) => letter.charCodeAt(0));
}

const made = (year: number): readonly Row[] => [
  [' ', 'Total', '1,213', '1,206', '4', '3', ...none],
  ['=CONCATENAR(0,01) ', 'Aguascalientes', '3', '2', '', '1', ...none],
  [' 01 001 ', 'Aguascalientes', '2', '2', '', '', ...none],
  [' 01 999 ', 'No especificado', '1', '', '', '1', ...none],
  ['=CONCATENAR(0,08) ', 'Chihuahua', '1,208', '1,204', '4', '', ...none],
  [' 08 037 ', 'Juárez', '1,208', '1,204', '4', '', ...none],
  ['=CONCATENAR( ,33) ', 'Extranjero', '2', '', '', '2', ...none],
  [' 33 999 ', 'Estados Unidos de Norteamérica', '1', '', '', '1', ...none],
  [' 34 999 ', `Otros países ${year}`, '1', '', '', '1', ...none],
];

function read(file: Uint8Array, name: string): ReadTable {
  const done = drain(readTable(file, name));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

const sumOf = (one: ReadTable): number => [...areaMonthsIn(one).values].reduce((sum, value) => sum + value, 0);

describe("INEGI's deaths by homicide", () => {
  const one = read(published(2007, made(2007)), '2007.csv');

  it('are those of municipalities alone: subtotals and the footnote are left out after the comparison', () => {
    expect(one.source).toBe('inegi-homicides');
    expect([one.ledger.read, one.ledger.accepted, one.ledger.counts]).toEqual([10, 5, { total: 4, 'not-a-record': 1 }]);
    expect(sumOf(one)).toBe(1213);
    expect(one.ledger.notices).toEqual([{ key: 'notice.no-municipality', count: 3 }]);
    expect([one.dateMeans, one.provenance.from, one.provenance.to]).toEqual([
      'registration',
      '2007-01-01',
      '2007-12-31',
    ]);
  });

  it('have their codes, thousands, zeros and the year of the title', () => {
    const table = areaMonthsIn(one);
    expect([table.level, monthIso(table.firstMonth)]).toEqual(['municipality', '2007-01']);
    expect(table.ids).toEqual(['01001', '01999', '08037', '33999', '34999']);
    expect(table.names).toEqual([
      'Aguascalientes',
      'No especificado, Aguascalientes',
      'Juárez, Chihuahua',
      'Estados Unidos de Norteamérica',
      'Otros países 2007',
    ]);
    expect(monthlyOf(one, 'deaths-by-homicide', '08037')).toEqual([1204, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('say where municipalities do not give the sums of their states or of the country', () => {
    const rows = made(2007).map(
      (row): Row => (row[1] === 'Juárez' ? [row[0], row[1], '1,207', '1,203', ...row.slice(4)] : row),
    );
    // A month and the total, of one state and of the country.
    expect(read(published(2007, rows), '2007.csv').ledger.notices).toContainEqual({
      key: 'notice.sums-differ',
      count: 4,
    });
  });

  it('know a subtotal whose formula a spreadsheet worked out, and codes whose zero it dropped', () => {
    const worked: Readonly<Record<string, string>> = {
      '=CONCATENAR(0,01) ': '1',
      '=CONCATENAR(0,08) ': '08',
      ' 01 001 ': '1001',
    };
    const rows = made(2007).map((row): Row => [worked[row[0]] ?? row[0], row[1], row[2], ...row.slice(3)]);
    const same = read(published(2007, rows), '2007.csv');
    expect([same.ledger.counts, sumOf(same)]).toEqual([one.ledger.counts, 1213]);
    expect(areaMonthsIn(same).ids).toEqual(areaMonthsIn(one).ids);
  });

  it('say which lines are left out, as they stand in the file', () => {
    expect(one.ledger.rejections.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '7 total',
      '8 total',
      '11 total',
      '13 total',
      '17 not-a-record',
    ]);
  });

  it('of several years in one archive are one table, a municipality that a year does not list at zero', () => {
    const later = made(2009).filter(([code]) => !code.includes('01 001') && !code.includes('CONCATENAR(0,01)'));
    const packed = zipSync({ '2007.csv': published(2007, made(2007)), '2009.csv': published(2009, later) });
    const both = read(packed, 'homicidios.zip');
    expect([both.part, both.ledger.read, both.ledger.accepted]).toEqual(['*', 18, 9]);
    const deaths = monthlyOf(both, 'deaths-by-homicide', '01001');
    expect([deaths[0], deaths[12], deaths[24]]).toEqual([2, Number.NaN, 0]);
    expect(both.ledger.rejections.find(({ line }) => line === 7)?.part).toBe('2007.csv');
  });

  it('are not any table with a heading of months', () => {
    const text = `Título\nAño de registro : 2007\n,,Total,${monthNames.join()}\n01001,A,${Array(13).fill('1').join()}\n`;
    const done = drain(readTable(new TextEncoder().encode(text), 'otra.csv'));
    expect(done.ok ? done.value.source : done.error.code).toBe('source-unknown');
  });
});

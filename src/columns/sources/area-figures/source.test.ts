import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haveFiles, named, plainRecords, publishersFolder } from '../../../../tests/support/publishers-files.ts';
import { readText } from '../../../../tests/support/read-text.ts';
import { drain } from '../../../base/steps.ts';
import { type ReadTable, readTable } from '../../build-table.ts';
import { isBalanced } from '../../ledger.ts';
import type { AreaFigureTable } from '../../table.ts';

function figuresIn({ table }: ReadTable): AreaFigureTable {
  if (table.kind !== 'area-figures') throw new Error(table.kind);
  return table;
}

function figureAt({ ids, figures }: AreaFigureTable, name: string, id: string, year?: number): number {
  const figure = figures.find((one) => one.name === name);
  if (figure === undefined) return Number.NaN;
  const width = Math.max(1, figure.years.length);
  return figure.values[ids.indexOf(id) * width + (year === undefined ? 0 : figure.years.indexOf(year))];
}

function readFile(file: string): ReadTable {
  const read = drain(readTable(new Uint8Array(readFileSync(join(publishersFolder, file))), file));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe('figures of areas', () => {
  it('come one a row, with and without a name and a year', () => {
    const plain = figuresIn(readText('area,value', 'North,12', 'South,'));
    expect(plain.coding).toBe('own');
    expect(plain.ids).toEqual(['North', 'South']);
    expect([figureAt(plain, 'value', 'North'), figureAt(plain, 'value', 'South')]).toEqual([12, Number.NaN]);
    const long = figuresIn(
      readText(
        'GEOID,area_name,figure,year,value',
        '6073,San Diego,Población,2019,3338330',
        '6073,San Diego,Población,2020,3332427',
      ),
    );
    expect([long.coding, long.names]).toEqual(['us', ['San Diego']]);
    expect(long.figures.map(({ name, years, isFiscal }) => [name, years, isFiscal])).toEqual([
      ['Poblacion', [2019, 2020], false],
    ]);
    expect(figureAt(long, 'Poblacion', '06073', 2020)).toBe(3332427);
  });

  it('come a column a year, and a column a figure', () => {
    const wide = figuresIn(readText('CVEGEO,Municipio,2019,2020', '05002,Acuña,1,2', '5003,Allende,3,NA'));
    expect([wide.coding, wide.ids]).toEqual(['mexico', ['05002', '05003']]);
    expect(figureAt(wide, 'value', '05002', 2020)).toBe(2);
    expect(figureAt(wide, 'value', '05003', 2020)).toBeNaN();
    const sectors = readText(
      'sector,fiscal_year,agents,rescues',
      'del rio,2019,1600,4',
      'southwest border,2019,17000,9',
      'swanton,2019,300,0',
    );
    expect(figuresIn(sectors).figures.map(({ name, isFiscal }) => [name, isFiscal])).toEqual([['agents', true]]);
    expect(figureAt(figuresIn(sectors), 'agents', 'del-rio', 2019)).toBe(1600);
    expect(sectors.ledger.counts).toEqual({ total: 1, 'unknown-area': 1 });
  });

  it('are refused where they are no number, no year, without an area, or given twice', () => {
    const made = readText('area,year,value', 'a,2019,many', 'b,soon,3', ',2019,3', 'd,2019,3', 'd,2019,4');
    expect(made.ledger.counts).toEqual({ 'bad-number': 1, 'bad-date': 1, 'missing-value': 1, 'repeated-area': 1 });
    expect(figureAt(figuresIn(made), 'value', 'd', 2019)).toBe(3);
  });

  it('leave figures by month to other forms', () => {
    const months = readText('sector,fiscal_year,month,total_apprehensions', 'yuma,2019,may,3');
    expect(months.source).toBe('usbp-monthly');
  });

  it('account for every row', () => {
    const cell = fc.constantFrom('', 'NA', '1', '2.5', 'x', '2019', 'a', 'b', '-3');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const { ledger } = readText('area,year,value', ...rows.map((row) => row.join(',')));
        expect(isBalanced(ledger)).toBe(true);
        expect(ledger.read).toBe(rows.length);
      }),
    );
  });

  it.skipIf(!haveFiles)(named("read USBP's agents by sector and fiscal year"), () => {
    const file = 'usbp/sector_profile_2011_2019.csv';
    const read = readFile(file);
    const table = figuresIn(read);
    expect(table.ids.length).toBe(9);
    expect(read.ledger.accepted).toBe(81);
    const agents = table.figures.find(({ name }) => name === 'agents');
    expect([agents?.isFiscal, agents?.years]).toEqual([true, [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]]);
    const record = plainRecords(file).find((row) => row.sector === 'del rio' && row.fiscal_year === '2018');
    expect(figureAt(table, 'agents', 'del-rio', 2018)).toBe(Number(record?.number_of_agents));
  });
});

import { describe, expect, it } from 'vitest';
import { readText } from '../../../../tests/support/read-text.ts';

const header = 'sector,fiscal_year,apprehensions,deaths,agents,accepted_prosecutions,assaults,rescues';

describe('figures by sector and fiscal year', () => {
  it('are read with their names and fiscal years, an empty one as missing', () => {
    const read = readText(
      header,
      'del-rio,2018,15833,15,1601,10904,10,144',
      'del-rio,1960,1200,,,,,',
      'yuma,2018,1,,,,,0',
    );
    expect(read.source).toBe('corredor-sector-years');
    const { table } = read;
    if (table.kind !== 'area-figures') throw new Error(table.kind);
    expect([table.coding, table.ids]).toEqual(['own', ['del-rio', 'yuma']]);
    expect(table.figures.map(({ name, isFiscal }) => [name, isFiscal])).toEqual([
      ['apprehensions', true],
      ['deaths', true],
      ['agents', true],
      ['accepted_prosecutions', true],
      ['assaults', true],
      ['rescues', true],
    ]);
    const [apprehensions, deaths] = table.figures;
    expect(apprehensions.years).toEqual([1960, 2018]);
    expect([...apprehensions.values]).toEqual([1200, 15833, Number.NaN, 1]);
    expect([...deaths.values]).toEqual([Number.NaN, 15, Number.NaN, Number.NaN]);
  });

  it('leave out totals, other sectors, unreadable cells and what is given twice', () => {
    const { ledger } = readText(
      header,
      'southwest border,2018,1,1,1,1,1,1',
      'swanton,2018,1,1,1,1,1,1',
      ',2018,1,1,1,1,1,1',
      'yuma,soon,1,1,1,1,1,1',
      'yuma,2018,many,1,1,1,1,1',
      'yuma,2018,1,1,1,1,1,1',
      'yuma,2018,2,1,1,1,1,1',
    );
    expect([ledger.read, ledger.accepted]).toEqual([7, 1]);
    expect(ledger.counts).toEqual({
      total: 1,
      'unknown-area': 1,
      'missing-value': 1,
      'bad-date': 1,
      'bad-number': 1,
      'repeated-area': 1,
    });
  });

  it("are another form than a publisher's own profile of sectors", () => {
    expect(readText('sector,fiscal_year,number_of_agents,rescues', 'yuma,2018,1,2').source).toBe('usbp-sector-years');
  });
});

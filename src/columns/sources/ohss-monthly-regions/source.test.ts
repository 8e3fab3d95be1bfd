import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';

describe("OHSS's monthly table of land borders", () => {
  it('is read whole, and by family status where the sheet has it', () => {
    const read = readText(
      'Fiscal Year,Month,Region,Family Status,Quantity',
      '2024,01 October,Southwest Land Border,Single Adults,120',
      '2024,01 October,Southwest Land Border,Family Unit Individuals,80',
      '2024,02 November,Southwest Land Border,Unaccompanied Children,10',
      '2024,02 November,Coastal Border,Single Adults,30',
      '2024,02 November,Coastal Border,Everybody,30',
    );
    expect(read.source).toBe('ohss-monthly-regions');
    const table = areaMonthsIn(read);
    expect([table.level, table.ids]).toEqual(['region', ['coastal-border', 'southwest-land-border']]);
    expect(monthlyOf(read, 'encounters', 'southwest-land-border')).toEqual([200, 10]);
    expect(monthlyOf(read, 'family_units', 'southwest-land-border')).toEqual([80, 0]);
    expect(read.ledger.counts).toEqual({ 'missing-value': 1 });
    const plain = readText('Fiscal Year,Month,Region,Quantity', '2024,01 October,Northern Land Border,120');
    expect(areaMonthsIn(plain).measures).toEqual(['encounters']);
  });

  it('has no figure of a group in the months before it was told apart, and zero without a row after', () => {
    const read = readText(
      'Fiscal Year,Month,Region,Family Status,Quantity',
      '2007,12 September,Southwest Land Border,Single Adults,900',
      '2008,01 October,Southwest Land Border,Unaccompanied Children,10',
      '2011,12 September,Southwest Land Border,Single Adults,700',
      '2012,01 October,Southwest Land Border,Single Adults,600',
      '2012,02 November,Southwest Land Border,Family Unit Individuals,20',
    );
    const children = monthlyOf(read, 'unaccompanied_children', 'southwest-land-border');
    expect([children.slice(0, 3), children.at(-1)]).toEqual([[Number.NaN, 10, 0], 0]);
    expect(monthlyOf(read, 'family_units', 'southwest-land-border').slice(-3)).toEqual([Number.NaN, 0, 20]);
    expect(monthlyOf(read, 'single_adults', 'southwest-land-border')[1]).toBe(0);
  });

  it('leaves sheets with a citizenship or without a land border to the mapping step', () => {
    for (const header of ['Fiscal Year,Month,Region,Citizenship,Quantity', 'Fiscal Year,Month,Quantity']) {
      const cells = header.split(',').length;
      expect(() => readText(header, ['2024', '01 October', 'x', 'y', '10'].slice(0, cells).join(','))).toThrow(
        'source-unknown',
      );
    }
  });
});

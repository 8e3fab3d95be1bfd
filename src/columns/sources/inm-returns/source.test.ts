import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';

describe("the INM's returns", () => {
  it('are one national series for each type, of all nationalities, zero where there is no row', () => {
    const read = readText(
      '"t","nat","type","n"',
      '"2015-01","BLZ","assisted return",1',
      '"2015-01","GTM","assisted return",6',
      '"2015-01","GTM","deportation",2',
      '"2015-03","HND","assisted return of children",5',
    );
    const table = areaMonthsIn(read);
    expect([read.source, table.level, table.ids]).toEqual(['inm-returns', 'country', ['mexico']]);
    expect(table.measures).toEqual(['assisted-return', 'assisted-return-of-children', 'deportation']);
    expect(monthlyOf(read, 'assisted-return', 'mexico')).toEqual([7, 0, 0]);
    expect(monthlyOf(read, 'assisted-return-of-children', 'mexico')).toEqual([0, 0, 5]);
    expect(monthlyOf(read, 'deportation', 'mexico')).toEqual([2, 0, 0]);
  });

  it('say of every row why it is left out', () => {
    const { ledger } = readText(
      't,nat,type,n',
      'soon,BLZ,deportation,2',
      '2015-01,BLZ,visit,2',
      '2015-01,BLZ,deportation,x',
      '2015-01,BLZ,deportation,',
    );
    expect(ledger.counts).toEqual({ 'bad-date': 1, 'unknown-measure': 1, 'bad-number': 1, 'missing-value': 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf, readTextAs } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';

const header = 'sector,fiscal_year,month,total_apprehensions,unaccompanied_child_apprehension,family_apprehensions';

describe("children and families in USBP's monthly release", () => {
  it('are a second reading of it, with what was not counted then as missing', () => {
    const rows = ['del rio,2012,october,10,2,NA', 'del rio,2012,november,20,3,NA', 'yuma,2012,november,7,0,NA'];
    expect(readText(header, ...rows).source).toBe('usbp-monthly');
    const read = readTextAs('usbp-monthly-groups', header, ...rows);
    const table = areaMonthsIn(read);
    expect([table.level, table.ids, table.names]).toEqual(['sector', ['del-rio', 'yuma'], ['Del Rio', 'Yuma']]);
    expect(monthlyOf(read, 'unaccompanied_children', 'del-rio')).toEqual([2, 3]);
    expect(monthlyOf(read, 'unaccompanied_children', 'yuma')).toEqual([Number.NaN, 0]);
    expect(monthlyOf(read, 'family_units', 'del-rio')).toEqual([Number.NaN, Number.NaN]);
  });

  it('are held against their totals, figure by figure, and refused where one is no count', () => {
    const read = readTextAs(
      'usbp-monthly-groups',
      header,
      'del rio,2018,october,10,2,1',
      'del rio,2018,yearly total,10,3,1',
      'southwest border,2018,october,20,2,2',
      'swanton,2018,october,10,2,2',
      'tucson,2018,october,10,few,2',
      'tucson,2018,november,10,2,-2',
      'tuscon,2018,november,10,2,2',
    );
    expect(read.ledger.counts).toEqual({
      total: 2,
      'other-area': 1,
      'bad-number': 1,
      'not-a-count': 1,
      'unknown-area': 1,
    });
    expect(read.ledger.notices[0]).toEqual({ key: 'notice.totals-disagree', count: 2 });
  });
});

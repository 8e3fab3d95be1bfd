import { describe, expect, it } from 'vitest';
import { figuresOf, panelIn, readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';

const header = '"t","t_fy","component","area","authority","type","demog","nat","n"';

describe("the Global Data Institute's encounters", () => {
  it('takes the calendar month, not the same month under its fiscal year', () => {
    const read = readText(
      header,
      '"2024-10","2025-10","U.S. Border Patrol","Del Rio Sector","Title 8","Apprehensions","UAC","MEX",4',
      '"2025-01","2025-01","U.S. Border Patrol","Del Rio Sector","Title 8","Apprehensions","FMUA","OOO",3',
    );
    expect(read.source).toBe('gdi-encounters');
    expect(monthIso(panelIn(read).firstMonth)).toBe('2024-10');
    expect(figuresOf(read, 'del-rio')).toEqual([4, 0, 0, 3]);
    expect(read.ledger.dropped.map(({ column }) => column)).toEqual(['t_fy', 'type']);
  });

  it('leaves out rows without an area and field offices', () => {
    const read = readText(
      header,
      '"2017-10","2018-10","U.S. Border Patrol",,"Title 8","Apprehensions","FMUA",,4836',
      '"2024-10","2025-10","Office of Field Operations","El Paso Field Office","Title 8","Inadmissibles","FMUA","MEX",1',
      '"2024-10","2025-10","U.S. Border Patrol","El Paso Sector","Title 8","Apprehensions","FMUA","MEX",2',
    );
    expect(read.ledger.counts).toEqual({ 'no-area': 1, 'other-area': 1 });
    expect(read.ledger.notices).toEqual([
      { key: 'notice.at-ports', count: 1 },
      { key: 'notice.without-area-2018', count: 4836 },
      { key: 'notice.part-years', count: 1 },
    ]);
    expect(read.ledger.rejections.map(({ column }) => column)).toEqual(['area', 'component']);
    expect(figuresOf(read, 'el-paso')).toEqual([2]);
  });
});

import { describe, expect, it } from 'vitest';
import { areaFigure, areaMonthsIn, readTextAs } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';
import { monthIndex } from '../../../base/month.ts';
import { drain } from '../../../base/steps.ts';
import { readTable } from '../../build-table.ts';

const header =
  'Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count';
const rows = [
  '2023,FYTD,MAY,Office of Field Operations,Southwest Land Border,Laredo Field Office,Laredo,FMUA,CUBA,Title 8,Inadmissibles,7',
  '2023,FYTD,MAY,Office of Field Operations,Other,Laredo Field Office,Laredo,Accompanied Minors,CUBA,Title 8,Inadmissibles,2',
  '2023,FYTD,MAY,U.S. Border Patrol,Southwest Land Border,Laredo Sector,LRT,FMUA,CUBA,Title 8,Apprehensions,5',
  '2023,FYTD,MAY,Office of Field Operations,Southwest Land Border,Del Rio Field Office,Del Rio,FMUA,CUBA,Title 8,Inadmissibles,1',
];
const may = monthIndex(2023, 5);

describe("CBP's encounters by field office", () => {
  it('are a second reading of a file by area of responsibility', () => {
    expect(readText(header, ...rows).source).toBe('cbp-encounters');
    const read = readTextAs('cbp-field-offices', header, ...rows);
    const table = areaMonthsIn(read);
    expect([table.level, table.ids]).toEqual(['field-office', ['laredo']]);
    const measures = ['encounters', 'southwest_land_border', 'other_border', 'accompanied_minors', 'field_operations'];
    expect(measures.map((measure) => areaFigure(table, measure, 'laredo', may))).toEqual([9, 7, 2, 2, 9]);
    expect(read.ledger.counts).toEqual({ 'other-area': 1, 'unknown-area': 1 });
    expect(read.ledger.notices).toContainEqual({ key: 'notice.between-ports', count: 5 });
  });

  it('are had where the study says so', () => {
    const bytes = new TextEncoder().encode([header, ...rows].join('\n'));
    const read = drain(readTable(bytes, 'made-up.csv', { reading: { source: 'cbp-field-offices' } }));
    expect(read.ok && [read.value.source, read.value.reading.source]).toEqual([
      'cbp-field-offices',
      'cbp-field-offices',
    ]);
    const none = drain(readTable(bytes, 'made-up.csv', { reading: { source: 'iom-missing-migrants' } }));
    expect(none).toMatchObject({ ok: false, error: { code: 'source-unknown' } });
  });

  it("are read from the Global Data Institute's form as well", () => {
    const read = readTextAs(
      'cbp-field-offices',
      '"t","t_fy","component","area","authority","type","demog","nat","n"',
      '"2024-10","2025-10","Office of Field Operations","Laredo Field Office","Title 8","Inadmissibles","FMUA","MEX",7',
      '"2018-10","2019-10","Office of Field Operations",,"Title 8","Inadmissibles","FMUA","MEX",3',
    );
    expect(areaFigure(areaMonthsIn(read), 'encounters', 'laredo', monthIndex(2024, 10))).toBe(7);
    expect(read.ledger.counts).toEqual({ 'no-area': 1 });
  });
});

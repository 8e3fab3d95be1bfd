import { describe, expect, it } from 'vitest';
import { areaFigure, areaMonthsIn, readTextAs } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';
import { monthIndex } from '../../../base/month.ts';

const old =
  'Fiscal Year,Month Grouping,Month (abbv),Component,Demographic,Citizenship Grouping,Title of Authority,Encounter Count';
const withRegion =
  'Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count';
const march = monthIndex(2022, 3);

describe("CBP's encounters without an area", () => {
  it('are of the southwest where no land border is named', () => {
    const read = readText(
      old,
      '2022,FYTD,MAR,U.S. Border Patrol,Single Adults,MEXICO,Title 42,5',
      '2022,FYTD,MAR,Office of Field Operations,FMUA,OTHER,Title 8,2',
      '2022,Remaining,APR,Office of Field Operations,Accompanied Minors,OTHER,Title 8,1',
    );
    expect(read.source).toBe('cbp-land-borders');
    const table = areaMonthsIn(read);
    expect([table.level, table.ids]).toEqual(['region', ['southwest-land-border']]);
    const measures = ['encounters', 'border_patrol', 'field_operations', 'title_8', 'title_42', 'family_units'];
    expect(measures.map((measure) => areaFigure(table, measure, table.ids[0], march))).toEqual([7, 5, 2, 2, 5, 2]);
    expect(read.ledger.accepted).toBe(3);
  });

  it('are kept apart by land border where it is named', () => {
    const read = readText(
      withRegion,
      '2022,FYTD,MAR,U.S. Border Patrol,Southwest Land Border,Single Adults,MEXICO,Title 42,Expulsions,5',
      '2022,FYTD,MAR,U.S. Border Patrol,Northern Land Border,Single Adults,MEXICO,Title 8,Apprehensions,3',
      '2022,FYTD,MAR,U.S. Border Patrol,,Single Adults,MEXICO,Title 8,Apprehensions,3',
      '2022,FYTD,MAR,U.S. Border Patrol,Moon,Single Adults,MEXICO,Title 8,Apprehensions,3',
    );
    const table = areaMonthsIn(read);
    expect(table.ids).toEqual(['northern-land-border', 'southwest-land-border']);
    expect(table.measures).not.toContain('southwest_land_border');
    expect(table.ids.map((id) => areaFigure(table, 'encounters', id, march))).toEqual([3, 5]);
    expect(read.ledger.counts).toEqual({ 'no-area': 1, 'unknown-area': 1 });
  });

  it('are read from a file by area where they are asked for, rows without an area among them', () => {
    const lines = [
      '"t","t_fy","component","area","authority","type","demog","nat","n"',
      '"2017-10","2018-10","U.S. Border Patrol",,"Title 8","Apprehensions","FMUA",,4836',
      '"2024-10","2025-10","Office of Field Operations","Laredo Field Office","Title 8","Inadmissibles","FMUA","MEX",7',
    ];
    expect(readText(...lines).source).toBe('gdi-encounters');
    const read = readTextAs('cbp-land-borders', ...lines);
    const table = areaMonthsIn(read);
    expect(areaFigure(table, 'border_patrol', 'southwest-land-border', monthIndex(2017, 10))).toBe(4836);
    expect(areaFigure(table, 'field_operations', 'southwest-land-border', monthIndex(2024, 10))).toBe(7);
    expect(read.ledger.accepted).toBe(2);
  });
});

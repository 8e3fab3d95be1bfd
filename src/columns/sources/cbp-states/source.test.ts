import { describe, expect, it } from 'vitest';
import { areaFigure, areaMonthsIn } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';
import { monthIndex } from '../../../base/month.ts';

const header =
  'Fiscal Year,Month Grouping,Month (abbv),Land Border Region,State,Demographic,Citizenship,Title of Authority,Encounter Count';
const snake =
  'fiscal_year,month_grouping,month_abbv,land_border_region,state,demographic,citizenship,title_of_authority,encounter_count';

describe("CBP's encounters by state", () => {
  it('are sums by state, whole and by land border, authority and group', () => {
    for (const head of [header, snake]) {
      const read = readText(
        head,
        '2024,FYTD,OCT,Southwest Land Border,TX,Single Adults,"CHINA, PEOPLES REPUBLIC OF",Title 8,4',
        '2024,Remaining,OCT,Other,TX,FMUA,MEXICO,Title 8,3',
        '2024,FYTD,DEC,Other,GU,UC / Single Minors,OTHER,Title 42,2',
        '2025 (FYTD),FYTD,OCT,Southwest Land Border,tx,UAC,OTHER,Title 8,1',
      );
      expect(read.source).toBe('cbp-states');
      const table = areaMonthsIn(read);
      expect([table.level, table.ids, table.names]).toEqual(['us-state', ['48', '66'], ['Texas', 'Guam']]);
      const october = monthIndex(2023, 10);
      const measures = ['encounters', 'southwest_land_border', 'other_border', 'title_8', 'single_adults'];
      expect(measures.map((measure) => areaFigure(table, measure, '48', october))).toEqual([7, 4, 3, 7, 4]);
      expect(areaFigure(table, 'encounters', '66', october)).toBe(0);
      expect(areaFigure(table, 'unaccompanied_children', '48', monthIndex(2024, 10))).toBe(1);
      expect(table.measures).not.toContain('border_patrol');
      expect(read.ledger.notices).toEqual([{ key: 'notice.part-years', count: 2 }]);
    }
  });

  it('are refused without a state, a year or a count, and the state that joined nothing is named', () => {
    const read = readText(
      header,
      '2024,FYTD,OCT,Other,,Single Adults,MEXICO,Title 8,4',
      '2024,FYTD,OCT,Other,Texxas,Single Adults,MEXICO,Title 8,4',
      'FYTD,FYTD,OCT,Other,TX,Single Adults,MEXICO,Title 8,4',
      '2024,FYTD,OCT,Other,TX,Single Adults,MEXICO,Title 8,-4',
      '2024,FYTD,OCT,Elsewhere,TX,Single Adults,MEXICO,Title 8,4',
      '2024,FYTD,OCT,Other,TX,Everybody,MEXICO,Title 8,4',
    );
    expect(read.ledger.counts).toEqual({
      'no-area': 1,
      'unknown-area': 1,
      'bad-date': 1,
      'not-a-count': 1,
      'missing-value': 2,
    });
    expect(read.ledger.content.unjoined.map(({ level, nearest }) => [level, nearest[0]])).toEqual([
      ['us-state', 'Texas'],
    ]);
    expect(areaMonthsIn(read).ids).toEqual([]);
  });
});

describe('rows of two citizenships', () => {
  it('are no repeats of each other', () => {
    const row = (citizenship: string): string => `2024,FYTD,OCT,Other,TX,Single Adults,${citizenship},Title 8,4`;
    expect(readText(header, row('MEXICO'), row('CUBA')).ledger.content.duplicates).toBe(0);
    expect(readText(header, row('MEXICO'), row('MEXICO')).ledger.content.duplicates).toBe(1);
  });
});

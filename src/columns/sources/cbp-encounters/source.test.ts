import { describe, expect, it } from 'vitest';
import { figuresOf, panelIn, readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';

const snake =
  'fiscal_year,month_grouping,month_abbv,component,land_border_region,area_of_responsibility,aor_abbv,demographic,citizenship,title_of_authority,encounter_type,encounter_count';
const title =
  'Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count';
const patrol = 'U.S. Border Patrol,Southwest Land Border';

/** The split as text, one entry a line. */
function entriesOf(read: ReturnType<typeof readText>): readonly string[] {
  const { areas, groups, split } = panelIn(read);
  if (split === null) return [];
  return Array.from(split.value, (value, entry) => {
    const labels = groups.map(({ labels: names }, g) => names[split.group[g][entry]]);
    return [areas[split.area[entry]], split.month[entry], ...labels, value].join(' ');
  });
}

describe("CBP's encounters by area of responsibility", () => {
  it("reads the publisher's own header and the one with underscores alike", () => {
    const row = `2023,FYTD,OCT,${patrol},Del Rio Sector,DRT,FMUA,"CHINA, PEOPLES REPUBLIC OF",Title 42,Expulsions,6`;
    for (const header of [snake, title]) {
      const read = readText(header, row);
      expect(read.source).toBe('cbp-encounters');
      expect(monthIso(panelIn(read).firstMonth)).toBe('2022-10');
      expect(entriesOf(read)).toEqual(['del-rio 0 title-42 family-units china 6']);
    }
  });

  it('takes a year that is still running, its months so far and those that remain', () => {
    const read = readText(
      title,
      `2024,FYTD,SEP,${patrol},Yuma Sector,YUM,UC / Single Minors,MEXICO,Title 8,Apprehensions,3`,
      `2024,Remaining,JUL,${patrol},Yuma Sector,YUM,Single Adults,MEXICO,Title 8,Apprehensions,2`,
      `2025 (FYTD),FYTD,OCT,${patrol},Yuma Sector,YUM,UAC,MEXICO,Title 8,Apprehensions,4`,
      `FYTD,FYTD,NOV,${patrol},Yuma Sector,YUM,UAC,MEXICO,Title 8,Apprehensions,9`,
    );
    expect(figuresOf(read, 'yuma')).toEqual([2, 0, 3, 4]);
    expect(entriesOf(read)).toEqual([
      'yuma 0 title-8 single-adults mexico 2',
      'yuma 2 title-8 unaccompanied-children mexico 3',
      'yuma 3 title-8 unaccompanied-children mexico 4',
    ]);
    expect(read.ledger.counts).toEqual({ 'bad-date': 1 });
  });

  it('keeps the Border Patrol of the southwest alone: field offices share its place names', () => {
    const read = readText(
      snake,
      `2023,FYTD,MAY,${patrol},Laredo Sector,LRT,FMUA,CUBA,Title 8,Apprehensions,5`,
      '2023,FYTD,MAY,Office of Field Operations,Southwest Land Border,Laredo Field Office,Laredo,FMUA,CUBA,Title 8,Inadmissibles,7',
      '2023,FYTD,MAY,U.S. Border Patrol,Northern Land Border,Swanton Sector,SWB,FMUA,CUBA,Title 8,Apprehensions,8',
      '2023,FYTD,MAY,U.S. Border Patrol,Other,Miami Sector,MIP,FMUA,CUBA,Title 8,Apprehensions,9',
    );
    expect(read.ledger.counts).toEqual({ 'unknown-area': 3 });
    expect(figuresOf(read, 'laredo')).toEqual([5]);
    expect(figuresOf(read, 'yuma')).toEqual([Number.NaN]);
  });

  it('adds rows of one cell up, and counts a new citizenship as other and says so', () => {
    const read = readText(
      snake,
      `2023,FYTD,MAY,${patrol},Laredo Sector,LRT,FMUA,CUBA,Title 8,Apprehensions,5`,
      `2023,FYTD,MAY,${patrol},Laredo Sector,LRT,FMUA,CUBA,Title 8,Apprehensions,6`,
      `2023,FYTD,MAY,${patrol},Laredo Sector,LRT,FMUA,ATLANTIS,Title 8,Apprehensions,1`,
    );
    expect(entriesOf(read)).toEqual(['laredo 0 title-8 family-units cuba 11', 'laredo 0 title-8 family-units other 1']);
    expect(read.ledger.notices).toEqual([{ key: 'notice.unknown-citizenship', count: 1 }]);
  });
});

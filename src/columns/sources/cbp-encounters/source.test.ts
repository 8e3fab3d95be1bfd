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
    expect(read.ledger.counts).toEqual({ 'other-area': 3 });
    expect(read.ledger.rejections.map(({ column }) => column)).toEqual([
      'component',
      'area_of_responsibility',
      'area_of_responsibility',
    ]);
    expect(read.ledger.notices).toEqual([
      { key: 'notice.at-ports', count: 7 },
      { key: 'notice.other-sectors', count: 17 },
      { key: 'notice.part-years', count: 1 },
    ]);
    expect(read.ledger.content.unjoined).toEqual([]);
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
    expect(read.ledger.notices).toEqual([
      { key: 'notice.unknown-citizenship', count: 1 },
      { key: 'notice.part-years', count: 1 },
    ]);
  });

  it('says nothing of a year that is whole by its months so far and those that remain, and of one that is not', () => {
    const months = ['OCT', 'NOV', 'DEC', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP'];
    const rows = months.map(
      (month, m) =>
        `2024,${m < 8 ? 'FYTD' : 'Remaining'},${month},${patrol},Yuma Sector,YUM,UAC,MEXICO,Title 8,Apprehensions,1`,
    );
    expect(readText(title, ...rows).ledger.notices).toEqual([]);
    expect(readText(title, ...rows.slice(0, 8)).ledger.notices).toEqual([{ key: 'notice.part-years', count: 1 }]);
  });

  it('refuses what is no count, no component and no sector, and names the sector that joined nothing', () => {
    const row = (component: string, area: string, count: string): string =>
      `2023,FYTD,MAY,${component},Southwest Land Border,${area},X,FMUA,CUBA,Title 8,Apprehensions,${count}`;
    const read = readText(
      title,
      row('U.S. Border Patrol', 'Laredo Sector', '-1'),
      row('U.S. Border Patrol', 'Laredo Sector', '2.5'),
      row('U.S. Border Patrol', 'Laredo Sector', 'few'),
      row('Coast Guard', 'Laredo Sector', '1'),
      row('U.S. Border Patrol', 'Laredoo Sector', '1'),
      row('U.S. Border Patrol', '', '3'),
      row('U.S. Border Patrol', 'Marfa', '4'),
    );
    expect(read.ledger.counts).toEqual({ 'not-a-count': 2, 'bad-number': 1, 'unknown-area': 2, 'no-area': 1 });
    expect(read.ledger.content.unjoined.map(({ level, rows, nearest }) => [level, rows, nearest[0]])).toEqual([
      ['sector', 1, 'Laredo'],
    ]);
    expect(read.ledger.notices).toContainEqual({ key: 'notice.without-area', count: 3 });
    expect(figuresOf(read, 'big-bend')).toEqual([4]);
  });
});

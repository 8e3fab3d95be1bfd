import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf } from '../../../../tests/support/area-months.ts';
import { readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';
import { programmeClass } from './columns.ts';

/** Headers of the public codebook; every value is invented. */
const header =
  'EVENT_NUMBER,Case ID,Civ ID,Alien#,Agent Hash ID,BIRTH_DATE,City/State of Residence,Age,Gender,Citizenship,APP_DT_TIME,Arrest Sector,CDS Program(s),Disposition,Landmark,Arrest Latitude';

const record = (date: string, sector: string, programmes: string): string =>
  `DRT1111111111,C-77-INVENTADO,S-55-INVENTADO,A099999999,hash-de-agente,1/2/1990,"Pueblo Inventado, Estado",34,M,MEXIC,${date},${sector},${programmes},VR,(b)(7)(E),29.3`;

describe("CBP's apprehensions, case by case", () => {
  const read = readText(
    header,
    record('10/14/2012 13:05', 'DRT', '"ATEP, OASISS"'),
    record('10/31/2012 23:59', 'Del Rio Sector', 'OASISS'),
    record('10/01/2012 00:00', 'DRT/E', 'Streamline'),
    record('12/15/2012 08:00', 'RGV', ''),
    record('12/16/2012 08:00', 'MCA', 'NOT-OASISSING'),
    record('12/17/2012 08:00', 'BLW', 'OASISS'),
    record('12/18/2012 08:00', '(b)(7)(E)', 'OASISS'),
    record('12/18/2012 08:00', '', 'OASISS'),
    record('(b)(6)', 'DRT', 'OASISS'),
  );

  it('are counted by sector and month, and OASISS wherever it stands', () => {
    expect(read.source).toBe('cbp-foia-apprehensions');
    const { level, ids, names, measures, firstMonth, months } = areaMonthsIn(read);
    expect([level, monthIso(firstMonth), months]).toEqual(['sector', '2012-10', 3]);
    expect([ids, names]).toEqual([
      ['del-rio', 'rio-grande-valley'],
      ['Del Rio', 'Rio Grande Valley'],
    ]);
    expect(measures).toEqual(['apprehensions', 'oasiss', 'programme-stated']);
    expect(monthlyOf(read, 'apprehensions', 'del-rio')).toEqual([3, Number.NaN, 0]);
    expect(monthlyOf(read, 'oasiss', 'del-rio')).toEqual([2, Number.NaN, 0]);
    expect(monthlyOf(read, 'apprehensions', 'rio-grande-valley')).toEqual([0, Number.NaN, 2]);
    expect(monthlyOf(read, 'oasiss', 'rio-grande-valley')).toEqual([0, Number.NaN, 0]);
    expect(monthlyOf(read, 'programme-stated', 'rio-grande-valley')).toEqual([0, Number.NaN, 1]);
  });

  it('account for every record', () => {
    expect([read.ledger.read, read.ledger.accepted]).toEqual([9, 5]);
    expect(read.ledger.counts).toEqual({ 'unknown-area': 2, 'missing-value': 1, 'bad-date': 1 });
    expect(read.ledger.notices).toEqual([{ key: 'notice.withheld', count: 1 }]);
    expect(read.provenance.isPublic).toBe(false);
  });

  it('keep nothing of a person, an agent or a case', () => {
    const { ledger, table, provenance } = read;
    expect(JSON.stringify([ledger, table, provenance, read.rejections()])).not.toMatch(
      /INVENTADO|Inventado|A0999|1990|hash-de-agente|DRT1111|MEXIC/,
    );
    const kept = header.split(',').filter((column) => !ledger.dropped.some((one) => one.column === column));
    expect(kept).toEqual(['APP_DT_TIME', 'Arrest Sector', 'CDS Program(s)']);
    const personal = ledger.dropped.filter(({ why }) => why === 'personal').map(({ column }) => column);
    expect(personal).toEqual(header.split(',').slice(0, 7));
  });

  it('are found below lines of title', () => {
    const titled = readText(
      'Invented title,,',
      'Fiscal Year 2009,,',
      'EVENT_NUMBER,Arrest Date,SECTOR',
      'X1,2009-05-01,BBT',
    );
    expect([titled.source, titled.ledger.read, titled.ledger.accepted]).toEqual(['cbp-foia-apprehensions', 1, 1]);
  });

  it('say nothing of OASISS where a release has no programmes', () => {
    const without = readText('EVENT_NUMBER,Arrest Date,SECTOR', 'X1,2009-05-01,BBT', 'X2,2009-05-02,Marfa');
    expect(areaMonthsIn(without).measures).toEqual(['apprehensions']);
    expect(monthlyOf(without, 'apprehensions', 'big-bend')).toEqual([2]);
    expect(without.ledger.notices).toEqual([{ key: 'notice.no-programmes', count: 2 }]);
  });

  it.each([
    ['OASISS', 'oasiss'],
    ['ATEP; oasiss', 'oasiss'],
    ['ATEP/OASISS/ER', 'oasiss'],
    ['OASIS', 'other'],
    ['NA', ''],
    ['(b)(7)(E)', ''],
  ])('read "%s" as "%s"', (text, programme) => expect(programmeClass(text)).toBe(programme));
});

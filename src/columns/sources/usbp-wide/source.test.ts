import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaMonthsIn, monthlyOf } from '../../../../tests/support/area-months.ts';
import { figuresOf, panelIn, readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';
import { isBalanced } from '../../ledger.ts';

const sectors = 'San Diego|El Centro|Yuma|Tucson|El Paso|Big Bend|Del Rio|Laredo|Rio Grande Valley';
const row = '1,001|2|3|4|5|6|7|8|9';

function figuresIn({ table }: ReturnType<typeof readText>) {
  if (table.kind !== 'area-figures') throw new Error(table.kind);
  return table;
}

describe('tables with a column for each sector', () => {
  it('are a panel of apprehensions where they are by month', () => {
    const lines = [
      'U.S. Border Patrol apprehensions by sector and month',
      `Fiscal Year|Month|${sectors}|Southwest Border`,
      `2007|October|${row}|1,045`,
      `2007|November|${row}|1,044`,
      '*Preliminary figures',
    ];
    for (const mark of ['|', '\t', '  ', ' ']) {
      const read = readText(...lines.map((line) => line.replaceAll('|', mark)));
      expect(read.source).toBe('usbp-wide');
      expect([monthIso(panelIn(read).firstMonth), panelIn(read).measure]).toEqual(['2006-10', 'apprehensions']);
      expect([figuresOf(read, 'san-diego'), figuresOf(read, 'rio-grande-valley')]).toEqual([
        [1001, 1001],
        [9, 9],
      ]);
      expect(read.ledger.counts).toEqual({ 'not-a-record': 1 });
      expect(read.ledger.notices).toEqual([{ key: 'notice.totals-disagree', count: 1 }]);
    }
  });

  it('are figures of fiscal years where they are not, under the name that the title gives', () => {
    const lines = [
      'Southwest border deaths by fiscal year',
      `Fiscal Year|${sectors}|Southwest Border Total`,
      '2018|1|2|3|4|5|6|7|8|9|45',
      '2019|1|2|3|4|5|N/A|7|8|9|39',
      'Total|2|4|6|8|10|6|14|16|18|84',
    ];
    for (const mark of ['|', ' ']) {
      const read = readText(...lines.map((line) => line.replaceAll('|', mark)));
      const table = figuresIn(read);
      expect(table.figures.map(({ name, years, isFiscal }) => [name, years, isFiscal])).toEqual([
        ['deaths', [2018, 2019], true],
      ]);
      expect([...table.figures[0].values].slice(0, 4)).toEqual([6, Number.NaN, 7, 7]);
      expect([read.ledger.counts, read.ledger.notices]).toEqual([{ total: 1 }, []]);
      expect([read.provenance.from, read.provenance.to]).toEqual(['2017-10-01', '2019-09-30']);
    }
  });

  it('say that nothing says what they count where there is no title', () => {
    const read = readText(`Year|${sectors.replace('Big Bend', 'Marfa')}|Swanton`, `1980|${row}|5`, `soon|${row}|5`);
    expect(figuresIn(read).figures[0].name).toBe('apprehensions');
    expect(read.ledger.notices).toEqual([{ key: 'notice.not-said', count: 1 }]);
    expect(read.ledger.counts).toEqual({ 'bad-date': 1 });
    expect(read.ledger.dropped.map(({ column }) => column)).toEqual(['Swanton']);
  });

  it('of other figures by month are no apprehensions', () => {
    const read = readText('Rescues', `Fiscal Year|Month|${sectors}`, '2018|May|1|2|3|4|5|6|7|8|9');
    expect(areaMonthsIn(read).measures).toEqual(['rescues']);
    expect(monthlyOf(read, 'rescues', 'del-rio')).toEqual([7]);
  });

  it('are refused where a figure is none, or a month stands twice', () => {
    const { ledger } = readText(
      `Fiscal Year,Month,${sectors.replaceAll('|', ',')}`,
      '2018,May,1,2,3,4,5,6,7,8,9',
      '2018,May,1,2,3,4,5,6,7,8,9',
      '2018,June,1,2,3,4,few,6,7,8,9',
      '2018,Juni,1,2,3,4,5,6,7,8,-9',
      '2018,July,1,2,3,4,5,6,7,8,-9',
    );
    expect(ledger.counts).toEqual({ 'repeated-area': 1, 'bad-number': 1, 'bad-date': 1, 'not-a-count': 1 });
  });

  it('account for every row, whatever stands in it', () => {
    const cell = fc.constantFrom('1', '1,234', 'N/A', '-', '', '2018', 'May', '-3', 'x', 'Total', 'Del Rio');
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 13 }), { maxLength: 20 }),
        fc.constantFrom('|', '\t', ' ', ','),
        fc.boolean(),
        (rows, mark, isMonthly) => {
          const header = `Fiscal Year|${isMonthly ? 'Month|' : ''}${sectors}`.replaceAll('|', mark);
          const first = `2007|${isMonthly ? 'May|' : ''}1|2|3|4|5|6|7|8|9`.replaceAll('|', mark);
          const read = readText('Encounters by sector', header, first, ...rows.map((cells) => cells.join(mark)));
          expect(read.source).toBe('usbp-wide');
          expect(isBalanced(read.ledger)).toBe(true);
          expect(read.ledger.accepted).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});

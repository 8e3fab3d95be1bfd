import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, panelIn, readText } from '../../../../tests/support/read-text.ts';
import { monthIso } from '../../../base/month.ts';
import { isBalanced } from '../../ledger.ts';

const months = 'October|November|December|January|February|March|April|May|June|July|August|September';
const figures = (first: number): string => Array.from({ length: 12 }, (_, at) => first + at).join('|');
const sumFrom = (first: number): number => 12 * first + 66;
const nine = [
  'Big Bend',
  'Del Rio',
  'El Centro',
  'El Paso',
  'Laredo',
  'Rio Grande Valley',
  'San Diego',
  'Tucson',
  'Yuma',
];

/** The older form: three lines of header, blank lines, two sectors over three lines, totals, a footnote. */
const older = [
  'United States Border Patrol',
  'Total Illegal Alien Apprehensions By Month - FY 2007',
  'Yearly',
  `SECTOR|${months}`,
  'Total',
  `Livermore*|${Array(13).fill('N/A').join('|')}`,
  '',
  `Miami|${figures(1)}|${sumFrom(1)}`,
  '',
  'Big Bend',
  `${figures(5)}|${sumFrom(5)}`,
  '(formerly Marfa)',
  `Del Rio|1,618|${figures(2).split('|').slice(1).join('|')}|1,706`,
  '',
  `Southwest Border|${figures(9)}|${sumFrom(9)}`,
  '',
  `Monthly Total|${figures(9)}|${sumFrom(9)}`,
  '*Livermore Sector was closed after FY 2004',
  '\f',
];
/** The newer: two months, and the last month with the total's head, in one cell. */
const newer = [
  'United States Border Patrol|Total Encounters by Month - FY 2020',
  'Beginning in March FY20, USBP encounters statistics include both Title 8 apprehensions and Title 42 expulsions.',
  '',
  'SECTOR|October|November December|January|February|March|April|May|June|July|August|September Yearly Total',
  `Del Rio|3,198|${figures(2).split('|').slice(1).join('|')}|3,286`,
  `Swanton|${figures(3)}|${sumFrom(3)}`,
];

describe("the Border Patrol's tables of sectors by month, as text", () => {
  it('are read in the older form', () => {
    const read = readText(...older);
    expect(read.source).toBe('usbp-month-tables');
    const panel = panelIn(read);
    expect([monthIso(panel.firstMonth), panel.months]).toEqual(['2006-10', 12]);
    expect(figuresOf(read, 'big-bend')).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
    expect(figuresOf(read, 'del-rio').slice(0, 2)).toEqual([1618, 3]);
    expect(figuresOf(read, 'yuma').every(Number.isNaN)).toBe(true);
    expect([read.ledger.read, read.ledger.accepted]).toEqual([7, 2]);
    expect(read.ledger.counts).toEqual({ 'other-area': 2, total: 2, 'not-a-record': 1 });
    expect(read.ledger.rejections.map(({ line }) => line)).toEqual([6, 8, 15, 17, 18]);
    expect(read.ledger.notices).toEqual([{ key: 'notice.other-sectors', count: 2 }]);
  });

  it('are read in the newer form, however the cells are kept apart', () => {
    const marks = ['|', '\t', '   ', ' '];
    const reads = marks.map((mark) => readText(...newer.map((line) => line.replaceAll('|', mark))));
    for (const read of reads) {
      expect(read.source).toBe('usbp-month-tables');
      expect(monthIso(panelIn(read).firstMonth)).toBe('2019-10');
      expect(figuresOf(read, 'del-rio')).toEqual([3198, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
      expect(read.ledger.counts).toEqual({ 'other-area': 1 });
      expect(read.ledger.notices).toEqual([{ key: 'notice.other-sectors', count: 1 }]);
    }
    const blanks = readText(...older.map((line) => line.replaceAll('|', ' ')));
    expect(panelIn(blanks).total).toEqual(panelIn(readText(...older)).total);
    expect(blanks.ledger.counts).toEqual(readText(...older).ledger.counts);
  });

  it('say how many totals are not the sums of their parts', () => {
    const table = (rows: readonly string[]): readonly string[] => [
      'Apprehensions by month, fiscal year 2019',
      `Sector|${months}|Yearly Total`,
      ...rows,
    ];
    const sectors = nine.map((name) => `${name}|${figures(1)}|${sumFrom(1)}`);
    const border = Array.from({ length: 12 }, (_, at) => 9 * (1 + at)).join('|');
    expect(readText(...table([...sectors, `Southwest Border|${border}|${9 * sumFrom(1)}`])).ledger.notices).toEqual([]);
    const wrong = readText(
      ...table([
        `Miami|${figures(1)}|1`,
        ...sectors,
        `Southwest Border|${border.replace('9|', '8|')}|${9 * sumFrom(1)}`,
      ]),
    );
    expect(wrong.ledger.notices).toContainEqual({ key: 'notice.totals-disagree', count: 3 });
  });

  it('stand one under another, each with its own year', () => {
    const read = readText(...older, ...newer);
    expect(figuresOf(read, 'del-rio')[0]).toBe(1618);
    expect(figuresOf(read, 'del-rio')[13 * 12]).toBe(3198);
    expect(read.ledger.counts['not-a-record']).toBe(4);
  });

  it('are refused without a year, and rows that do not fit the header are', () => {
    const untitled = ['Apprehensions', `Sector|${months}`, `Yuma|${figures(1)}`];
    expect(() => readText(...untitled)).toThrow('source-unknown');
    const read = readText(
      'Apprehensions by Month - FY 2019',
      `Sector|${months}`,
      `Yuma|${figures(1)}`,
      `Tucson|${figures(1)}|1|2`,
      `Laredoo|${figures(1)}`,
      `Laredo|${figures(1).replace('3|', 'x|')}`,
    );
    expect(read.ledger.counts).toEqual({ 'wrong-width': 1, 'unknown-area': 1, 'bad-number': 1 });
    expect(read.ledger.content.unjoined[0].nearest[0]).toBe('Laredo');
  });

  it('are read as plain wide tables too, months still to come empty', () => {
    const read = readText(
      `Sector,Fiscal Year,${months.replaceAll('|', ',')},Total`,
      'Del Rio,2025,5,6,,,,,,,,,,,11',
      'Del Rio,soon,5,6,,,,,,,,,,,11',
      'Yuma,2025,5,-6,,,,,,,,,,,11',
    );
    expect(figuresOf(read, 'del-rio').slice(0, 3)).toEqual([5, 6, Number.NaN]);
    expect(read.ledger.counts).toEqual({ 'bad-date': 1, 'not-a-count': 1 });
  });
});

describe('any lines at all', () => {
  const word = fc.constantFrom('SECTOR', 'Del Rio', 'Laredo', 'Total', '(x)', 'FY 2019', 'May', 'note', '');
  const figure = fc.constantFrom('1', '1,234', 'N/A', '-', '', '7', '22', '-3', 'x');
  const line = fc.oneof(
    fc.tuple(word, fc.array(figure, { maxLength: 15 })).map(([name, cells]) => [name, ...cells]),
    fc.constant(['Sector', ...months.split('|')]),
    fc.constant(['Encounters by Month - FY 2021']),
    fc.array(word, { maxLength: 4 }),
  );

  it('give a table or a problem, each row taken or refused', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('|', '\t', ' ', ','), (lines, mark) => {
        const head = ['Encounters by Month - FY 2021', ['Sector', ...months.split('|')].join(mark)];
        const text = [
          ...head,
          ...lines.map((cells) => cells.join(mark)),
          `Yuma${mark}${figures(1).replaceAll('|', mark)}`,
        ];
        const { ledger } = readText(...text);
        expect(isBalanced(ledger)).toBe(true);
        expect(ledger.accepted).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

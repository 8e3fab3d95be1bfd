import { describe, expect, it } from 'vitest';
import { readText } from '../../../../tests/support/read-text.ts';
import type { AreaFigureTable } from '../../table.ts';

const nine = [
  'big bend',
  'del rio',
  'el centro',
  'el paso',
  'laredo',
  'rio grande valley',
  'san diego',
  'tucson',
  'yuma',
];

function figuresIn({ table }: ReturnType<typeof readText>): AreaFigureTable {
  if (table.kind !== 'area-figures') throw new Error(table.kind);
  return table;
}

describe("the Border Patrol's yearly tables of sectors", () => {
  it('are recognised by their own headers: apprehensions, deaths, and the profile with all its columns', () => {
    const forms = {
      'sector,fiscal_year,total_apprehensions': ['apprehensions'],
      'sector,fiscal_year,deaths': ['deaths'],
      'sector,fiscal_year,number_of_agents,accepted_prosecutions,marijuana_pounds,female_apprehensions': [
        'agents',
        'accepted_prosecutions',
        'marijuana_pounds',
        'female_apprehensions',
      ],
    };
    for (const [header, names] of Object.entries(forms)) {
      const read = readText(header, `Del Rio,2018,${names.map(() => '5').join(',')}`);
      expect([read.source, figuresIn(read).figures.map(({ name }) => name)]).toEqual(['usbp-sector-years', names]);
      expect(figuresIn(read).figures.every(({ isFiscal, years }) => isFiscal && years[0] === 2018)).toBe(true);
      expect([read.provenance.from, read.provenance.to]).toEqual(['2017-10-01', '2018-09-30']);
    }
    expect(readText('sector,fiscal_year,number_of_agents,agents', 'yuma,2019,3,4').source).toBe('area-figures');
    expect(readText('sector,fiscal_year,month,total_apprehensions', 'yuma,2019,may,3').source).toBe('usbp-monthly');
  });

  it('hold the total row against the sum of the nine sectors, and leave it out', () => {
    const rows = nine.map((sector) => `${sector},2018,2,1.5`);
    const header = 'sector,fiscal_year,rescues,cocaine_pounds';
    const right = readText(header, ...rows, 'southwest border,2018,18,14', 'nationwide total,2018,99,99');
    expect([right.ledger.counts, right.ledger.notices]).toEqual([{ total: 2 }, []]);
    const wrong = readText(header, ...rows, 'southwest border,2018,19,14');
    expect(wrong.ledger.notices).toEqual([{ key: 'notice.totals-disagree', count: 1 }]);
    const partial = readText(header, ...rows.slice(1), 'southwest border,2018,19,14');
    expect(partial.ledger.notices).toEqual([]);
  });

  it('say which rescues look exchanged', () => {
    const header = 'sector,fiscal_year,rescues';
    const read = readText(header, 'big bend,2018,1622', 'laredo,2018,13', 'laredo,2017,13', 'yuma,2018,1622');
    expect(read.ledger.notices).toEqual([{ key: 'notice.rescues-exchanged', count: 2 }]);
    expect(read.ledger.accepted).toBe(4);
  });

  it('keep NA as no figure, and refuse what is no figure, no year, no sector or given twice', () => {
    const read = readText(
      'sector,fiscal_year,deaths,cocaine_pounds',
      'yuma,2018,NA,1.5',
      'yuma,2018,NA,2',
      'yuma,2019,many,1',
      'yuma,2017,1.5,1',
      'yuma,2016,-1,1',
      'yuma,18,1,1',
      'yuma,FYTD,1,1',
      'swanton,2018,1,1',
      'yumma,2018,1,1',
      ',2018,1,1',
    );
    expect(read.ledger.counts).toEqual({
      'repeated-area': 1,
      'bad-number': 1,
      'not-a-count': 2,
      'bad-date': 2,
      'other-area': 1,
      'unknown-area': 1,
      'missing-value': 1,
    });
    expect(read.ledger.notices).toEqual([{ key: 'notice.other-sectors', count: 1 }]);
    expect(read.ledger.content.unjoined.map(({ nearest }) => nearest[0])).toEqual(['Yuma']);
    expect([...figuresIn(read).figures[0].values]).toEqual([Number.NaN]);
  });
});

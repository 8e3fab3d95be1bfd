import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, incidentsIn } from '../../tests/support/read-text.ts';
import { drain } from '../base/steps.ts';
import type { Reading } from '../document/reading.ts';
import { type ReadTable, readTable } from './build-table.ts';
import { isBalanced } from './ledger.ts';
import type { AreaFigureTable } from './table.ts';

function read(lines: readonly string[], reading: Reading): ReadTable {
  const table = drain(readTable(new TextEncoder().encode(`${lines.join('\n')}\n`), 'f.csv', { reading }));
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

const incidents = 'day,lon,lat,people,type,cause,precision,state';
const incident = (day: string): string => `${day},-110.3,31.6,2,incident,drowning,exact,point`;
const monthly = 'sector,fiscal_year,month,total_apprehensions';

describe('a source as a person has it read', () => {
  it('keeps the rows of the years chosen, and counts the others as such', () => {
    const one = read([incidents, ...['2018-12-31', '2019-01-01', '2020-12-31', '2021-01-01', 'soon'].map(incident)], {
      years: { from: 2019, to: 2020 },
    });
    expect(incidentsIn(one).rows).toBe(2);
    expect(one.ledger.counts).toEqual({ 'outside-choice': 2, 'bad-date': 1 });
    expect(one.ledger.rejections.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'outside-choice'],
      [5, 'outside-choice'],
      [6, 'bad-date'],
    ]);
  });

  it('counts October to December of a fiscal year in the calendar year before', () => {
    const lines = [
      monthly,
      'yuma,2020,october,10',
      'yuma,2020,december,11',
      'yuma,2020,january,12',
      'yuma,2020,yearly total,33',
    ];
    const one = read(lines, { years: { from: 2019, to: 2019 } });
    expect(figuresOf(one, 'yuma').filter((value) => !Number.isNaN(value))).toEqual([10, 11]);
    expect(one.ledger.counts['outside-choice']).toBe(2);
  });

  it('leaves out columns of other years', () => {
    const one = read(['CVE,2018,2019,2020', '05002,1,2,3'], { years: { from: 2019, to: 2020 } });
    expect((one.table as AreaFigureTable).figures[0]?.years).toEqual([2019, 2020]);
    expect(one.ledger.dropped).toEqual([{ column: '2018', why: 'not-chosen' }]);
  });

  it('leaves out optional columns that were not chosen, and never a required one', () => {
    const one = read(['CVE,Municipio,2019,2020', '05002,Acuña,2,3'], { columns: ['2020'] });
    expect(one.ledger.dropped).toEqual([
      { column: 'Municipio', why: 'not-chosen' },
      { column: '2019', why: 'not-chosen' },
    ]);
    expect((one.table as AreaFigureTable).ids).toEqual(['05002']);
  });

  it('accounts for every row, whatever the years', () => {
    const day = fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`);
    const years = fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), years, (days, [from, more]) => {
        const one = read([incidents, ...days.map(incident)], { years: { from, to: from + more } });
        const inside = days.filter(
          (text) => Number(text.slice(0, 4)) >= from && Number(text.slice(0, 4)) <= from + more,
        );
        expect(isBalanced(one.ledger)).toBe(true);
        expect([one.ledger.read, one.ledger.accepted]).toEqual([days.length, inside.length]);
      }),
      { numRuns: 50 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseTable } from '../../tests/support/case-samples.ts';
import { fiscalYear } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { caseYears } from './tally-case-years.ts';

describe('cases by fiscal year', () => {
  it('tell which years the file spans whole', () => {
    const { fiscalYears, isWhole } = caseYears(caseTable([], 31));
    expect([fiscalYears, isWhole]).toEqual([
      [2022, 2023, 2024],
      [true, true, false],
    ]);
    expect(caseYears(caseTable([], 0)).fiscalYears).toEqual([]);
  });

  it('are the months of October to September, added up', () => {
    const cell = fc.record({
      corridor: fc.integer({ min: 0, max: 5 }),
      stage: fc.integer({ min: 0, max: 6 }),
      month: fc.integer({ min: 0, max: 35 }),
      cases: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const table = caseTable(cells);
        const { fiscalYears, values } = caseYears(table);
        fiscalYears.forEach((year, y) => {
          const all = cells.filter(({ month }) => fiscalYear(monthIndexOf(table.firstMonth + month)) === year);
          const sum = all.reduce((total, { cases }) => total + cases, 0);
          expect(values.subarray(y * 42, (y + 1) * 42).reduce((total, value) => total + value, 0)).toBe(sum);
        });
      }),
    );
  });
});

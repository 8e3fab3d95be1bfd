import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseCell, caseTable } from '../../tests/support/case-samples.ts';
import { caseYears } from '../select/tally-case-years.ts';
import { heldCases } from './held-cases.ts';

const cellsOf = fc.array(
  fc.record({
    corridor: fc.integer({ min: 0, max: 5 }),
    stage: fc.integer({ min: 0, max: 6 }),
    month: fc.integer({ min: 0, max: 30 }),
    cases: fc.integer({ min: 0, max: 9 }),
  }),
  { maxLength: 60 },
);

/** Sums of what is shown by any margin: stage, corridor, year, and all. */
function sums(table: ReturnType<typeof caseTable>): readonly number[] {
  const { values, fiscalYears } = caseYears(table);
  const [corridors, stages] = [table.corridors.length, table.stages.length];
  const shown = Array.from(values, (value) => (Number.isNaN(value) ? 0 : value));
  const margin = (of: (place: number) => number, length: number): readonly number[] => {
    const total = Array.from({ length }, () => 0);
    for (const [place, value] of shown.entries()) total[of(place)] += value;
    return total;
  };
  return [
    ...margin((place) => place % stages, stages),
    ...margin((place) => Math.floor(place / stages) % corridors, corridors),
    ...margin((place) => Math.floor(place / (stages * corridors)), fiscalYears.length),
    ...values,
  ];
}

describe('cases that are held back', () => {
  it('are those of one to four in a corridor, stage and fiscal year, whatever their months', () => {
    const table = caseTable([
      { corridor: 1, stage: 2, month: 0, cases: 2 },
      { corridor: 1, stage: 2, month: 11, cases: 2 },
      { corridor: 1, stage: 2, month: 12, cases: 5 },
      { corridor: 4, stage: 0, month: 3, cases: 4 },
      { corridor: 4, stage: 0, month: 4, cases: 1 },
    ]);
    const shown = heldCases(table, { threshold: 5 });
    expect([shown.held, shown.threshold]).toEqual([[1 * 7 + 2], 5]);
    const at = (1 * 7 + 2) * table.months;
    expect([...shown.values.subarray(at, at + 13)]).toEqual([...Array.from({ length: 12 }, () => Number.NaN), 5]);
    expect(heldCases(table, { threshold: null })).toBe(table);
  });

  it('stand in no sum: with any other small number in their place all that is shown is the same', () => {
    fc.assert(
      fc.property(
        cellsOf,
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 0, max: 1000 }),
        (cells, threshold, draw) => {
          const table = caseTable(cells);
          const shown = heldCases(table, { threshold });
          const perYear = table.corridors.length * table.stages.length;
          const others: CaseCell[] = shown.held.map((place, k) => ({
            corridor: Math.floor((place % perYear) / table.stages.length),
            stage: place % table.stages.length,
            month: Math.floor(place / perYear) * 12,
            cases: 1 + ((draw + k) % (threshold - 1)),
          }));
          const kept = cells.filter(({ corridor, stage, month }) => {
            const place = (Math.floor(month / 12) * table.corridors.length + corridor) * table.stages.length + stage;
            return !shown.held.includes(place);
          });
          const changed = heldCases(caseTable([...kept, ...others]), { threshold });
          expect(changed.held).toEqual(shown.held);
          expect(sums(changed)).toEqual(sums(shown));
        },
      ),
    );
  });

  it('leave zeros and larger figures as they are', () => {
    fc.assert(
      fc.property(cellsOf, (cells) => {
        const table = caseTable(cells);
        const before = caseYears(table).values;
        const after = caseYears(heldCases(table, { threshold: 5 })).values;
        after.forEach((value, place) => {
          const isSmall = before[place] > 0 && before[place] < 5;
          expect(value).toBe(isSmall ? Number.NaN : before[place]);
        });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex, monthIso } from '../../base/month.ts';
import { drain } from '../../base/steps.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { AreaMonthTable } from '../table.ts';
import { assembleAreaMonths } from './assemble-area-months.ts';

type Row = readonly [id: string, month: MonthIndex, measure: string, value: number];

function assembled(rows: readonly Row[], absentIsZero: boolean, measures: readonly string[] = ['trucks', 'buses']) {
  const made = drain(
    assembleAreaMonths({
      level: 'port',
      measures,
      absentIsZero,
      rows: rows.length,
      read(row, put) {
        const [id, month, measure, value] = rows[row];
        put(id, `Port ${id}`, month, measure, value);
      },
    }),
  );
  if (!made.ok) throw new Error(made.error.code);
  const { table, from, to } = made.value;
  if (table.kind !== 'area-months') throw new Error(table.kind);
  return { table, from, to };
}

function at(table: AreaMonthTable, measure: string, id: string, month: MonthIndex): number {
  const [m, a] = [table.measures.indexOf(measure), table.ids.indexOf(id)];
  return table.values[(m * table.ids.length + a) * table.months + month - table.firstMonth];
}

const [jan, mar] = [monthIndex(2024, 1), monthIndex(2024, 3)];

describe('figures of areas by month', () => {
  it('are laid out by measure, area in order of its code, and month', () => {
    const { table, from, to } = assembled(
      [
        ['2304', mar, 'trucks', 5],
        ['0901', jan, 'trucks', 2],
        ['0901', jan, 'trucks', 3],
        ['0901', jan, 'buses', Number.NaN],
      ],
      false,
    );
    expect([table.level, table.ids, table.names]).toEqual(['port', ['0901', '2304'], ['Port 0901', 'Port 2304']]);
    expect([table.measures, monthIso(table.firstMonth), table.months]).toEqual([['trucks', 'buses'], '2024-01', 3]);
    expect([from, to]).toEqual(['2024-01-01', '2024-03-31']);
    const none = Number.NaN;
    expect([...table.values]).toEqual([5, none, none, none, none, 5, none, none, none, none, none, none]);
  });

  it('are zero without a row where the publisher writes none for zero, and missing where it says so', () => {
    const { table } = assembled(
      [
        ['a', jan, 'trucks', 1],
        ['b', mar, 'trucks', Number.NaN],
      ],
      true,
    );
    expect(table.measures).toEqual(['trucks']);
    expect([...table.values]).toEqual([1, 0, 0, 0, 0, Number.NaN]);
  });

  it('take measures that were not known before, after the known ones', () => {
    const { table } = assembled(
      [
        ['a', jan, 'trains', 1],
        ['a', jan, 'buses', 2],
      ],
      false,
    );
    expect(table.measures).toEqual(['buses', 'trains']);
  });

  it('are an empty table without rows', () => {
    const { table, from, to } = assembled([], true);
    expect([table.ids, table.months, table.values.length, from, to]).toEqual([[], 0, 0, null, null]);
  });

  it('are refused where a far date makes the table too large', () => {
    const rows = Array.from({ length: 400 }, (_, area) => area);
    const made = drain(
      assembleAreaMonths({
        level: 'own',
        measures: ['figure'],
        absentIsZero: false,
        rows: rows.length,
        read(row, put) {
          put(String(row), '', jan, 'figure', 1);
          put(String(row), '', monthIndex(9999, 1), 'figure', 1);
          if (row % 3 === 0) put(String(row), '', monthIndex(1, 1), 'figure', 1);
        },
      }),
    );
    expect(made).toMatchObject({ ok: false, error: { code: 'file-too-large' } });
  });

  it('are the sums of the rows, whatever their order', () => {
    const row = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: -700, max: 900 }).map(monthIndexOf),
      fc.constantFrom('trucks', 'buses', 'trains'),
      fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(Number.NaN)),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.boolean(), (rows, absentIsZero) => {
        const { table } = assembled(rows, absentIsZero);
        const months = rows.map(([, month]) => month);
        expect([table.firstMonth, table.months]).toEqual([
          Math.min(...months),
          Math.max(...months) - Math.min(...months) + 1,
        ]);
        for (const measure of table.measures) {
          for (const id of table.ids) {
            for (let month = table.firstMonth; month < table.firstMonth + table.months; month++) {
              const mine = rows.filter((one) => one[0] === id && one[1] === month && one[2] === measure);
              const figures = mine.map(([, , , value]) => value).filter((value) => !Number.isNaN(value));
              const none = mine.length > 0 || !absentIsZero ? Number.NaN : 0;
              const sum = figures.length > 0 ? figures.reduce((total, value) => total + value, 0) : none;
              if (!Object.is(at(table, measure, id, monthIndexOf(month)), sum)) return false;
            }
          }
        }
        return true;
      }),
      { numRuns: 40 },
    );
  });
});

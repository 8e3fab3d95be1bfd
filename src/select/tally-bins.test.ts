import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIndex, monthIndex, monthOfDay } from '../base/month.ts';
import { dayIndexOf, monthIndexOf } from '../base/units.ts';
import { type IncidentTable, pointStates } from '../columns/table.ts';
import { borderLengthKm } from '../corridors/corridor.ts';
import type { Clause } from '../document/document.ts';
import { dayWindow } from './day-window.ts';
import { maskFor } from './mask.ts';
import { tallyBins } from './tally-bins.ts';

interface Row {
  day: number;
  km: number;
  across: number;
  weight: number;
  state: number;
  type: number;
}
const types = ['drowning', 'heat', 'vehicle'];

function tableOf(rows: readonly Row[]): IncidentTable {
  const inOrder = [...rows].sort((a, b) => a.day - b.day);
  return {
    kind: 'incidents',
    rows: rows.length,
    lon: new Float64Array(rows.length),
    lat: new Float64Array(rows.length),
    day: Int32Array.from(inOrder, (row) => row.day),
    weight: Float32Array.from(inOrder, (row) => row.weight),
    precision: new Uint8Array(rows.length),
    pointState: Uint8Array.from(inOrder, (row) => row.state),
    categories: { type: { codes: Uint8Array.from(inOrder, (row) => row.type), labels: types } },
    borderKm: Float32Array.from(inOrder, (row) => row.km),
    straightKm: Float32Array.from(inOrder, (row) => row.km),
    acrossKm: Float32Array.from(inOrder, (row) => row.across),
  };
}

const start = dayIndex(2015, 1, 1);
const anyRow: fc.Arbitrary<Row> = fc.record({
  day: fc.integer({ min: start, max: start + 400 }),
  km: fc.integer({ min: 0, max: 3182 }),
  across: fc.integer({ min: -200, max: 200 }),
  weight: fc.integer({ min: 1, max: 9 }),
  state: fc.nat(pointStates.length - 1),
  type: fc.nat(types.length - 1),
});
const row = (change: Partial<Row>): Row => ({
  day: start,
  km: 1125,
  across: 1,
  weight: 1,
  state: 0,
  type: 0,
  ...change,
});
const corridor = { from: 1123, to: 2450 };

describe('tallyBins', () => {
  it('counts every record once: in a bin, or left out for one reason', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 80 }), fc.nat(14), fc.nat(14), (rows, a, b) => {
        const first = monthIndex(2015, 1);
        const time: Clause = {
          kind: 'months',
          from: monthIndexOf(first + Math.min(a, b)),
          to: monthIndexOf(first + Math.max(a, b)),
        };
        const type: Clause = { kind: 'categories', column: 'type', values: ['drowning', 'heat'] };
        const { incidents, byMonth, from, to, firstMonth } = tallyBins(
          tableOf(rows),
          corridor,
          { time, type },
          'people',
        );
        const counts = rows.filter((r) => {
          const month = monthOfDay(dayIndexOf(r.day));
          return month >= time.from && month < time.to && r.type < 2;
        });
        const shown = counts.filter(
          (r) => r.state === 0 && r.km >= corridor.from && r.km < corridor.to && Math.abs(r.across) <= 150,
        );
        const left = incidents?.left ?? { elsewhere: 0, beyondDepth: 0, notLocated: 0, notAPoint: 0 };
        expect(incidents?.totalRecords).toBe(shown.length);
        expect(incidents?.totalPeople).toBe(shown.reduce((sum, r) => sum + r.weight, 0));
        expect(Object.values(left).reduce((sum, n) => sum + n, shown.length)).toBe(counts.length);
        const months = [...byMonth].slice(from - firstMonth, to - firstMonth);
        expect(months.reduce((sum, value) => sum + value, 0)).toBe(incidents?.totalPeople);
      }),
    );
  });

  it('cuts the bins at the ends of the corridor, and knows the smallest part of each', () => {
    const tally = tallyBins(
      tableOf([row({ km: 1121 }), row({ km: 1125 }), row({ km: 1126 }), row({ km: 1130 })]),
      corridor,
      {},
      'records',
    );
    expect(tally.segments[0]).toEqual({ id: '1120', fromKm: 1123, toKm: 1130 });
    expect(tally.segments.at(-1)).toEqual({ id: '2440', fromKm: 2440, toKm: 2450 });
    expect([...tally.values].slice(0, 3)).toEqual([2, 1, 0]);
    expect([...(tally.incidents?.least ?? [])].slice(0, 3)).toEqual([1, 1, 0]);
    expect(tally.incidents?.left.elsewhere).toBe(1);
    expect(tally.grandTotal).toBe(4);
  });

  it('takes the last kilometre of the border into its last bin', () => {
    const whole = { from: 0, to: borderLengthKm };
    const tally = tallyBins(tableOf([row({ km: borderLengthKm })]), whole, {}, 'records');
    expect(tally.bySegment.length).toBe(319);
    expect(tally.bySegment[318]).toBe(1);
  });

  it('narrows each margin by the other axis alone', () => {
    const rows = [row({}), row({ km: 2000 }), row({ km: 2000, day: start + 40 })];
    const tally = tallyBins(
      tableOf(rows),
      corridor,
      {
        time: { kind: 'months', from: monthIndex(2015, 2), to: monthIndex(2015, 3) },
        place: { kind: 'kilometres', from: 1123, to: 1200 },
      },
      'records',
    );
    expect([...tally.byMonth]).toEqual([1, 0]);
    expect(tally.bySegment[88]).toBe(1);
    expect(tally.bySegment[0]).toBe(0);
    expect(tally.total).toBe(0);
  });

  it('stays right when the window moves, and when what was handed over is gone', () => {
    const table = tableOf([row({}), row({ day: start + 40 })]);
    const before = tallyBins(table, corridor, {}, 'records');
    structuredClone(before.values, { transfer: [(before.values as Float64Array).buffer] });
    expect([...tallyBins(table, corridor, {}, 'records').byMonth]).toEqual([1, 1]);
    const other: Clause = { kind: 'categories', column: 'type', values: ['heat'] };
    expect(tallyBins(table, corridor, { other }, 'records').total).toBe(0);
  });

  it('has no month for a table without rows', () => {
    const tally = tallyBins(tableOf([]), corridor, {}, 'records');
    expect([tally.months, tally.total, tally.values.length]).toEqual([0, 0, 0]);
  });
});

describe('maskFor', () => {
  const table = tableOf([row({ type: 0 }), row({ type: 1 }), row({ type: 2 })]);
  const clause = (column: string, values: string[]): Record<string, Clause> => ({
    c: { kind: 'categories', column, values },
  });

  it('keeps the rows whose value is chosen, and all where no clause speaks of the table', () => {
    expect([...(maskFor(table, clause('type', ['heat', 'vehicle'])) ?? [])]).toEqual([0, 1, 1]);
    expect(maskFor(table, clause('authority', ['Title 8']))).toBeNull();
    expect(maskFor(table, clause('type', ['heat']), 'type')).toBeNull();
    expect([...(maskFor(table, clause('precision', ['place'])) ?? [])]).toEqual([0, 0, 0]);
  });
});

describe('dayWindow', () => {
  it('finds the rows that a test on each would find', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: start, max: start + 400 })), fc.nat(15), fc.nat(15), (days, a, b) => {
        const sorted = Int32Array.from(days).sort();
        const [from, to] = [monthIndexOf(monthIndex(2015, 1) + a), monthIndexOf(monthIndex(2015, 1) + b)];
        const window = dayWindow(sorted, from, to);
        const inside = [...sorted].filter((day) => {
          const month = monthOfDay(dayIndexOf(day));
          return month >= from && month < to;
        });
        expect([...sorted.subarray(window.from, window.to)]).toEqual(inside);
      }),
    );
  });
});

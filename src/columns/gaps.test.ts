import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentsOf } from '../../tests/support/incidents.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { dayIndex, monthIndex } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { gapsOf } from './gaps.ts';
import type { AreaMonthTable, Table } from './table.ts';

const firstMonth = monthIndex(2020, 1);
const run = (from: number, to: number) => ({
  from: monthIndexOf(firstMonth + from),
  to: monthIndexOf(firstMonth + to),
});

const areaMonths = (rows: readonly (readonly number[])[]): AreaMonthTable => ({
  kind: 'area-months',
  level: 'port',
  ids: rows.map((_, i) => String(i)),
  names: rows.map((_, i) => `Port ${i}`),
  measures: ['trucks'],
  firstMonth,
  months: rows[0]?.length ?? 0,
  values: Float64Array.from(rows.flat()),
});

describe('gapsOf', () => {
  it('finds the months between the first and the last record that have none', () => {
    const { index } = shippedGeography();
    const at = { lon: -106.5, lat: 31.8 };
    const days = [dayIndex(2020, 1, 31), dayIndex(2020, 2, 1), dayIndex(2020, 5, 31), dayIndex(2020, 12, 1)];
    expect(
      gapsOf(
        incidentsOf(
          index,
          days.map((day) => ({ ...at, day })),
        ),
      ),
    ).toEqual([run(2, 4), run(5, 11)]);
    expect(gapsOf(incidentsOf(index, []))).toEqual([]);
  });

  it('finds none in a table without months', () => {
    expect(gapsOf({ kind: 'zones', coding: 'own', areas: [] })).toEqual([]);
  });

  it('takes a zero for a figure, and an empty end for no gap', () => {
    const none = Number.NaN;
    expect(
      gapsOf(areaMonths([[none, 0, none, 4, none, none], [none, none, none, 1, none, 7].map(() => none)])),
    ).toEqual([run(2, 3)]);
  });

  it('takes a month without a single case for a gap of a file of cases', () => {
    const cases: Table = {
      ...{ kind: 'cases', corridors: ['arizona-sonora'], firstMonth, months: 4, held: [], threshold: null },
      stages: [{ side: 'us', stage: 'presented' }],
      values: Float64Array.from([2, 0, 0, 1]),
    };
    expect(gapsOf(cases)).toEqual([run(1, 3)]);
  });

  it('covers, with the months that have a figure, the whole span once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }).chain((months) =>
          fc.array(fc.array(fc.constantFrom(Number.NaN, 0, 3), { minLength: months, maxLength: months }), {
            minLength: 1,
            maxLength: 4,
          }),
        ),
        (rows) => {
          const has = (rows[0] ?? []).map((_, month) => rows.some((row) => !Number.isNaN(row[month])));
          const inGap = new Set<number>();
          for (const { from, to } of gapsOf(areaMonths(rows))) {
            for (let month = from; month < to; month++) inGap.add(month - firstMonth);
          }
          const [first, last] = [has.indexOf(true), has.lastIndexOf(true)];
          has.forEach((filled, month) => {
            expect(inGap.has(month)).toBe(!filled && month > first && month < last && first >= 0);
          });
        },
      ),
    );
  });
});

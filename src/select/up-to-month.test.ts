import { describe, expect, it } from 'vitest';
import { madeFacts } from '../../tests/support/cube-of.ts';
import { firstDayOf, monthIndex } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { Table } from '../columns/table.ts';
import { upToMonth } from './up-to-month.ts';

const first = monthIndex(2020, 1);
const panel: Table = {
  kind: 'panel',
  areas: ['a', 'b'],
  firstMonth: first,
  months: 3,
  measure: 'apprehensions',
  groups: [{ column: 'kind', labels: ['x', 'y'] }],
  total: Float64Array.from([1, 2, 3, 4, 5, 6]),
  split: {
    from: first,
    to: monthIndexOf(first + 3),
    area: Uint8Array.from([0, 0, 1]),
    month: Uint16Array.from([0, 2, 1]),
    group: [Uint8Array.from([0, 1, 0])],
    value: Float64Array.from([1, 3, 5]),
  },
};
const places = new Float32Array(4);
const incidents: Table = {
  kind: 'incidents',
  rows: 4,
  lon: Float64Array.from([1, 2, 3, 4]),
  lat: new Float64Array(4),
  day: Int32Array.from([0, 10, 31, 60], (day) => firstDayOf(first) + day),
  weight: Float32Array.from([1, 1, 1, 1]),
  precision: new Uint8Array(4),
  pointState: new Uint8Array(4),
  categories: { cause: { codes: Uint8Array.from([0, 1, 0, 1]), labels: ['x', 'y'] } },
  borderKm: places,
  straightKm: places,
  acrossKm: places,
};

describe('a table up to a month', () => {
  it('has the months before it alone, of areas and of the split', () => {
    const cut = upToMonth(panel, monthIndexOf(first + 2));
    if (cut.kind !== 'panel') throw new Error(cut.kind);
    expect([cut.months, [...cut.total]]).toEqual([2, [1, 2, 4, 5]]);
    expect([...(cut.split?.value ?? [])]).toEqual([1, 5]);
    expect(cut.split?.to).toBe(first + 2);
    expect(upToMonth(panel, monthIndexOf(first - 5))).toMatchObject({ months: 0 });
  });

  it('has the records before it alone', () => {
    const cut = upToMonth(incidents, monthIndexOf(first + 1));
    if (cut.kind !== 'incidents') throw new Error(cut.kind);
    expect([cut.rows, [...cut.lon], [...(cut.categories.cause?.codes ?? [])]]).toEqual([2, [1, 2], [0, 1]]);
    expect(upToMonth(incidents, monthIndexOf(first + 1))).toBe(cut);
  });

  it('has of a cube nothing newer, held back or told, whether its newest groups are shown or not', () => {
    const facts = { ...madeFacts, filledTo: '2020-06-30' };
    const month = Int32Array.of(first, first + 4);
    const held = { month, lon: new Float64Array(2), lat: new Float64Array(2) };
    const cube = { ...incidents, cube: { records: new Float64Array(4).fill(6), facts, held } };
    const cut = upToMonth(cube, monthIndexOf(first + 3));
    if (cut.kind !== 'incidents') throw new Error(cut.kind);
    expect([cut.rows, [...(cut.cube?.held.month ?? [])]]).toEqual([4, [first]]);
    expect(cut.cube?.facts.filledTo).toBe('2020-03-31');
    expect(upToMonth(cube, monthIndexOf(first + 6))).toBe(cube);
  });

  it('has the cases of fiscal years that had ended: cuts of one year are one', () => {
    const cases: Table = {
      kind: 'cases',
      corridors: ['a', 'b'],
      stages: [{ side: 'us', stage: 'presented' }],
      firstMonth: monthIndex(2020, 9),
      months: 14,
      values: Float64Array.from({ length: 28 }, (_, at) => at),
      held: [],
      threshold: null,
    };
    const cutAt = (year: number, month: number) => {
      const cut = upToMonth(cases, monthIndex(year, month));
      if (cut.kind !== 'cases') throw new Error(cut.kind);
      return cut;
    };
    expect([cutAt(2021, 9).months, [...cutAt(2021, 9).values]]).toEqual([1, [0, 14]]);
    expect(cutAt(2020, 10)).toEqual(cutAt(2021, 3));
    expect(cutAt(2021, 10)).toMatchObject({ months: 13 });
    expect(cutAt(2021, 11)).toBe(cases);
    expect(cutAt(2020, 9)).toMatchObject({ months: 0 });
  });

  it('has the months before it alone, of every measure and area of figures by month', () => {
    const monthly: Table = {
      kind: 'area-months',
      level: 'municipality',
      ids: ['05002', '08037'],
      names: ['Acuña', 'Juárez, Chihuahua'],
      measures: ['robo', 'rapto'],
      firstMonth: first,
      months: 3,
      values: Float64Array.from({ length: 12 }, (_, at) => at),
    };
    const cut = upToMonth(monthly, monthIndexOf(first + 2));
    if (cut.kind !== 'area-months') throw new Error(cut.kind);
    expect([cut.months, [...cut.values]]).toEqual([2, [0, 1, 3, 4, 6, 7, 9, 10]]);
    expect(upToMonth(monthly, first)).toMatchObject({ months: 0 });
    expect(upToMonth(monthly, monthIndexOf(first + 3))).toBe(monthly);
  });

  it('is the table itself where nothing is newer', () => {
    expect(upToMonth(panel, monthIndexOf(first + 3))).toBe(panel);
    expect(upToMonth(incidents, monthIndexOf(first + 3))).toBe(incidents);
  });
});

import { describe, expect, it } from 'vitest';
import { incidentsOf, type MadeRecord } from '../../tests/support/incidents.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { firstDayOf, monthIndex } from '../base/month.ts';
import { drain } from '../base/steps.ts';
import { monthIndexOf } from '../base/units.ts';
import { pointStates } from '../columns/table.ts';
import { studyArea } from '../corridors/study-area.ts';
import { observedCells } from './observed-cells.ts';
import { tallyCellMonths } from './tally-cell-months.ts';
import { tallyCells } from './tally-cells.ts';

const geography = shippedGeography();
const area = drain(studyArea(geography, { fromKm: 1123, toKm: 2450, depthKm: 150, resolution: 5 }));
const first = monthIndex(2020, 1);
const day = firstDayOf(first);
const place = (cell: number): Pick<MadeRecord, 'lon' | 'lat'> => ({ lon: area.lon[cell], lat: area.lat[cell] });
const year = { from: first, to: monthIndexOf(first + 12) };

describe('tallyCells', () => {
  const table = incidentsOf(geography.index, [
    { ...place(5), day, people: 3, type: 'drowning' },
    { ...place(5), day: day + 31, people: 1, type: 'heat' },
    { ...place(9), day: day + 365, people: 2, type: 'heat' },
    { ...place(9), day: day + 366, people: 50, type: 'heat' },
    { ...place(7), day: day + 1, pointState: pointStates.indexOf('cumulative') },
    { ...place(7), day: day + 1, pointState: pointStates.indexOf('not-located') },
    { lon: -117, lat: 32.6, day: day + 2 },
    { lon: -102, lat: 33, day: day + 2 },
  ]);

  it('counts records and people of the months in the cell they stand in', () => {
    const tally = drain(tallyCells(table, area, {}, year));
    expect([tally.records[5], tally.people[5], tally.records[9], tally.people[9]]).toEqual([2, 4, 1, 2]);
    expect([tally.totalRecords, tally.totalPeople]).toEqual([3, 6]);
  });

  it('says why the others stand in no cell', () => {
    expect(drain(tallyCells(table, area, {}, year)).left).toEqual({
      elsewhere: 1,
      beyondDepth: 1,
      notLocated: 1,
      notAPoint: 1,
    });
  });

  it('narrows by categories, and by how exactly the place is known', () => {
    const heat = { kind: 'categories' as const, column: 'type', values: ['heat'] };
    expect(drain(tallyCells(table, area, { 'panel:type': heat }, year)).totalPeople).toBe(3);
    const vague = { kind: 'categories' as const, column: 'precision', values: ['area'] };
    expect(drain(tallyCells(table, area, { x: vague }, year)).totalRecords).toBe(0);
  });

  it('gives a year that its months add up to', () => {
    const months = drain(tallyCellMonths(table, area, {}));
    const inYear = [...months.month].map((month, k) => (month >= year.from && month < year.to ? k : -1));
    expect(inYear.reduce((sum, k) => sum + (k < 0 ? 0 : months.records[k]), 0)).toBe(3);
    expect([...months.least]).toEqual([...months.records]);
  });

  it('knows the smallest combination of values of the columns with a clause, chosen or not', () => {
    const many: MadeRecord[] = Array.from({ length: 9 }, (_, i) => ({
      ...place(3),
      day,
      type: i < 7 ? 'heat' : 'drowning',
    }));
    const heat = { kind: 'categories' as const, column: 'type', values: ['heat'] };
    const months = drain(tallyCellMonths(incidentsOf(geography.index, many), area, { heat }));
    expect([[...months.records], [...months.least]]).toEqual([[7], [2]]);
  });
});

describe('observedCells', () => {
  it('reaches so far from a record of any time on its own side, and no farther', () => {
    const cell = [...area.side].indexOf(1);
    const table = incidentsOf(geography.index, [{ ...place(cell), day: day - 4000 }]);
    const near = drain(observedCells(table, area, 50));
    const far = drain(observedCells(table, area, 100));
    expect(near[cell]).toBe(1);
    const count = (observed: Uint8Array): number => observed.reduce((sum, value) => sum + value, 0);
    expect(count(near)).toBeGreaterThan(5);
    expect(count(far)).toBeGreaterThan(count(near));
    for (let i = 0; i < area.ids.length; i++) if (far[i] === 1) expect(area.side[i]).toBe(1);
    expect(count(drain(observedCells(incidentsOf(geography.index, []), area, 500)))).toBe(0);
  });
});

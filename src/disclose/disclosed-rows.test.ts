import { describe, expect, it } from 'vitest';
import { madeFacts } from '../../tests/support/cube-of.ts';
import { incidentsOf } from '../../tests/support/incidents.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { dayIndex, monthOfDay } from '../base/month.ts';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { dayIndexOf } from '../base/units.ts';
import { studyArea } from '../corridors/study-area.ts';
import { tallyCellMonths } from '../select/tally-cell-months.ts';
import { tallyCells } from '../select/tally-cells.ts';
import { disclosedRows } from './disclosed-rows.ts';

const geography = shippedGeography();
const area = drain(studyArea(geography, { fromKm: 2200, toKm: 2450, depthKm: 100, resolution: 5 }));
const rng = seededRng(3);
const table = incidentsOf(
  geography.index,
  Array.from({ length: 900 }, () => ({
    // A heap at Del Rio and Eagle Pass, and few records around.
    lon: -100.9 + (rng.nextUnit() < 0.7 ? 0.2 : 1.6) * (rng.nextUnit() - 0.5),
    lat: 29.2 + (rng.nextUnit() < 0.7 ? 0.2 : 1.2) * (rng.nextUnit() - 0.5),
    day: dayIndex(2021, 1, 1) + rng.nextBelow(180),
    people: 1 + rng.nextBelow(3),
  })),
);
const months = drain(tallyCellMonths(table, area, {}));

describe('disclosedRows', () => {
  const shown = disclosedRows(area, months, 5);

  it('holds exactly the cell-months that are shown, at the centres of their cells', () => {
    const again = drain(tallyCellMonths(shown, area, {}));
    const safe = Array.from(months.records, (_, k) => k).filter((k) => months.records[k] >= 5);
    expect(safe.length).toBeGreaterThan(3);
    expect(safe.length).toBeLessThan(months.records.length);
    expect([...again.records]).toEqual(safe.map((k) => months.records[k]));
    expect([...again.cell]).toEqual(safe.map((k) => months.cell[k]));
    expect([...again.month]).toEqual(safe.map((k) => months.month[k]));
    for (const [place, k] of safe.entries()) expect(again.people[place]).toBeCloseTo(months.people[k], 3);
  });

  it('tells nothing of a single record: two tables with the same cell-months give the same rows', () => {
    const ever = { from: monthOfDay(dayIndexOf(0)), to: monthOfDay(dayIndexOf(40_000)) };
    const { cellOfRow } = drain(tallyCells(table, area, {}, ever));
    const moved = incidentsOf(
      geography.index,
      Array.from({ length: table.rows }, (_, row) => {
        const cell = cellOfRow[row];
        const at =
          cell >= 0 ? { lon: area.lon[cell], lat: area.lat[cell] } : { lon: table.lon[row], lat: table.lat[row] };
        return { ...at, day: table.day[row], people: table.weight[row] };
      }),
    );
    expect(disclosedRows(area, drain(tallyCellMonths(moved, area, {})), 5)).toEqual(shown);
  });

  it("has a cube's sums of people to the last, above what 32 bits hold too", () => {
    const many = { ...months, people: Float64Array.from(months.people, (people) => 2 ** 24 + people) };
    const groups = disclosedRows(area, many, 5, madeFacts);
    const safe = Array.from(many.people).filter((_, k) => months.records[k] >= 5);
    expect([...groups.weight]).toEqual(safe);
    expect(safe.some((people) => people % 2 === 1)).toBe(true);
  });

  it('is in order of day', () => {
    expect([...shown.day]).toEqual([...shown.day].sort((a, b) => a - b));
  });
});

import { monthOfDay } from '../../../base/month.ts';
import { dayIndexOf } from '../../../base/units.ts';
import { recordsOf } from '../../../columns/cube/records-of.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import type { CountedCells } from '../../cells-of.ts';
import type { FamilyCells } from '../../families.ts';
import type { Period } from '../../shapes.ts';

/** The records of a family as cases: the unit is the cell's number in the family, the month counts from the period's. */
export interface FamilyCases {
  readonly unit: Uint32Array;
  readonly month: Uint16Array;
  readonly people: Float64Array;
}

/** Cases of the family's cells, in order of month, then of unit, then the largest incident first. */
export function familyCases(
  table: IncidentTable,
  { area, tally }: CountedCells,
  { cells }: FamilyCells,
  months: Period,
): FamilyCases {
  const unitOf = new Int32Array(area.ids.length).fill(-1);
  cells.forEach((cell, u) => {
    unitOf[cell] = u;
  });
  const cases: (readonly [month: number, unit: number, people: number])[] = [];
  const { window, cellOfRow } = tally;
  const grouped = recordsOf(table);
  for (let row = window.from; row < window.to; row++) {
    const cell = cellOfRow[row - window.from];
    if (cell < 0 || unitOf[cell] < 0) continue;
    const month = monthOfDay(dayIndexOf(table.day[row])) - months.from;
    const count = grouped === null ? 1 : grouped[row];
    // People of a group are shared evenly among its records.
    for (let k = 0; k < count; k++) cases.push([month, unitOf[cell], table.weight[row] / count]);
  }
  // The order of rows must not matter.
  cases.sort((a, b) => a[0] - b[0] || a[1] - b[1] || b[2] - a[2]);
  return {
    unit: Uint32Array.from(cases, ([, unit]) => unit),
    month: Uint16Array.from(cases, ([month]) => month),
    people: Float64Array.from(cases, ([, , people]) => people),
  };
}

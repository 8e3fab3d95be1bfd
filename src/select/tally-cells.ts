import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64, ReadonlyI32 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import { recordsOf } from '../columns/cube/records-of.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { StudyArea } from '../corridors/study-area.ts';
import type { Clause } from '../document/document.ts';
import { cellsOfRows } from './cells-of-rows.ts';
import type { Span } from './clauses.ts';
import { dayWindow, type RowRange } from './day-window.ts';
import { type LeftOut, whyLeftOut } from './left-out.ts';
import { maskFor } from './mask.ts';

/** Records and people of a span of months in each cell of a study area. Nothing is held back here. */
export interface CellTally {
  readonly records: ReadonlyF64;
  readonly people: ReadonlyF64;
  readonly totalRecords: number;
  readonly totalPeople: number;
  /** Rows that count: their range in the table, and the cell of each row of it, -1 for those that do not. */
  readonly window: RowRange;
  readonly cellOfRow: ReadonlyI32;
  readonly left: LeftOut;
}

/**
 * Counts a table in cells.
 * @param period months, half-open; a months clause is the caller's to turn into it
 * @param clauses categories narrow the rows; kilometres narrow the area, which is made before
 */
export function* tallyCells(
  table: IncidentTable,
  area: StudyArea,
  clauses: Readonly<Record<string, Clause>>,
  period: { readonly from: MonthIndex; readonly to: MonthIndex },
): Steps<CellTally> {
  const cells = yield* cellsOfRows(table, area);
  const places = { units: area.ids.length, unitOfRow: cells, stretch: { from: area.fromKm, to: area.toKm } };
  return tallyUnits(table, { ...places, depthKm: area.depthKm }, clauses, period);
}

/** Where rows count: the unit of each row, -1 for none, and the corridor that says why. */
export interface UnitsOfRows {
  readonly units: number;
  readonly unitOfRow: ReadonlyI32;
  readonly stretch: Span;
  readonly depthKm: number;
}

/** A group of a cube may have a kilometre and no cell. */
const placeless = ({ lon }: IncidentTable, row: number): 'notLocated' | 'elsewhere' =>
  Number.isNaN(lon[row]) ? 'notLocated' : 'elsewhere';

/** Counts a table in units of any kind; clauses of categories narrow the rows. */
export function tallyUnits(
  table: IncidentTable,
  { units, unitOfRow, stretch, depthKm }: UnitsOfRows,
  clauses: Readonly<Record<string, Clause>>,
  period: { readonly from: MonthIndex; readonly to: MonthIndex },
): CellTally {
  const mask = maskFor(table, clauses);
  const window = dayWindow(table.day, period.from, period.to);
  const records = new Float64Array(units);
  const people = new Float64Array(units);
  const cellOfRow = new Int32Array(window.to - window.from).fill(-1);
  const left = { elsewhere: 0, beyondDepth: 0, notLocated: 0, notAPoint: 0 };
  const tally = { totalRecords: 0, totalPeople: 0 };
  const grouped = recordsOf(table);
  for (let row = window.from; row < window.to; row++) {
    if (mask !== null && mask[row] === 0) continue;
    const cell = unitOfRow[row];
    const count = grouped === null ? 1 : grouped[row];
    if (cell < 0) {
      left[whyLeftOut(table, row, stretch, depthKm) ?? placeless(table, row)] += count;
      continue;
    }
    cellOfRow[row - window.from] = cell;
    records[cell] += count;
    people[cell] += table.weight[row];
    tally.totalRecords += count;
    tally.totalPeople += table.weight[row];
  }
  return { ...tally, records, people, window, cellOfRow, left };
}

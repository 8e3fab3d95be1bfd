import { monthOfDay } from '../base/month.ts';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64, ReadonlyI32, ReadonlyU32 } from '../base/typed-array.ts';
import { dayIndexOf, monthIndexOf } from '../base/units.ts';
import { recordsOf } from '../columns/cube/records-of.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { StudyArea } from '../corridors/study-area.ts';
import type { Clause } from '../document/document.ts';
import { cellsOfRows } from './cells-of-rows.ts';
import { combinationOf } from './combination-of.ts';
import { dayWindow } from './day-window.ts';
import { maskFor } from './mask.ts';

/**
 * Every month of every cell that holds a record, over the whole series: what small figures are held back from. It does
 * not depend on the months chosen, so that the same cell-months are held back whatever window is asked for.
 */
export interface CellMonths {
  readonly cell: ReadonlyU32;
  /** Months since January 1970. */
  readonly month: ReadonlyI32;
  /** Records and people under the category clauses. */
  readonly records: ReadonlyF64;
  readonly people: ReadonlyF64;
  /**
   * Fewest records that any combination of values in the columns with a clause holds in this cell-month, chosen or not.
   * Without a clause: all its records. A figure is safe only where this is not small, or the difference of two choices
   * of values would give the small part away.
   */
  readonly least: ReadonlyF64;
}

interface Entry {
  records: number;
  people: number;
  readonly byCombination: Map<number, number>;
}

/** Counts the cell-months of a table, month after month, cells ascending within a month. */
export function* tallyCellMonths(
  table: IncidentTable,
  area: StudyArea,
  clauses: Readonly<Record<string, Clause>>,
): Steps<CellMonths> {
  return yield* tallyUnitMonths(table, yield* cellsOfRows(table, area), clauses);
}

/** Counts the months of units of any kind. @param cells unit of each row, -1 for none */
export function* tallyUnitMonths(
  table: IncidentTable,
  cells: ReadonlyI32,
  clauses: Readonly<Record<string, Clause>>,
): Steps<CellMonths> {
  const mask = maskFor(table, clauses);
  const combination = combinationOf(table, clauses);
  const grouped = recordsOf(table);
  const columns = { cell: [], month: [], records: [], people: [], least: [] } as Record<keyof CellMonths, number[]>;
  const first = table.rows === 0 ? 0 : monthOfDay(dayIndexOf(table.day[0]));
  const last = table.rows === 0 ? -1 : monthOfDay(dayIndexOf(table.day[table.rows - 1]));
  for (let month = first; month <= last; month++) {
    yield { done: month - first, total: last - first + 1 };
    const { from, to } = dayWindow(table.day, monthIndexOf(month), monthIndexOf(month + 1));
    const entries = new Map<number, Entry>();
    for (let row = from; row < to; row++) {
      if (cells[row] < 0) continue;
      const entry = entries.get(cells[row]) ?? { records: 0, people: 0, byCombination: new Map<number, number>() };
      entries.set(cells[row], entry);
      const code = combination(row);
      const count = grouped === null ? 1 : grouped[row];
      entry.byCombination.set(code, (entry.byCombination.get(code) ?? 0) + count);
      if (mask !== null && mask[row] === 0) continue;
      entry.records += count;
      entry.people += table.weight[row];
    }
    for (const [cell, entry] of [...entries].sort((a, b) => a[0] - b[0])) {
      columns.cell.push(cell);
      columns.month.push(month);
      columns.records.push(entry.records);
      columns.people.push(entry.people);
      columns.least.push(Math.min(...entry.byCombination.values()));
    }
  }
  return {
    cell: Uint32Array.from(columns.cell),
    month: Int32Array.from(columns.month),
    records: Float64Array.from(columns.records),
    people: Float64Array.from(columns.people),
    least: Float64Array.from(columns.least),
  };
}

import { monthOfDay } from '../base/month.ts';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../base/units.ts';
import { recordsOf } from '../columns/cube/records-of.ts';
import { type IncidentTable, pointStates, precisions } from '../columns/table.ts';
import { resolutionOf } from '../corridors/resolution-of.ts';
import type { Clause } from '../document/document.ts';
import { codesOfRows } from './cells-of-rows.ts';
import { offSeason } from './clauses.ts';
import { maskFor } from './mask.ts';

/** What stands in some cells: months over the whole series, kinds and precision in the months chosen. */
export interface PickTally {
  readonly units: number;
  /** In the months chosen. */
  readonly records: number;
  readonly people: number;
  readonly firstMonth: MonthIndex;
  /** NaN in months of the year that are not chosen. */
  readonly months: ReadonlyF64;
  readonly kinds: readonly { readonly column: string; readonly label: string; readonly records: number }[];
  readonly precision: readonly number[];
}

const chunk = 65_536;

/** Counts the records of picked H3 cells under the clauses; ids that are no cells hold none. */
export function* tallyPick(
  table: IncidentTable,
  picked: { readonly units: readonly string[]; readonly now: { readonly from: number; readonly to: number } },
  clauses: Readonly<Record<string, Clause>>,
): Steps<PickTally> {
  const { units } = picked;
  const resolution = units.length === 0 ? null : resolutionOf(units[0]);
  const cells = resolution === null ? null : yield* codesOfRows(table, resolution);
  const isPicked = Uint8Array.from(cells?.ids ?? [], (id) => (units.includes(id) ? 1 : 0));
  const isIn = (row: number): boolean => cells !== null && cells.codes[row] >= 0 && isPicked[cells.codes[row]] === 1;
  return yield* tallyPickedRows(table, picked, isIn, clauses);
}

/** Counts the records of a picked place. @param isIn whether a row lies in it; rows that are no points never count */
export function* tallyPickedRows(
  table: IncidentTable,
  { units, now }: { readonly units: readonly string[]; readonly now: { readonly from: number; readonly to: number } },
  isIn: (row: number) => boolean,
  clauses: Readonly<Record<string, Clause>>,
): Steps<PickTally> {
  const first = table.rows === 0 ? 0 : monthOfDay(dayIndexOf(table.day[0]));
  const last = table.rows === 0 ? -1 : monthOfDay(dayIndexOf(table.day[table.rows - 1]));
  const months = new Float64Array(last - first + 1);
  const precision = precisions.map(() => 0);
  const columns = Object.entries(table.categories).map(([column, { codes, labels }]) => ({
    column,
    codes,
    labels,
    counts: new Float64Array(labels.length),
  }));
  const sums = { records: 0, people: 0 };
  const mask = maskFor(table, clauses);
  const point = pointStates.indexOf('point');
  const grouped = recordsOf(table);
  for (let row = 0; row < table.rows; row++) {
    if (row % chunk === 0) yield { done: row, total: table.rows };
    if (table.pointState[row] !== point || !isIn(row)) continue;
    if (mask !== null && mask[row] === 0) continue;
    const month = monthOfDay(dayIndexOf(table.day[row]));
    const count = grouped === null ? 1 : grouped[row];
    months[month - first] += count;
    if (month < now.from || month >= now.to) continue;
    sums.records += count;
    sums.people += table.weight[row];
    precision[table.precision[row]] += count;
    for (const { codes, counts } of columns) counts[codes[row]] += count;
  }
  for (const m of offSeason(clauses, monthIndexOf(first), months.length)) months[m] = Number.NaN;
  const kinds = columns.flatMap(({ column, labels, counts }) =>
    labels.map((label, code) => ({ column, label, records: counts[code] })).filter(({ records }) => records > 0),
  );
  return { units: units.length, ...sums, firstMonth: monthIndexOf(first), months, kinds, precision };
}

import { firstDayOf } from '../base/month.ts';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF32, ReadonlyI32, ReadonlyU8 } from '../base/typed-array.ts';
import { monthIndexOf } from '../base/units.ts';
import { recordsOf } from '../columns/cube/records-of.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import { maskFor } from './mask.ts';

const chunk = 65_536;

/** Places that rows stand in. */
export interface PlaceUnits {
  readonly ids: readonly string[];
  /** Of areas; empty for cells. */
  readonly names: readonly string[];
  /** Border kilometre of each one's middle. */
  readonly km: ReadonlyF32;
  /** Index of the place of each row; -1 for none. */
  readonly unitOf: ReadonlyI32;
}

/** A place with the records and people of the chosen months that stand in it. */
export interface PlaceTally {
  readonly id: string;
  readonly name: string;
  readonly km: number;
  readonly records: number;
  readonly people: number;
}

/** Places that hold records of the chosen months under the clauses. @param isIn 1: a row counts at all */
export function* tallyPlaces(
  table: IncidentTable,
  { ids, names, km, unitOf }: PlaceUnits,
  isIn: ReadonlyU8,
  clauses: Readonly<Record<string, Clause>>,
  now: { readonly from: number; readonly to: number },
): Steps<readonly PlaceTally[]> {
  const mask = maskFor(table, clauses);
  const [from, to] = [firstDayOf(monthIndexOf(now.from)), firstDayOf(monthIndexOf(now.to))];
  const [records, people] = [new Float64Array(ids.length), new Float64Array(ids.length)];
  const grouped = recordsOf(table);
  for (let row = 0; row < table.rows; row++) {
    if (row % chunk === 0) yield { done: row, total: table.rows };
    const unit = unitOf[row];
    if (unit < 0 || isIn[row] === 0 || table.day[row] < from || table.day[row] >= to) continue;
    if (mask !== null && mask[row] === 0) continue;
    records[unit] += grouped === null ? 1 : grouped[row];
    people[unit] += table.weight[row];
  }
  return ids.flatMap((id, i) =>
    records[i] === 0
      ? []
      : [{ id, name: names.length === 0 ? '' : names[i], km: km[i], records: records[i], people: people[i] }],
  );
}

/** The marked rows that stand in one of the map's cells, as 1. @param cells of each row; -1 for none */
export const shownOf = (cells: ReadonlyI32, marked?: ReadonlyU8): Uint8Array =>
  Uint8Array.from(cells, (cell, row) => (cell < 0 || marked?.[row] === 0 ? 0 : 1));

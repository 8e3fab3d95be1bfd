import type { ReadonlyU8, ReadonlyU16 } from '../base/typed-array.ts';
import { type IncidentTable, precisions } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import { seasonChosen } from '../document/season-chosen.ts';
import { offSeason, valuesChosen } from './clauses.ts';
import { monthRows } from './month-rows.ts';

interface Coded {
  readonly column: string;
  readonly codes: ReadonlyU8 | ReadonlyU16;
  readonly labels: readonly string[];
}

/**
 * Rows that the clauses of categories and of months of the year leave: 1 keeps a row, 0 does not; null where no clause
 * speaks of this table, which keeps every row. Spans of months and kilometres are not looked at. "precision" is a column like the others.
 * @param except a column whose own clause is left out, for the margin along that column
 */
export function maskFor(
  table: IncidentTable,
  clauses: Readonly<Record<string, Clause>>,
  except?: string,
): Uint8Array | null {
  const columns: Coded[] = Object.entries(table.categories).map(([column, category]) => ({ column, ...category }));
  columns.push({ column: 'precision', codes: table.precision, labels: precisions });
  let mask: Uint8Array | null = null;
  for (const { column, codes, labels } of columns) {
    const wanted = column === except ? null : valuesChosen(clauses, column);
    if (wanted === null) continue;
    const keep = Uint8Array.from(labels, (label) => (wanted.has(label) ? 1 : 0));
    mask ??= new Uint8Array(table.rows).fill(1);
    for (let row = 0; row < table.rows; row++) mask[row] &= keep[codes[row]];
  }
  return inSeason(table, clauses, mask);
}

/** The mask without rows of months of the year that are not chosen; rows are in order of day. */
function inSeason(
  table: IncidentTable,
  clauses: Readonly<Record<string, Clause>>,
  given: Uint8Array | null,
): Uint8Array | null {
  if (seasonChosen(clauses) === null) return given;
  const mask = given ?? new Uint8Array(table.rows).fill(1);
  const { firstMonth, months, starts } = monthRows(table);
  for (const m of offSeason(clauses, firstMonth, months)) mask.fill(0, starts[m], starts[m + 1]);
  return mask;
}

import type { ReadonlyU8, ReadonlyU16 } from '../base/typed-array.ts';
import { type IncidentTable, precisions } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import { valuesChosen } from './clauses.ts';

interface Coded {
  readonly codes: ReadonlyU8 | ReadonlyU16;
  readonly size: number;
}

/** One number for each row's combination of values in the columns that a clause speaks of. */
export function combinationOf(
  table: IncidentTable,
  clauses: Readonly<Record<string, Clause>>,
): (row: number) => number {
  const columns: Coded[] = [];
  for (const [column, { codes, labels }] of Object.entries(table.categories)) {
    if (valuesChosen(clauses, column) !== null) columns.push({ codes, size: labels.length });
  }
  if (valuesChosen(clauses, 'precision') !== null) columns.push({ codes: table.precision, size: precisions.length });
  return (row) => columns.reduce((code, { codes, size }) => code * size + codes[row], 0);
}

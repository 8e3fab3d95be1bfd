import { createHash } from 'node:crypto';
import { stableJson } from '../../src/base/fingerprint.ts';
import { type IncidentTable, pointStates, precisions } from '../../src/columns/table.ts';
import type { Kind } from './enriched-columns.ts';

/** 52 bits: exact in a double, and far more than there are kinds. */
const hexDigits = 13;

/** Number of a kind: a hash of what it says, the same wherever it is met. */
export function kindNumber({ precision, state, classes }: Kind): number {
  const text = stableJson({ precision, state, classes });
  return Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, hexDigits), 16);
}

/** The kind of each row by its place in a list. */
export interface RowKinds {
  readonly codes: Int32Array;
  readonly kinds: readonly Kind[];
}

/** Classes, precision and state of each row together; kinds in the order in which rows have them. */
export function kindsOfRows(table: IncidentTable): RowKinds {
  const { rows, precision, pointState } = table;
  const columns = Object.entries(table.categories).sort(([a], [b]) => (a < b ? -1 : 1));
  // Places in one list of all combinations: numbers of few classes multiply to less than a double holds exactly.
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = precision[row] * pointStates.length + pointState[row];
  for (const [, { codes, labels }] of columns) {
    for (let row = 0; row < rows; row++) keys[row] = keys[row] * labels.length + codes[row];
  }
  const codeOf = new Map<number, number>();
  const kinds: Kind[] = [];
  const codes = new Int32Array(rows);
  let [last, lastCode] = [-1, -1];
  for (let row = 0; row < rows; row++) {
    const key = keys[row];
    if (key !== last) {
      last = key;
      lastCode = codeOf.get(key) ?? -1;
      if (lastCode < 0) {
        lastCode = kinds.push(kindAt(table, columns, row)) - 1;
        codeOf.set(key, lastCode);
      }
    }
    codes[row] = lastCode;
  }
  return { codes, kinds };
}

const kindAt = (
  table: IncidentTable,
  columns: readonly (readonly [string, IncidentTable['categories'][string]])[],
  row: number,
): Kind => ({
  precision: precisions[table.precision[row]] ?? 'area',
  state: pointStates[table.pointState[row]] ?? 'point',
  classes: Object.fromEntries(columns.map(([id, { codes, labels }]) => [id, labels[codes[row]] ?? ''])),
});

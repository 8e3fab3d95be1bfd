import { createHash } from 'node:crypto';
import { stableJson } from '../../src/base/fingerprint.ts';
import { type IncidentTable, pointStates, precisions } from '../../src/columns/table.ts';
import type { Kind } from './enriched-columns.ts';

/** 52 bits: exact in a double, and far more than there are kinds. */
const hexDigits = 13;

/** So many combinations of classes have a place each in a list. */
const mostListed = 2 ** 20;

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
  const kinds: Kind[] = [];
  const newCode = (row: number): number => kinds.push(kindAt(table, columns, row)) - 1;
  const combinations = columns.reduce(
    (product, [, { labels }]) => product * labels.length,
    precisions.length * pointStates.length,
  );
  const codes = combinations <= mostListed ? listedCodes(keys, combinations, newCode) : mappedCodes(keys, newCode);
  return { codes, kinds };
}

/** A place for each combination that there can be: what few classes need. */
function listedCodes(keys: Float64Array, combinations: number, newCode: (row: number) => number): Int32Array {
  const codeOf = new Int32Array(combinations).fill(-1);
  const codes = new Int32Array(keys.length);
  for (let row = 0; row < codes.length; row++) {
    const key = keys[row];
    if (codeOf[key] < 0) codeOf[key] = newCode(row);
    codes[row] = codeOf[key];
  }
  return codes;
}

function mappedCodes(keys: Float64Array, newCode: (row: number) => number): Int32Array {
  const codeOf = new Map<number, number>();
  return Int32Array.from(keys, (key, row) => {
    const code = codeOf.get(key) ?? newCode(row);
    codeOf.set(key, code);
    return code;
  });
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

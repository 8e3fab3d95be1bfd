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
  const combinations = columns.reduce(
    (product, [, { labels }]) => product * labels.length,
    precisions.length * pointStates.length,
  );
  // Places in one list of all combinations: numbers of few classes multiply to less than a double holds exactly.
  const isListed = combinations <= mostListed;
  const keys = isListed ? new Int32Array(rows) : new Float64Array(rows);
  addCodes(keys, precisions.length, precision);
  addCodes(keys, pointStates.length, pointState);
  for (const [, { codes, labels }] of columns) addCodes(keys, labels.length, codes);
  const { codes, first } = keys instanceof Int32Array ? listedCodes(keys, combinations) : mappedCodes(keys);
  return { codes, kinds: first.map((row) => kindAt(table, columns, row)) };
}

function addCodes(keys: Int32Array | Float64Array, labels: number, codes: ArrayLike<number>): void {
  for (let row = 0; row < keys.length; row++) keys[row] = keys[row] * labels + codes[row];
}

interface NumberedKeys {
  readonly codes: Int32Array;
  /** By code: the first row that has it. */
  readonly first: readonly number[];
}

/** A place for each combination that there can be: what few classes need. The codes take the place of the keys. */
function listedCodes(keys: Int32Array, combinations: number): NumberedKeys {
  const codeOf = new Int32Array(combinations).fill(-1);
  const first: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row];
    if (codeOf[key] < 0) codeOf[key] = first.push(row) - 1;
    keys[row] = codeOf[key];
  }
  return { codes: keys, first };
}

function mappedCodes(keys: Float64Array): NumberedKeys {
  const codeOf = new Map<number, number>();
  const first: number[] = [];
  const codes = Int32Array.from(keys, (key, row) => {
    const code = codeOf.get(key) ?? first.push(row) - 1;
    codeOf.set(key, code);
    return code;
  });
  return { codes, first };
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

import type { Batch, Numbers } from './engines/engine.ts';
import { Failure } from './failure.ts';
import { type AnswerRows, emptyGroups, GroupSorter } from './group-sorter.ts';

/** Groups of records, a struct of arrays, by month, cell, km, side and kind; no two rows are of one group. */
export interface Groups {
  readonly rows: number;
  /** Months since January 1970. */
  readonly month: Int32Array;
  readonly cell: BigInt64Array;
  readonly km: Int32Array;
  readonly side: Int32Array;
  /** Place in `kinds`. */
  readonly kind: Uint32Array;
  /** Numbers of kinds in the manifest, ascending. */
  readonly kinds: readonly number[];
  readonly records: Float64Array;
  readonly people: Float64Array;
}

const highestWord = 2 ** 21;

/** Numbers of 64 bits as pairs of words: a BigInt for each would cost more than all the rest. */
const wordsOf = ({ buffer, byteOffset, length }: BigInt64Array | BigUint64Array): Int32Array =>
  new Int32Array(buffer, byteOffset, 2 * length);

const isLong = (values: Numbers): values is BigInt64Array | BigUint64Array =>
  values instanceof BigInt64Array || values instanceof BigUint64Array;

/** Whole numbers that an Int32 holds. */
function smallFrom(from: Numbers): Int32Array {
  if (from instanceof Int32Array) return from;
  if (!isLong(from)) return new Int32Array(from);
  const into = new Int32Array(from.length);
  for (let row = 0; row < from.length; row++) into[row] = Number(from[row]);
  return into;
}

/** Words of whole numbers, the lower one first. */
const longFrom = (from: Numbers): Int32Array => wordsOf(isLong(from) ? from : BigInt64Array.from(from, BigInt));

/** Counts: whole numbers that a double holds exactly. */
function doubleFrom(from: Numbers): Float64Array {
  if (from instanceof Float64Array) return from;
  if (!isLong(from)) return new Float64Array(from);
  const words = wordsOf(from);
  const into = new Float64Array(from.length);
  for (let row = 0; row < from.length; row++) {
    const high = words[2 * row + 1] >>> 0;
    if (high >= highestWord) throw new Failure('count-too-large');
    into[row] = high * 2 ** 32 + (words[2 * row] >>> 0);
  }
  return into;
}

/** Some rows of an answer: the columns of `answerColumns`. */
function rowsIn({ rows, columns: [month, cell, km, side, kind, records, people] }: Batch): AnswerRows {
  return {
    rows,
    month: smallFrom(month),
    cell: longFrom(cell),
    km: smallFrom(km),
    side: smallFrom(side),
    kind: longFrom(kind),
    records: doubleFrom(records),
    people: doubleFrom(people),
  };
}

/** Groups by month, cell, kilometre, side and kind; those that are of one group stay as they came. */
function ordered({ kinds, kind, cell, ...columns }: Groups): Groups {
  const sorter = new GroupSorter();
  const words = new Int32Array(2 * columns.rows);
  for (let row = 0; row < columns.rows; row++) words[2 * row] = kind[row];
  sorter.add({ ...columns, cell: wordsOf(cell), kind: words });
  const groups = sorter.end();
  return { ...groups, kinds, kind: groups.kind.map((place) => groups.kinds[place]) };
}

/** Groups in order, those that are of one group summed: under other numbers of kinds, or with a key left out. */
export function regrouped(groups: Groups): Groups {
  const all = ordered(groups);
  const { month, cell, km, side, kind } = all;
  const isSame = (a: number, b: number): boolean =>
    month[a] === month[b] && cell[a] === cell[b] && km[a] === km[b] && side[a] === side[b] && kind[a] === kind[b];
  const firsts = Array.from(month, (_, row) => row).filter((row) => row === 0 || !isSame(row - 1, row));
  const into = emptyGroups(firsts.length, groups.kinds);
  firsts.forEach((row, at) => {
    into.month[at] = month[row];
    into.cell[at] = cell[row];
    into.km[at] = km[row];
    into.side[at] = side[row];
    into.kind[at] = kind[row];
    for (let from = row; from < (firsts[at + 1] ?? all.rows); from++) {
      into.records[at] += all.records[from];
      into.people[at] += all.people[from];
    }
  });
  return into;
}

/** The answer of an engine, in one order whatever the engine's was: by month, cell, kilometre, side, kind. */
export async function readGroups(batches: AsyncIterable<Batch>): Promise<Groups> {
  const sorter = new GroupSorter();
  for await (const batch of batches) sorter.add(rowsIn(batch));
  return sorter.end();
}

export function recordsOf({ records }: Groups): number {
  let sum = 0;
  for (let row = 0; row < records.length; row++) sum += records[row];
  return sum;
}

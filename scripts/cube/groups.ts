import type { Batch, Numbers } from './engines/engine.ts';
import { Failure } from './failure.ts';
import { longKeys, orderBy, signedKey, unsignedKey } from './order.ts';

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

/** A whole number that an Int32 holds. */
function smallFrom(from: Numbers, into: Int32Array, at: number): void {
  if (!(from instanceof BigInt64Array) && !(from instanceof BigUint64Array)) {
    into.set(from, at);
    return;
  }
  for (let row = 0; row < from.length; row++) into[at + row] = Number(from[row]);
}

function longFrom(from: Numbers, into: BigInt64Array, at: number): void {
  if (from instanceof BigInt64Array || from instanceof BigUint64Array) {
    into.set(new BigInt64Array(from.buffer, from.byteOffset, from.length), at);
    return;
  }
  for (let row = 0; row < from.length; row++) into[at + row] = BigInt(from[row]);
}

/** Counts: whole numbers that a double holds exactly. */
function doubleFrom(from: Numbers, into: Float64Array, at: number): void {
  if (!(from instanceof BigInt64Array) && !(from instanceof BigUint64Array)) {
    into.set(from, at);
    return;
  }
  const words = new Uint32Array(from.buffer, from.byteOffset, 2 * from.length);
  for (let row = 0; row < from.length; row++) {
    const high = words[2 * row + 1];
    if (high >= highestWord) throw new Failure('count-too-large');
    into[at + row] = high * 2 ** 32 + words[2 * row];
  }
}

interface Read {
  readonly rows: number;
  readonly month: Int32Array;
  readonly cell: BigInt64Array;
  readonly km: Int32Array;
  readonly side: Int32Array;
  readonly kind: BigInt64Array;
  readonly records: Float64Array;
  readonly people: Float64Array;
}

/** The answer of an engine in one piece: the columns of `answerColumns`. */
async function collected(batches: AsyncIterable<Batch>): Promise<Read> {
  const all: Batch[] = [];
  for await (const batch of batches) all.push(batch);
  const rows = all.reduce((sum, batch) => sum + batch.rows, 0);
  const read: Read = {
    rows,
    month: new Int32Array(rows),
    cell: new BigInt64Array(rows),
    km: new Int32Array(rows),
    side: new Int32Array(rows),
    kind: new BigInt64Array(rows),
    records: new Float64Array(rows),
    people: new Float64Array(rows),
  };
  let at = 0;
  for (let next = all.shift(); next !== undefined; next = all.shift()) {
    const [month, cell, km, side, kind, records, people] = next.columns;
    smallFrom(month, read.month, at);
    longFrom(cell, read.cell, at);
    smallFrom(km, read.km, at);
    smallFrom(side, read.side, at);
    longFrom(kind, read.kind, at);
    doubleFrom(records, read.records, at);
    doubleFrom(people, read.people, at);
    at += next.rows;
  }
  return read;
}

/** Distinct kinds, ascending, and the place of each row's. Numbers of kinds have 52 bits. */
function codedKinds(kind: BigInt64Array): { readonly kinds: readonly number[]; readonly codes: Uint32Array } {
  const words = new Uint32Array(kind.buffer, kind.byteOffset, 2 * kind.length);
  const met = new Map<number, number>();
  const codes = new Uint32Array(kind.length);
  for (let row = 0; row < kind.length; row++) {
    const number = words[2 * row + 1] * 2 ** 32 + words[2 * row];
    const known = met.get(number);
    codes[row] = known ?? met.size;
    if (known === undefined) met.set(number, met.size);
  }
  const kinds = [...met.keys()].sort((a, b) => a - b);
  const placeOf = new Uint32Array(kinds.length);
  kinds.forEach((one, place) => {
    placeOf[met.get(one) ?? 0] = place;
  });
  for (let row = 0; row < codes.length; row++) codes[row] = placeOf[codes[row]];
  return { kinds, codes };
}

/** Numbers of 64 bits as pairs of words: a BigInt for each would cost more than all the rest. */
const wordsOf = (values: BigInt64Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);

const emptyGroups = (rows: number, kinds: readonly number[]) => ({
  rows,
  kinds,
  month: new Int32Array(rows),
  cell: new BigInt64Array(rows),
  km: new Int32Array(rows),
  side: new Int32Array(rows),
  kind: new Uint32Array(rows),
  records: new Float64Array(rows),
  people: new Float64Array(rows),
});

/** The 32 bits of each value: one loop for all such columns, which an engine then compiles for one type alone. */
const bitsOf = (values: Int32Array | Uint32Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, values.length);

function takenBits(into: Uint32Array, from: Uint32Array, order: Uint32Array): void {
  for (let at = 0; at < order.length; at++) into[at] = from[order[at]];
}

function takenDoubles(into: Float64Array, from: Float64Array, order: Uint32Array): void {
  for (let at = 0; at < order.length; at++) into[at] = from[order[at]];
}

function takenWords(into: Uint32Array, from: Uint32Array, order: Uint32Array): void {
  for (let at = 0; at < order.length; at++) {
    const row = 2 * order[at];
    into[2 * at] = from[row];
    into[2 * at + 1] = from[row + 1];
  }
}

/** Puts rows into the order given: `from` is no part of `into`. */
function takenGroups(into: Groups, from: Groups, order: Uint32Array): void {
  for (const column of ['month', 'km', 'side', 'kind'] as const) {
    takenBits(bitsOf(into[column]), bitsOf(from[column]), order);
  }
  takenDoubles(into.records, from.records, order);
  takenDoubles(into.people, from.people, order);
  takenWords(wordsOf(into.cell), wordsOf(from.cell), order);
}

/** Some rows after one another, as a view. */
const part = ({ kinds, ...columns }: Groups, from: number, to: number): Groups => ({
  rows: to - from,
  kinds,
  month: columns.month.subarray(from, to),
  cell: columns.cell.subarray(from, to),
  km: columns.km.subarray(from, to),
  side: columns.side.subarray(from, to),
  kind: columns.kind.subarray(from, to),
  records: columns.records.subarray(from, to),
  people: columns.people.subarray(from, to),
});

/** The order of rows of one month. */
function orderWithin({ rows, cell, km, side, kind, kinds }: Groups): Uint32Array {
  const sideAndKind = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) sideAndKind[row] = side[row] * kinds.length + kind[row];
  return orderBy([...longKeys(wordsOf(cell)), signedKey(km), unsignedKey(sideAndKind)], rows);
}

/**
 * Groups by month, cell, kilometre, side and kind. By month first: the rows of one month fit into a processor's cache,
 * where sorting by the rest costs a third.
 */
function ordered(groups: Groups): Groups {
  const { rows, kinds } = groups;
  const byMonth = emptyGroups(rows, kinds);
  takenGroups(byMonth, groups, orderBy([signedKey(groups.month)], rows));
  const into = emptyGroups(rows, kinds);
  for (let from = 0; from < rows; ) {
    let to = from + 1;
    while (to < rows && byMonth.month[to] === byMonth.month[from]) to++;
    const month = part(byMonth, from, to);
    takenGroups(part(into, from, to), month, orderWithin(month));
    from = to;
  }
  return into;
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
  const { kind, ...read } = await collected(batches);
  const { kinds, codes } = codedKinds(kind);
  return ordered({ ...read, kind: codes, kinds });
}

export function recordsOf({ records }: Groups): number {
  let sum = 0;
  for (let row = 0; row < records.length; row++) sum += records[row];
  return sum;
}

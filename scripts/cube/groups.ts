import type { Batch, Numbers } from './engines/engine.ts';
import { Failure } from './failure.ts';
import { type Key, orderBy } from './order.ts';

/** Groups of records, a struct of arrays, by month, cell, km, side and kind; no two rows are of one group. */
export interface Groups {
  readonly rows: number;
  /** Months since January 1970. */
  readonly month: Int32Array;
  readonly cell: BigInt64Array;
  readonly km: Int32Array;
  readonly side: Uint8Array;
  /** Place in `kinds`. */
  readonly kind: Uint32Array;
  /** Numbers of kinds in the manifest, ascending. */
  readonly kinds: readonly number[];
  readonly records: Float64Array;
  readonly people: Float64Array;
}

const beyondDouble = 2n ** 53n;

/** A whole number that an Int32 holds. */
function smallFrom(from: Numbers, into: Int32Array | Uint8Array, at: number): void {
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

function doubleFrom(from: Numbers, into: Float64Array, at: number): void {
  if (!(from instanceof BigInt64Array) && !(from instanceof BigUint64Array)) {
    into.set(from, at);
    return;
  }
  for (let row = 0; row < from.length; row++) {
    if (from[row] >= beyondDouble) throw new Failure('count-too-large');
    into[at + row] = Number(from[row]);
  }
}

interface Read {
  readonly rows: number;
  readonly month: Int32Array;
  readonly cell: BigInt64Array;
  readonly km: Int32Array;
  readonly side: Uint8Array;
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
    side: new Uint8Array(rows),
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

/** Signed numbers in the order of unsigned ones. */
const lifted = (values: Int32Array): Key => Uint32Array.from(values, (value) => value ^ 0x8000_0000);

/** Halves of cells, of which none is negative. */
function halves(cell: BigInt64Array): readonly [Key, Key] {
  const words = new Uint32Array(cell.buffer, cell.byteOffset, 2 * cell.length);
  const [high, low] = [new Uint32Array(cell.length), new Uint32Array(cell.length)];
  for (let row = 0; row < cell.length; row++) {
    low[row] = words[2 * row];
    high[row] = words[2 * row + 1];
  }
  return [high, low];
}

/** Groups under other numbers of kinds, in order; rows that are then of one group are one. */
export function regrouped(groups: Groups): Groups {
  const { rows, month, cell, km, side, kind, records, people } = groups;
  const order = orderBy([lifted(month), ...halves(cell), lifted(km), Uint32Array.from(side), kind], rows);
  const into = { month: new Int32Array(rows), cell: new BigInt64Array(rows), km: new Int32Array(rows) };
  const more = { side: new Uint8Array(rows), kind: new Uint32Array(rows) };
  const sums = { records: new Float64Array(rows), people: new Float64Array(rows) };
  let at = -1;
  for (let place = 0; place < rows; place++) {
    const row = order[place];
    const isNew =
      at < 0 ||
      into.month[at] !== month[row] ||
      into.cell[at] !== cell[row] ||
      into.km[at] !== km[row] ||
      more.side[at] !== side[row] ||
      more.kind[at] !== kind[row];
    if (isNew) {
      at += 1;
      into.month[at] = month[row];
      into.cell[at] = cell[row];
      into.km[at] = km[row];
      more.side[at] = side[row];
      more.kind[at] = kind[row];
    }
    sums.records[at] += records[row];
    sums.people[at] += people[row];
  }
  const count = at + 1;
  return {
    rows: count,
    kinds: groups.kinds,
    month: into.month.subarray(0, count),
    cell: into.cell.subarray(0, count),
    km: into.km.subarray(0, count),
    side: more.side.subarray(0, count),
    kind: more.kind.subarray(0, count),
    records: sums.records.subarray(0, count),
    people: sums.people.subarray(0, count),
  };
}

/** The answer of an engine, in one order whatever the engine's was: by month, cell, kilometre, side, kind. */
export async function readGroups(batches: AsyncIterable<Batch>): Promise<Groups> {
  const { kind, ...read } = await collected(batches);
  const { kinds, codes } = codedKinds(kind);
  return regrouped({ ...read, kind: codes, kinds });
}

export const recordsOf = ({ records }: Groups): number => records.reduce((sum, count) => sum + count, 0);

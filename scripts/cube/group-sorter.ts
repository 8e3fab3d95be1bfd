import { Distinct } from './distinct.ts';
import { orderBy, signBit, unsignedKey } from './order.ts';

/** Rows of an answer as columns; numbers of 64 bits are two words each, the lower one first. */
export interface AnswerRows {
  readonly rows: number;
  readonly month: Int32Array;
  readonly cell: Int32Array;
  readonly km: Int32Array;
  readonly side: Int32Array;
  readonly kind: Int32Array;
  readonly records: Float64Array;
  readonly people: Float64Array;
}

/** Numbers of 64 bits, of which none is negative: the higher word first. */
const long = [
  { offset: 1, flip: 0 },
  { offset: 0, flip: 0 },
];

const rowsInPiece = 1 << 12;

/** Rows of one month, in pieces that stay where they are: numbers of places and kinds, and records and people in turn. */
class MonthRows {
  rows = 0;
  private readonly keys: Uint32Array[] = [];
  private readonly sums: Float64Array[] = [];
  private key = new Uint32Array(0);
  private sum = new Float64Array(0);

  add(place: number, kind: number, records: number, people: number): void {
    const at = 2 * (this.rows % rowsInPiece);
    if (at === 0) this.begin();
    this.key[at] = place;
    this.key[at + 1] = kind;
    this.sum[at] = records;
    this.sum[at + 1] = people;
    this.rows += 1;
  }

  private begin(): void {
    this.key = new Uint32Array(2 * rowsInPiece);
    this.sum = new Float64Array(2 * rowsInPiece);
    this.keys.push(this.key);
    this.sums.push(this.sum);
  }

  /** Copies all into arrays that are as long as that at least. */
  copyTo({ place, kind, sums }: Room, placeOf: Uint32Array, kindOf: Uint32Array): void {
    for (let piece = 0, from = 0; piece < this.keys.length; piece++, from += rowsInPiece) {
      const keys = this.keys[piece];
      const rows = Math.min(rowsInPiece, this.rows - from);
      for (let row = 0; row < rows; row++) {
        place[from + row] = placeOf[keys[2 * row]];
        kind[from + row] = kindOf[keys[2 * row + 1]];
      }
      sums.set(this.sums[piece].subarray(0, 2 * rows), 2 * from);
    }
  }
}

/** The rows of one month after one another. */
interface Room {
  readonly place: Uint32Array;
  readonly kind: Uint32Array;
  readonly sums: Float64Array;
}

export const emptyGroups = (rows: number, kinds: readonly number[]) => ({
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

/** Columns of groups, which `Groups` tells of. */
type GroupColumns = ReturnType<typeof emptyGroups>;

/**
 * Groups by month, cell, kilometre, side and kind; those that are of one group stay as they came. Rows are taken as they
 * come, so that most of the work is done while an engine still answers: each goes to its month, and its cell, kilometre
 * and side, of which there are few, become one number. What is left at the end is to sort the rows of each month, which a
 * processor's cache holds, by two numbers.
 */
export class GroupSorter {
  private readonly months = new Distinct();
  private readonly places = new Distinct();
  private readonly kinds = new Distinct();
  private readonly rowsOfMonths: MonthRows[] = [];

  add({ rows, month, cell, km, side, kind, records, people }: AnswerRows): void {
    const { months, places, kinds, rowsOfMonths } = this;
    for (let row = 0; row < rows; row++) {
      const at = months.numberOf(month[row], 0, 0, 0);
      if (at === rowsOfMonths.length) rowsOfMonths.push(new MonthRows());
      const place = places.numberOf(cell[2 * row], cell[2 * row + 1], km[row], side[row]);
      const kindAt = kinds.numberOf(kind[2 * row], kind[2 * row + 1], 0, 0);
      rowsOfMonths[at].add(place, kindAt, records[row], people[row]);
    }
  }

  /** All rows in order. They are given away: nothing may be added afterwards. */
  end(): GroupColumns {
    const months = this.months.sorted([{ offset: 0, flip: signBit }]);
    const places = this.places.sorted([...long, { offset: 2, flip: signBit }, { offset: 3, flip: signBit }]);
    const kinds = this.kinds.sorted(long);
    const numbers = Array.from(
      kinds.placeOf,
      (_, at) => kinds.words[4 * at + 1] * 2 ** 32 + (kinds.words[4 * at] >>> 0),
    );
    const rows = this.rowsOfMonths.reduce((sum, one) => sum + one.rows, 0);
    const into = emptyGroups(rows, numbers);
    const inOrder: MonthRows[] = [];
    this.rowsOfMonths.forEach((one, number) => {
      inOrder[months.placeOf[number]] = one;
    });
    this.rowsOfMonths.length = 0;
    const most = inOrder.reduce((longest, one) => Math.max(longest, one.rows), 0);
    const room = { place: new Uint32Array(most), kind: new Uint32Array(most), sums: new Float64Array(2 * most) };
    let from = 0;
    for (let one = inOrder.shift(), month = 0; one !== undefined; one = inOrder.shift(), month++) {
      one.copyTo(room, places.placeOf, kinds.placeOf);
      into.month.fill(months.words[4 * month], from, from + one.rows);
      const order = orderBy([unsignedKey(room.place), unsignedKey(room.kind)], one.rows);
      putInOrder(into, from, room, order, places.words);
      from += one.rows;
    }
    return into;
  }
}

/** Rows of one month in the order given, from row `from` on. @param words of all places, four of each */
function putInOrder(
  into: GroupColumns,
  from: number,
  { place, kind, sums }: Room,
  order: Uint32Array,
  words: Int32Array,
): void {
  const cell = new Int32Array(into.cell.buffer);
  const { km, side, kind: kinds, records, people } = into;
  for (let at = 0, to = from; at < order.length; at++, to++) {
    const row = order[at];
    const word = 4 * place[row];
    cell[2 * to] = words[word];
    cell[2 * to + 1] = words[word + 1];
    km[to] = words[word + 2];
    side[to] = words[word + 3];
    kinds[to] = kind[row];
    records[to] = sums[2 * row];
    people[to] = sums[2 * row + 1];
  }
}

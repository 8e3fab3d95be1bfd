import type { Steps } from '../base/steps.ts';
import { bitsOfColumn, type RowBits } from './row-bits.ts';
import { dealtByHash, hashedRows } from './row-hashes.ts';
import { sameShape } from './same-shape.ts';
import type { DecodedColumn, DecodedTable } from './source.ts';

/**
 * Rows that repeat an earlier one in all columns that were decoded. A 32-bit hash of each row's values finds those that
 * may be equal, and their values are then compared. O(rows x columns), twelve bytes a row.
 */
export function* countDuplicates({ rows, columns }: DecodedTable): Steps<number> {
  const kept = Object.values(columns);
  if (kept.length === 0 || rows < 2) return 0;
  const words = kept.flatMap(bitsOfColumn);
  const { order, hashes, ends } = dealtByHash(yield* hashedRows(rows, words));
  const isSame = (a: number, b: number): boolean =>
    words.every((column) => isSameAt(column, a, b)) && kept.every((column) => isSameState(column, a, b));
  let found = 0;
  let from = 0;
  for (const end of ends) {
    found += repeatedIn(order.subarray(from, end), hashes.subarray(from, end), isSame);
    from = end;
    yield { done: from, total: rows };
  }
  return found;
}

function isSameAt({ words, perRow }: RowBits, a: number, b: number): boolean {
  if (perRow === 1) return words[a] === words[b];
  return words[2 * a] === words[2 * b] && words[2 * a + 1] === words[2 * b + 1];
}

/** Empty is another than unreadable, and an outline another than one of the same hash. */
function isSameState(column: DecodedColumn, a: number, b: number): boolean {
  if (column.kind === 'category') return true;
  if (column.kind === 'geometry') return sameShape(column.shapes[a], column.shapes[b]);
  return column.state[a] === column.state[b];
}

/** Open addressing, at most half full; rows come in the order of the file. */
function repeatedIn(rows: Uint32Array, hashes: Int32Array, isSame: (a: number, b: number) => boolean): number {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(rows.length * 2 + 1))).fill(-1);
  const mask = slots.length - 1;
  let repeated = 0;
  for (let k = 0; k < rows.length; k++) {
    const hash = hashes[k];
    let slot = hash & mask;
    for (;;) {
      const other = slots[slot];
      if (other < 0) {
        slots[slot] = k;
        break;
      }
      if (hashes[other] === hash && isSame(rows[k], rows[other])) {
        repeated++;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return repeated;
}

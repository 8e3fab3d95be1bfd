import type { Steps } from '../base/steps.ts';
import type { RowBits } from './row-bits.ts';

/** Rows are mixed block by block, while their hashes are in a core's first cache. */
const rowsInBlock = 4096;
const blocksInStep = 64;
/** Rows are dealt into parts of about this many, whose table stays in a core's second cache. */
const rowsInPart = 2 ** 15;
const mostPartBits = 10;

/** A 32-bit hash of the words of each row, signed: engines keep unsigned words as doubles. O(words). */
export function* hashedRows(rows: number, columns: readonly RowBits[]): Steps<Int32Array> {
  const hashes = new Int32Array(rows);
  const singles = columns.flatMap(({ words, perRow }) => (perRow === 1 ? [words] : []));
  const doubles = columns.flatMap(({ words, perRow }) => (perRow === 2 ? [words] : []));
  for (let from = 0, block = 1; from < rows; from += rowsInBlock, block++) {
    const to = Math.min(rows, from + rowsInBlock);
    for (let k = 0; k + 1 < singles.length; k += 2) mixTwo(hashes, singles[k], singles[k + 1], from, to);
    if (singles.length % 2 === 1) mixOne(hashes, singles[singles.length - 1], from, to);
    for (const words of doubles) mixDouble(hashes, words, from, to);
    if (block % blocksInStep === 0) yield { done: to, total: rows };
  }
  return hashes;
}

function mixOne(hashes: Int32Array, words: Int32Array, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const hash = Math.imul(hashes[row] ^ words[row], 0x9e3779b1);
    hashes[row] = hash ^ (hash >>> 15);
  }
}

/** Two columns at once: half of the time is the hash's own way in and out. */
function mixTwo(hashes: Int32Array, first: Int32Array, second: Int32Array, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const hash = Math.imul(hashes[row] ^ first[row] ^ Math.imul(second[row], 0x85ebca6b), 0x9e3779b1);
    hashes[row] = hash ^ (hash >>> 15);
  }
}

function mixDouble(hashes: Int32Array, words: Int32Array, from: number, to: number): void {
  for (let row = from, k = 2 * from; row < to; row++, k += 2) {
    const hash = Math.imul(hashes[row] ^ words[k + 1] ^ Math.imul(words[k], 0x85ebca6b), 0x9e3779b1);
    hashes[row] = hash ^ (hash >>> 15);
  }
}

/** Rows in order of the upper bits of their hashes, in the file's order within a part. */
export interface DealtRows {
  readonly order: Uint32Array;
  /** The hash of each row of `order`. */
  readonly hashes: Int32Array;
  /** Where each part ends in both. */
  readonly ends: Uint32Array;
}

export function dealtByHash(hashes: Int32Array): DealtRows {
  const rows = hashes.length;
  const bits = Math.min(mostPartBits, Math.max(0, Math.ceil(Math.log2(rows / rowsInPart))));
  const ends = new Uint32Array(2 ** bits);
  const order = new Uint32Array(rows);
  const ordered = new Int32Array(rows);
  // A shift by 32 is none in this language: in two it is.
  const shift = 31 - bits;
  for (let row = 0; row < rows; row++) ends[(hashes[row] >>> 1) >>> shift]++;
  let before = 0;
  for (let part = 0; part < ends.length; part++) {
    const count = ends[part];
    ends[part] = before;
    before += count;
  }
  for (let row = 0; row < rows; row++) {
    const hash = hashes[row];
    const at = ends[(hash >>> 1) >>> shift]++;
    order[at] = row;
    ordered[at] = hash;
  }
  return { order, hashes: ordered, ends };
}

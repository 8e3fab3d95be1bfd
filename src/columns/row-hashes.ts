import type { Steps } from '../base/steps.ts';
import type { RowWords } from './row-words.ts';

/** Rows are mixed block by block, while their hashes are in a core's first cache. */
const rowsInBlock = 4096;
const blocksInStep = 64;
/** Rows are dealt into parts of about this many, whose table stays in a core's second cache. */
const rowsInPart = 2 ** 15;
const mostPartBits = 10;

/** A 32-bit hash of the words of each row. O(words). */
export function* hashedRows(rows: number, columns: readonly RowWords[]): Steps<Uint32Array> {
  const hashes = new Uint32Array(rows);
  for (let from = 0, block = 1; from < rows; from += rowsInBlock, block++) {
    const to = Math.min(rows, from + rowsInBlock);
    for (const { words, perRow } of columns) {
      if (perRow === 1) mixOne(hashes, words, from, to);
      else mixTwo(hashes, words, from, to);
    }
    if (block % blocksInStep === 0) yield { done: to, total: rows };
  }
  return hashes;
}

function mixOne(hashes: Uint32Array, words: Uint32Array, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const hash = Math.imul(hashes[row] ^ words[row], 0x9e3779b1);
    hashes[row] = hash ^ (hash >>> 15);
  }
}

function mixTwo(hashes: Uint32Array, words: Uint32Array, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const low = Math.imul(words[2 * row], 0x85ebca6b);
    const hash = Math.imul(hashes[row] ^ words[2 * row + 1] ^ low ^ (low >>> 13), 0x9e3779b1);
    hashes[row] = hash ^ (hash >>> 15);
  }
}

/** Rows in order of the upper bits of their hashes, in the file's order within a part, and where each part ends. */
export function dealtByHash(hashes: Uint32Array): { readonly order: Uint32Array; readonly ends: Uint32Array } {
  const rows = hashes.length;
  const bits = Math.min(mostPartBits, Math.max(0, Math.ceil(Math.log2(rows / rowsInPart))));
  const parts = 2 ** bits;
  const ends = new Uint32Array(parts);
  const order = new Uint32Array(rows);
  const shift = 32 - bits;
  // A shift by 32 is none in this language.
  const partOf = (hash: number): number => (bits === 0 ? 0 : hash >>> shift);
  for (let row = 0; row < rows; row++) ends[partOf(hashes[row])]++;
  let before = 0;
  for (let part = 0; part < parts; part++) {
    const count = ends[part];
    ends[part] = before;
    before += count;
  }
  for (let row = 0; row < rows; row++) order[ends[partOf(hashes[row])]++] = row;
  return { order, ends };
}

const digitBits = 16;
const digits = 1 << digitBits;

/**
 * A key of a row: word `row * step + offset` of `words`, in the order of unsigned numbers. `flip` is laid over it: the
 * highest bit puts signed numbers in their order.
 */
export interface Key {
  readonly words: Uint32Array;
  readonly step: number;
  readonly offset: number;
  readonly flip: number;
}

export const unsignedKey = (words: Uint32Array): Key => ({ words, step: 1, offset: 0, flip: 0 });

export const signedKey = (values: Int32Array): Key => ({
  words: new Uint32Array(values.buffer, values.byteOffset, values.length),
  step: 1,
  offset: 0,
  flip: 0x8000_0000,
});

/** Both halves of numbers of 64 bits, of which none is negative. */
export function longKeys(words: Uint32Array): readonly [Key, Key] {
  return [
    { words, step: 2, offset: 1, flip: 0 },
    { words, step: 2, offset: 0, flip: 0 },
  ];
}

/** Rows by digit, counted; null where all rows have the same one. */
function countDigits({ words, step, offset, flip }: Key, rows: number, shift: number): Uint32Array | null {
  const counts = new Uint32Array(digits);
  for (let row = 0, at = offset; row < rows; row++, at += step) {
    counts[((words[at] ^ flip) >>> shift) & (digits - 1)] += 1;
  }
  return rows === 0 || counts[((words[offset] ^ flip) >>> shift) & (digits - 1)] === rows ? null : counts;
}

function intoStarts(counts: Uint32Array): void {
  let sum = 0;
  for (let digit = 0; digit < digits; digit++) {
    const count = counts[digit];
    counts[digit] = sum;
    sum += count;
  }
}

/**
 * The order of rows by several keys, the first one first: stable, by counting (LSD radix sort, 16 bits at a time). Digits
 * that are the same in all rows cost one look at them.
 */
export function orderBy(keys: readonly Key[], rows: number): Uint32Array {
  let order = new Uint32Array(rows);
  let next = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) order[row] = row;
  for (const key of [...keys].reverse()) {
    const { words, step, offset, flip } = key;
    for (const shift of [0, digitBits]) {
      const starts = countDigits(key, rows, shift);
      if (starts === null) continue;
      intoStarts(starts);
      for (let at = 0; at < rows; at++) {
        const row = order[at];
        const digit = ((words[row * step + offset] ^ flip) >>> shift) & (digits - 1);
        next[starts[digit]++] = row;
      }
      [order, next] = [next, order];
    }
  }
  return order;
}

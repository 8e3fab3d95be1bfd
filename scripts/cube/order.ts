const digitBits = 11;
const digits = 1 << digitBits;
const wordBits = 32;
/** The highest bit: laid over words, it puts signed numbers into the order of unsigned ones. */
export const signBit = 0x8000_0000;

/**
 * A key of a row: word `row * step + offset` of `words`, in the order of unsigned numbers; `flip` is laid over it.
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
  flip: signBit,
});

/** Bits in which some row differs from the first. */
function bitsThatDiffer({ words, step, offset }: Key, rows: number): number {
  const first = words[offset];
  let bits = 0;
  for (let row = 0, at = offset; row < rows; row++, at += step) bits |= words[at] ^ first;
  return bits;
}

/** Where the rows of each digit begin. */
function startsOf({ words, step, offset, flip }: Key, rows: number, shift: number, starts: Uint32Array): void {
  starts.fill(0);
  for (let row = 0, at = offset; row < rows; row++, at += step) {
    starts[((words[at] ^ flip) >>> shift) & (digits - 1)] += 1;
  }
  let sum = 0;
  for (let digit = 0; digit < digits; digit++) {
    const count = starts[digit];
    starts[digit] = sum;
    sum += count;
  }
}

/**
 * The order of rows by several keys, the first one first: stable, by counting (LSD radix sort, 11 bits at a time, which a
 * processor's cache holds). Digits that are the same in all rows cost nothing.
 */
export function orderBy(keys: readonly Key[], rows: number): Uint32Array {
  let order = new Uint32Array(rows);
  let next = new Uint32Array(rows);
  const starts = new Uint32Array(digits);
  for (let row = 0; row < rows; row++) order[row] = row;
  for (const key of [...keys].reverse()) {
    const { words, step, offset, flip } = key;
    const differ = bitsThatDiffer(key, rows);
    for (let shift = 0; shift < wordBits; shift += digitBits) {
      if (((differ >>> shift) & (digits - 1)) === 0) continue;
      startsOf(key, rows, shift, starts);
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

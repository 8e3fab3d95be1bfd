const digitBits = 16;
const digits = 1 << digitBits;

/** A key of a row, 32 bits at a time; the order is that of unsigned numbers. */
export type Key = Uint32Array;

/**
 * The order of rows by several keys, the first one first: stable, by counting (LSD radix sort, 16 bits at a time). Digits
 * that are the same in all rows cost one look at them.
 */
export function orderBy(keys: readonly Key[], rows: number): Uint32Array {
  let order = Uint32Array.from({ length: rows }, (_, row) => row);
  let next = new Uint32Array(rows);
  const starts = new Uint32Array(digits);
  for (const key of [...keys].reverse()) {
    for (const shift of [0, digitBits]) {
      starts.fill(0);
      for (let row = 0; row < rows; row++) starts[(key[row] >>> shift) & (digits - 1)] += 1;
      if (rows === 0 || starts[(key[0] >>> shift) & (digits - 1)] === rows) continue;
      for (let digit = 0, sum = 0; digit < digits; digit++) {
        const count = starts[digit];
        starts[digit] = sum;
        sum += count;
      }
      for (let at = 0; at < rows; at++) {
        const row = order[at];
        next[starts[(key[row] >>> shift) & (digits - 1)]++] = row;
      }
      [order, next] = [next, order];
    }
  }
  return order;
}

const digit = 0x10000;

/** One stable pass of a counting sort: `from` in order of 16 bits of `key`, written to `to`. */
function pass(key: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array, buckets: number): void {
  const next = new Uint32Array(buckets + 1);
  for (let k = 0; k < key.length; k++) next[((key[k] >>> shift) & (digit - 1)) + 1] += 1;
  for (let b = 1; b <= buckets; b++) next[b] += next[b - 1];
  for (let k = 0; k < from.length; k++) {
    const bucket = (key[from[k]] >>> shift) & (digit - 1);
    to[next[bucket]++] = from[k];
  }
}

/**
 * Order of points by their cells: by the last coordinate first, by the first coordinate last; equal ones keep their
 * order. A radix sort, so that the time does not depend on how the points lie.
 * @param coordinates whole coordinates of each point, one array a dimension, all of one length
 *
 * O(n dimensions).
 */
export function orderByCell(coordinates: readonly Uint32Array[]): Uint32Array<ArrayBuffer> {
  const n = coordinates[0].length;
  let order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  let other = new Uint32Array(n);
  for (const key of coordinates) {
    let most = 0;
    for (let k = 0; k < n; k++) if (key[k] > most) most = key[k];
    for (let shift = 0; shift === 0 || (shift < 32 && most >>> shift > 0); shift += 16) {
      pass(key, shift, order, other, Math.min(digit, (most >>> shift) + 1));
      [order, other] = [other, order];
    }
  }
  return order;
}

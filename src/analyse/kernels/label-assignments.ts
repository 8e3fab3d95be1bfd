import type { ReadonlyU8, ReadonlyU32 } from '../../base/typed-array.ts';

/**
 * Number of different ways to give the labels to the blocks, strata kept: the product of multinomial coefficients;
 * Infinity where it is beyond a number. A permutation p cannot be smaller than about one over it.
 *
 * O(blocks).
 */
export function labelAssignments(label: ReadonlyU8, stratum: ReadonlyU32): number {
  const strata = new Map<number, Map<number, number>>();
  for (let block = 0; block < label.length; block++) {
    const name = stratum[block];
    const sizes = strata.get(name) ?? new Map<number, number>();
    sizes.set(label[block], (sizes.get(label[block]) ?? 0) + 1);
    strata.set(name, sizes);
  }
  let ways = 1;
  for (const sizes of strata.values()) {
    let placed = 0;
    for (const size of sizes.values()) {
      for (let k = 1; k <= size; k++) ways *= (placed + k) / k;
      placed += size;
    }
  }
  return Math.round(ways);
}

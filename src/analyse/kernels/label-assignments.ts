import type { PeriodBlocks } from './period-blocks.ts';

/**
 * Number of different ways to give the labels to the blocks, strata kept: the product of multinomial coefficients;
 * Infinity where it is beyond a number. A permutation p cannot be smaller than about one over it, or two over it where a
 * swap of all labels leaves the statistic as it is.
 *
 * O(blocks).
 */
export function labelAssignments({ label, stratum }: Pick<PeriodBlocks, 'label' | 'stratum'>): number {
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

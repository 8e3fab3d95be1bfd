import type { MonthBlocks } from './month-blocks.ts';

/**
 * Number of different ways to label the blocks, strata kept: the product of binomial coefficients. A permutation p
 * cannot be smaller than about one over it, or two over it where a swap of all labels leaves the statistic as it is.
 *
 * O(blocks).
 */
export function blockAssignments(blocks: Pick<MonthBlocks, 'label' | 'stratum'>): number {
  const sizes = new Map<number, [number, number]>();
  blocks.stratum.forEach((stratum, block) => {
    const size = sizes.get(stratum) ?? [0, 0];
    size[blocks.label[block]]++;
    sizes.set(stratum, size);
  });
  let ways = 1;
  for (const [before, now] of sizes.values()) {
    for (let k = 1; k <= now; k++) ways *= (before + k) / k;
  }
  return Math.round(ways);
}

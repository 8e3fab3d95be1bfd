import { studentQuantile } from './student-quantile.ts';

const normalQuantile = 1.959963984540054;

/**
 * Factor that widens a 95 % bootstrap interval from few blocks: sqrt(n / (n - 1)) for the bootstrap's variance, which
 * divides by n, times t over z with n - 1 degrees of freedom. Bands drawn without it are too narrow ("narrowness
 * bias").
 *
 * @param blocks n, blocks of the period that has fewer; at least 2
 * @throws RangeError below 2
 *
 * O(1). Hesterberg 2015, doi:10.1080/00031305.2015.1089789
 */
export function smallSampleFactor(blocks: number): number {
  if (!(blocks >= 2)) throw new RangeError(`${blocks} blocks are fewer than 2`);
  return (Math.sqrt(blocks / (blocks - 1)) * studentQuantile(0.025, blocks - 1)) / normalQuantile;
}

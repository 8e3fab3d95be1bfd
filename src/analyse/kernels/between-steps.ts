import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * How far the mean centres of steps lie apart: the sum over the steps of n |m - M|^2, m the mean n-vector of a step, M
 * that of all of them, times the earth's radius squared (km^2). The sum of squares between groups of a multivariate
 * analysis of variance: where steps do not overlap, its permutation test is that of the pseudo-F ratio.
 *
 * @param sums steps x columns; @param count column of the number of records; @param vector first of the three columns
 * of the added n-vectors
 *
 * O(steps). Anderson 2001, doi:10.1111/j.1442-9993.2001.01070.pp.x
 */
export function betweenSteps(sums: ReadonlyF64, columns: number, count: number, vector: number): number {
  let n = 0;
  let squares = 0;
  const all = [0, 0, 0];
  for (let at = 0; at < sums.length; at += columns) {
    const own = sums[at + count];
    if (!(own > 0)) continue;
    n += own;
    for (let axis = 0; axis < 3; axis++) {
      const value = sums[at + vector + axis];
      squares += (value * value) / own;
      all[axis] += value;
    }
  }
  if (n === 0) return 0;
  return radius * radius * Math.max(0, squares - all.reduce((sum, value) => sum + (value * value) / n, 0));
}

/** Mean radius of the earth, km (IUGG). */
const radius = 6371.0088;

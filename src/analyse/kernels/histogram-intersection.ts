/**
 * What two histograms have in common, as a share: in each bin the smaller of the two shares, summed. 1: alike; 0: no
 * bin in common. NaN where either is empty.
 *
 * @param a counts by bin @param b counts of the same bins
 *
 * O(bins). Swain & Ballard 1991, doi:10.1007/BF00130487
 */
export function histogramIntersection(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [sumA, sumB] = [0, 0];
  for (let bin = 0; bin < a.length; bin++) {
    sumA += a[bin];
    sumB += b[bin];
  }
  if (sumA === 0 || sumB === 0) return Number.NaN;
  let common = 0;
  for (let bin = 0; bin < a.length; bin++) common += Math.min(a[bin] / sumA, b[bin] / sumB);
  return common;
}

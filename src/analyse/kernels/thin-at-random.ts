import type { Rng } from '../../base/rng.ts';

/**
 * Sets weights to 0 until no more than `most` are left, each set of those left as likely as any other.
 *
 * @param weight changed in place
 *
 * O(n). Fan, Muller & Rezucha 1962, doi:10.1080/01621459.1962.10480667 (selection sampling)
 */
export function thinAtRandom(weight: Float64Array<ArrayBuffer>, most: number, rng: Rng): void {
  let left = weight.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  let wanted = Math.min(most, left);
  for (let i = 0; i < weight.length; i++) {
    if (!(weight[i] > 0)) continue;
    if (rng.nextUnit() * left < wanted) wanted--;
    else weight[i] = 0;
    left--;
  }
}

import { normalTwoSided } from './normal-two-sided.ts';

/**
 * Two-sided quantile of the standard normal: the z with P(|Z| > z) = tails, by Newton's method.
 *
 * @param tails in (0, 1): 0.05 gives 1.95996...
 * @throws RangeError outside that range
 *
 * O(1).
 */
export function normalQuantile(tails: number): number {
  if (!(tails > 0 && tails < 1)) throw new RangeError(`tails ${tails} are not in (0, 1)`);
  let z = 0;
  for (let k = 0; k < 200; k++) {
    const density = Math.sqrt(2 / Math.PI) * Math.exp((-z * z) / 2);
    // The tail is convex in z, so that a step from below never passes the root.
    const step = (normalTwoSided(z) - tails) / density;
    z += step;
    if (Math.abs(step) <= 1e-15 * z) break;
  }
  return z;
}

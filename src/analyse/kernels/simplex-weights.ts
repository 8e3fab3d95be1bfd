import type { Rng } from '../../base/rng.ts';

/**
 * One weighting drawn uniformly from all weightings that add up to 1: exponential gaps over their sum (Devroye 1986,
 * Non-Uniform Random Variate Generation, chapter 11).
 *
 * @param into as many weights as it has places
 *
 * O(criteria).
 */
export function simplexWeights(rng: Rng, into: Float64Array): void {
  let sum = 0;
  for (let j = 0; j < into.length; j++) {
    const gap = -Math.log(1 - rng.nextUnit());
    into[j] = gap;
    sum += gap;
  }
  if (sum === 0) into.fill(1 / into.length);
  else for (let j = 0; j < into.length; j++) into[j] /= sum;
}

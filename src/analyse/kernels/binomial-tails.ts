import { binomialProbability } from './binomial-probability.ts';

/**
 * Both tails of the binomial distribution, each with the value itself: P(X >= count) and P(X <= count).
 * The tail away from the mean is summed term by term from the saddle-point probability, so that a small tail is as
 * accurate as a large one (relative error about 1e-13).
 *
 * @throws RangeError as `binomialProbability`
 *
 * O(sqrt(trials)). The upper tail equals the incomplete beta function I_p(count, trials - count + 1).
 */
export function binomialTails(
  count: number,
  trials: number,
  probability: number,
): { readonly upper: number; readonly lower: number } {
  const here = binomialProbability(count, trials, probability);
  if (count <= 0) return { upper: 1, lower: count < 0 ? 0 : here };
  if (count >= trials) return { upper: count > trials ? 0 : here, lower: 1 };
  if (probability === 0 || probability === 1) {
    return { upper: probability, lower: 1 - probability };
  }
  const odds = probability / (1 - probability);
  if (count > trials * probability) {
    let sum = here;
    let term = here;
    for (let k = count; k < trials; k++) {
      term *= ((trials - k) / (k + 1)) * odds;
      if (sum + term === sum) break;
      sum += term;
    }
    return { upper: Math.min(1, sum), lower: Math.min(1, 1 - sum + here) };
  }
  let sum = here;
  let term = here;
  for (let k = count; k > 0; k--) {
    term *= k / (trials - k + 1) / odds;
    if (sum + term === sum) break;
    sum += term;
  }
  return { upper: Math.min(1, 1 - sum + here), lower: Math.min(1, sum) };
}

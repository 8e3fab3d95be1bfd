import { incompleteBeta } from './incomplete-beta.ts';
import type { ProportionInterval } from './wilson.ts';

/** The x with I_x(a, b) = p, by bisection to the last bit. */
function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let k = 0; k < 200; k++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Exact interval of a proportion, from the tails of the binomial distribution.
 *
 * @param k successes of @param n trials; @param tails what lies outside: 0.05 gives 95 %
 * @returns NaN where n is 0
 *
 * O(1). Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404
 */
export function clopperPearson(k: number, n: number, tails: number): ProportionInterval {
  if (n === 0) return { lower: Number.NaN, upper: Number.NaN };
  return {
    lower: k === 0 ? 0 : betaQuantile(tails / 2, k, n - k + 1),
    upper: k === n ? 1 : betaQuantile(1 - tails / 2, k + 1, n - k),
  };
}

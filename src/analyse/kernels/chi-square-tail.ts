import { logGamma } from './log-gamma.ts';

/** Lower regularised incomplete gamma function by its series, for x < a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < 10_000; k++) {
    term *= x / (a + k);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

/** Upper one by its continued fraction (modified Lentz), for x >= a + 1. */
function upperFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let product = d;
  for (let k = 1; k < 10_000; k++) {
    const factor = -k * (k - a);
    b += 2;
    d = factor * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + factor / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    product *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return product * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

/**
 * Upper tail of the chi-square distribution: P(X >= statistic) with `df` degrees of freedom.
 *
 * @throws RangeError where df is not positive
 *
 * O(sqrt(df)). Gautschi 1979, doi:10.1145/355853.355863
 */
export function chiSquareTail(statistic: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`${df} degrees of freedom`);
  if (!(statistic > 0)) return 1;
  const [a, x] = [df / 2, statistic / 2];
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

/**
 * Binomial probability P(X = count), X ~ binomial (trials, probability), by Loader's saddle-point form, which keeps
 * its relative accuracy (about 1e-13) far out in the tails, where logarithms of factorials lose it.
 *
 * @throws RangeError when count or trials are not whole numbers, or probability is not in [0, 1]
 *
 * O(1). Loader 2000, "Fast and accurate computation of binomial probabilities".
 */
export function binomialProbability(count: number, trials: number, probability: number): number {
  if (!Number.isInteger(trials) || trials < 0 || !Number.isInteger(count)) {
    throw new RangeError(`binomial: count ${count} of ${trials} trials is not whole`);
  }
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`probability ${probability} is not in [0, 1]`);
  if (count < 0 || count > trials) return 0;
  if (probability === 0) return count === 0 ? 1 : 0;
  if (probability === 1) return count === trials ? 1 : 0;
  if (count === 0) return Math.exp(trials * Math.log1p(-probability));
  if (count === trials) return Math.exp(trials * Math.log(probability));
  const missed = trials - count;
  const exponent =
    stirlingError(trials) -
    stirlingError(count) -
    stirlingError(missed) -
    deviance(count, trials * probability) -
    deviance(missed, trials * (1 - probability));
  return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * count * missed));
}

/** log n! less Stirling's approximation of it. */
function stirlingError(n: number): number {
  if (n < 16) {
    let factorial = 1;
    for (let k = 2; k <= n; k++) factorial *= k;
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
  }
  const s = 1 / (n * n);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / n;
}

/** x log(x / mean) + mean - x, by a series where the two nearly cancel. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let k = 1; k < 1000; k++) {
    term *= v * v;
    const next = sum + term / (2 * k + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

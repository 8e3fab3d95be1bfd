import type { Rng } from '../../src/base/rng.ts';

/** Standard normal (Box & Muller 1958). */
export const normalOf = (rng: Rng): number =>
  Math.sqrt(-2 * Math.log(1 - rng.nextUnit())) * Math.cos(2 * Math.PI * rng.nextUnit());

/** A Poisson count, by multiplication in halves that the exponential can hold. */
export function poissonOf(rng: Rng, mean: number): number {
  if (mean > 50) return poissonOf(rng, mean / 2) + poissonOf(rng, mean / 2);
  const limit = Math.exp(-mean);
  let product = rng.nextUnit();
  let count = 0;
  while (product > limit) {
    product *= rng.nextUnit();
    count += 1;
  }
  return count;
}

/** Gamma with this shape and scale 1 (Marsaglia & Tsang 2000). */
function gammaOf(rng: Rng, shape: number): number {
  if (shape < 1) return gammaOf(rng, shape + 1) * rng.nextUnit() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalOf(rng);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(rng.nextUnit()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A count with this mean and a variance of `dispersion` times it: negative binomial, Poisson at 1. */
export const countOf = (rng: Rng, mean: number, dispersion: number): number =>
  dispersion <= 1 ? poissonOf(rng, mean) : poissonOf(rng, gammaOf(rng, mean / (dispersion - 1)) * (dispersion - 1));

/** Counts whose logarithmic levels follow a first-order autoregression; each has about this dispersion. */
export function correlatedCounts(rng: Rng, means: readonly number[], dispersion: number, rho: number): Float64Array {
  let level = normalOf(rng);
  return Float64Array.from(means, (mean, t) => {
    if (t > 0) level = rho * level + Math.sqrt(1 - rho * rho) * normalOf(rng);
    const variance = Math.log(1 + (dispersion - 1) / mean);
    return poissonOf(rng, mean * Math.exp(level * Math.sqrt(variance) - variance / 2));
  });
}

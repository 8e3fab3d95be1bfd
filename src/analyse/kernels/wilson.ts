import { normalQuantile } from './normal-quantile.ts';

/** Ends of an interval of a proportion, 0 to 1. */
export interface ProportionInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's score interval of a proportion; with the continuity correction as in R's prop.test.
 *
 * @param k successes of @param n trials
 * @param tails what lies outside the interval: 0.05 gives 95 %
 * @returns NaN where n is 0
 *
 * O(1). Wilson 1927, doi:10.1080/01621459.1927.10502953; Newcombe 1998,
 * doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E
 */
export function wilson(k: number, n: number, tails: number, isCorrected = false): ProportionInterval {
  if (n === 0) return { lower: Number.NaN, upper: Number.NaN };
  const z = normalQuantile(tails);
  const spread = (z * z) / (2 * n);
  const shift = isCorrected ? 0.5 / n : 0;
  const end = (p: number, sign: 1 | -1): number =>
    (p + spread + sign * z * Math.sqrt((p * (1 - p)) / n + spread / (2 * n))) / (1 + 2 * spread);
  const [low, high] = [k / n - shift, k / n + shift];
  return { lower: low <= 0 ? 0 : end(low, -1), upper: high >= 1 ? 1 : end(high, 1) };
}

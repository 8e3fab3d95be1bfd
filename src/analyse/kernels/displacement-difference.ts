import type { BeforeAfter } from './displacement-quotient.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalTwoSided } from './normal-two-sided.ts';
import { studentQuantile } from './student-quantile.ts';
import { studentTwoSided } from './student-two-sided.ts';

/** One area of a weighted displacement difference. */
export interface WeighedArea {
  readonly counts: BeforeAfter;
  /** 1 for the treated area and its buffer, -1 for the control of either, -2 for one control of both. */
  readonly sign: number;
  /** What counts are divided by: size of the area, and length of each period. */
  readonly areaWeight?: number;
  readonly timeWeights?: BeforeAfter;
  /** Variance over mean of the counts; 1 for Poisson counts. */
  readonly dispersion?: number;
  /** Degrees of freedom that the dispersion was found with; left out: it is known. */
  readonly degrees?: number;
}

export interface DisplacementDifference {
  readonly value: number;
  readonly variance: number;
  readonly standardError: number;
  readonly z: number;
  /** Satterthwaite's, of the variance; Infinity where every dispersion is known. */
  readonly degrees: number;
  /** Two-sided: Student's t, or normal where every dispersion is known. */
  readonly p: number;
  readonly lower: number;
  readonly upper: number;
}

/** From here on t and the normal distribution are one. */
const manyDegrees = 1000;

/**
 * Weighted displacement difference: the change of the treated area beyond its control's, plus that of the buffer
 * beyond its control's. Each count's variance is its own size times the dispersion of its area.
 *
 * @param alpha of the interval, 0.05 for 95 %
 * @returns z, p and interval NaN where the variance is 0
 *
 * O(areas). Wheeler & Ratcliffe 2018, doi:10.1186/s40163-018-0085-5; Satterthwaite 1946, doi:10.2307/3002019
 */
export function displacementDifference(areas: readonly WeighedArea[], alpha: number): DisplacementDifference {
  let value = 0;
  let variance = 0;
  let uncertain = 0;
  for (const area of areas) {
    const { counts, sign, areaWeight = 1, timeWeights = [1, 1], dispersion = 1 } = area;
    const [before, after] = [counts[0] / timeWeights[0], counts[1] / timeWeights[1]];
    value += (sign * (after - before)) / areaWeight;
    const spread = counts[0] / timeWeights[0] ** 2 + counts[1] / timeWeights[1] ** 2;
    const part = (sign / areaWeight) ** 2 * dispersion * spread;
    variance += part;
    if (area.degrees !== undefined) uncertain += part ** 2 / area.degrees;
  }
  const standardError = Math.sqrt(variance);
  const degrees = uncertain > 0 ? variance ** 2 / uncertain : Number.POSITIVE_INFINITY;
  if (variance === 0) {
    const none = Number.NaN;
    return { value, variance, standardError, z: none, degrees, p: none, lower: none, upper: none };
  }
  const z = value / standardError;
  const isNormal = degrees > manyDegrees;
  const reach = standardError * (isNormal ? normalQuantile(alpha) : studentQuantile(alpha / 2, degrees));
  const p = isNormal ? normalTwoSided(z) : studentTwoSided(z, degrees);
  return { value, variance, standardError, z, degrees, p, lower: value - reach, upper: value + reach };
}

import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Two-sided p-value of a statistic with Student's t distribution: P(|T| >= |t|). NaN gives NaN.
 *
 * @param degrees degrees of freedom, positive
 *
 * O(sqrt(degrees)).
 */
export function studentTwoSided(t: number, degrees: number): number {
  return Number.isNaN(t) ? Number.NaN : incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}

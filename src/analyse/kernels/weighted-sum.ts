import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Scores and what each criterion gives to them. */
export interface Scored {
  /** By candidate; NaN where a figure of a criterion with a weight is missing. */
  readonly scores: Float64Array<ArrayBuffer>;
  /** candidates x criteria; they add up to the score. */
  readonly contributions: Float64Array<ArrayBuffer>;
}

/**
 * Sum of normalised figures times the shares of their weights. A criterion with share 0 takes no part, its figures may
 * be missing.
 *
 * @param normalised candidates x criteria, row-major, more always better; NaN: missing
 * @param shares by criterion
 *
 * O(candidates x criteria).
 */
export function weightedSum(normalised: ReadonlyF64, shares: ReadonlyF64): Scored {
  const criteria = shares.length;
  const scores = new Float64Array(criteria === 0 ? 0 : normalised.length / criteria);
  const contributions = new Float64Array(normalised.length);
  for (let i = 0; i < scores.length; i++) {
    for (let j = 0; j < criteria; j++) {
      if (shares[j] === 0) continue;
      const part = shares[j] * normalised[i * criteria + j];
      contributions[i * criteria + j] = part;
      scores[i] += part;
    }
  }
  return { scores, contributions };
}

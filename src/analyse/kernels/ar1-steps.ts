import type { ReadonlyF64 } from '../../base/typed-array.ts';

export interface Ar1Steps {
  /** First autocorrelation about the steps, as it was found: below 0 it is used as 0, above `most` as `most`. */
  readonly rho: number;
  /** -2 log likelihood at the best variance, constants left out. */
  readonly minusTwoLogLikelihood: number;
}

/**
 * Fit of a series of steps with errors that are AR(1): each stretch has its mean, neighbouring errors the correlation
 * rho. Divisions of one series are compared by it. A gap of g months between two values takes rho^g.
 *
 * @param weights one over the variance of each value, up to a factor; null for 1 each
 * @param at place of each value in time, ascending whole numbers
 * @param changes index of the first value of each stretch but the first
 * @param most largest rho used: nearer to 1 a series wanders, and any change of level can be had from it
 *
 * O(n). Shi, Gallagher, Lund & Killick 2022, doi:10.1016/j.csda.2022.107433 (penalised likelihood with AR errors)
 */
export function ar1Steps(
  values: ReadonlyF64,
  weights: ReadonlyF64 | null,
  at: ArrayLike<number>,
  changes: readonly number[],
  most: number,
): Ar1Steps {
  const errors = errorsOf(values, weights, changes);
  const n = errors.length;
  let [products, squares] = [0, 0];
  for (let i = 1; i < n; i++) {
    if (at[i] - at[i - 1] !== 1) continue;
    products += errors[i] * errors[i - 1];
    squares += errors[i - 1] ** 2;
  }
  const rho = squares > 0 ? products / squares : 0;
  const used = Math.min(Math.max(rho, 0), most);
  let sum = errors[0] ** 2;
  let determinant = 0;
  for (let i = 1; i < n; i++) {
    const kept = used ** (at[i] - at[i - 1]);
    const fresh = 1 - kept * kept;
    sum += (errors[i] - kept * errors[i - 1]) ** 2 / fresh;
    determinant += Math.log(fresh);
  }
  return { rho, minusTwoLogLikelihood: n * Math.log(sum / n) + determinant };
}

/** Distances from the mean of each stretch, in units of the spread that their weights give. */
function errorsOf(values: ReadonlyF64, weights: ReadonlyF64 | null, changes: readonly number[]): Float64Array {
  const n = values.length;
  const out = new Float64Array(n);
  let scale = 0;
  for (let i = 0; i < n; i++) scale += Math.log(weights?.[i] ?? 1) / n;
  const starts = [0, ...changes, n];
  for (let k = 0; k + 1 < starts.length; k++) {
    let [sum, per] = [0, 0];
    for (let i = starts[k]; i < starts[k + 1]; i++) {
      sum += (weights?.[i] ?? 1) * values[i];
      per += weights?.[i] ?? 1;
    }
    // Over their geometric mean: then the weights leave the likelihood's constant as it is.
    for (let i = starts[k]; i < starts[k + 1]; i++) {
      out[i] = (values[i] - sum / per) * Math.sqrt((weights?.[i] ?? 1) / Math.exp(scale));
    }
  }
  return out;
}

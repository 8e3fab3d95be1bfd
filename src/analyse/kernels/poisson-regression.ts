import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { leastSquares } from './least-squares.ts';

export interface PoissonRegression {
  readonly coefficients: Float64Array<ArrayBuffer>;
  readonly fitted: Float64Array<ArrayBuffer>;
  /** Inverse of the Fisher information, columns x columns: the variance of Poisson counts. */
  readonly variance: Float64Array<ArrayBuffer>;
  readonly deviance: number;
  /** Pearson's chi-square over the residual degrees of freedom. Both this and `variance` take the last round's weights. */
  readonly dispersion: number;
  readonly degrees: number;
}

const mostRounds = 60;
/** R's rule (glm): the deviance changes by less than this share. */
const converged = 1e-8;
/** A fitted count as small means that a coefficient runs off to minus infinity. */
const leastFitted = 1e-4;

function devianceOf(counts: ReadonlyF64, fitted: ReadonlyF64): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const log = counts[i] > 0 ? counts[i] * Math.log(counts[i] / fitted[i]) : 0;
    sum += 2 * (log - (counts[i] - fitted[i]));
  }
  return sum;
}

/** Squares of working residuals under the weights of the round that gave them, as R adds them up. */
function pearsonOf(counts: ReadonlyF64, fitted: ReadonlyF64, weights: ReadonlyF64): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += weights[i] * ((counts[i] - fitted[i]) / fitted[i]) ** 2;
  return sum;
}

function linear(design: ReadonlyF64, coefficients: ReadonlyF64, offset: ReadonlyF64): Float64Array<ArrayBuffer> {
  const columns = coefficients.length;
  return Float64Array.from(offset, (start, i) => {
    let eta = start;
    for (let j = 0; j < columns; j++) eta += design[i * columns + j] * coefficients[j];
    return eta;
  });
}

/**
 * Regression of counts with a logarithmic link by iterated reweighted least squares, in the steps of R's glm: the same
 * start, stopping rule and last weights, so that the digits agree too.
 *
 * @param design rows x columns, row-major
 * @param counts one a row, not negative
 * @param offset logarithm of what each count is out of; zeros for none
 * @returns null where it does not converge, a coefficient runs off, or a column is made up by others
 *
 * O(rounds rows columns^2). Nelder & Wedderburn 1972, doi:10.2307/2344614; McCullagh & Nelder 1989, Generalized Linear
 * Models
 */
export function poissonRegression(
  design: ReadonlyF64,
  columns: number,
  counts: ReadonlyF64,
  offset: ReadonlyF64,
): PoissonRegression | null {
  const n = counts.length;
  let fitted = Float64Array.from(counts, (count) => count + 0.1);
  let eta = Float64Array.from(fitted, Math.log);
  let deviance = devianceOf(counts, fitted);
  for (let round = 0; round < mostRounds; round++) {
    const weights = fitted;
    const working = Float64Array.from(counts, (count, i) => eta[i] - offset[i] + (count - weights[i]) / weights[i]);
    const step = leastSquares(design, columns, working, weights);
    if (step === null) return null;
    eta = linear(design, step.coefficients, offset);
    fitted = Float64Array.from(eta, Math.exp);
    if (!fitted.every((mean) => mean > leastFitted && Number.isFinite(mean))) return null;
    const before = deviance;
    deviance = devianceOf(counts, fitted);
    if (Math.abs(deviance - before) >= converged * (Math.abs(deviance) + 0.1)) continue;
    const degrees = n - columns;
    const dispersion = pearsonOf(counts, fitted, weights) / degrees;
    return { coefficients: step.coefficients, fitted, variance: step.inverse, deviance, dispersion, degrees };
  }
  return null;
}

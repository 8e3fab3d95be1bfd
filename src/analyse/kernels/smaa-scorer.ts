import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { Ends } from './topsis.ts';

/** Scores of all candidates from figures (criteria x candidates) and weights by criterion, into an array that is there. */
export type ScoreAll = (figures: ReadonlyF64, weights: ReadonlyF64, into: Float64Array) => void;

/**
 * The scoring of many weightings, one after the other: a weighted sum, or closeness of TOPSIS where ends are given. The
 * same scores as `weightedSum` and `topsis`, without what each criterion gives to them.
 *
 * O(candidates x criteria) a call.
 */
export function scorer(candidates: number, ends: Ends | null): ScoreAll {
  if (ends === null) return sumAll;
  const toBest = new Float64Array(candidates);
  const toWorst = new Float64Array(candidates);
  return (figures, weights, into) => {
    toBest.fill(0);
    toWorst.fill(0);
    for (let j = 0; j < weights.length; j++) {
      const squared = weights[j] * weights[j];
      const [best, worst] = [ends.best[j], ends.worst[j]];
      const start = j * candidates;
      for (let i = 0; i < candidates; i++) {
        const value = figures[start + i];
        toBest[i] += squared * (best - value) * (best - value);
        toWorst[i] += squared * (value - worst) * (value - worst);
      }
    }
    for (let i = 0; i < candidates; i++) {
      const [plus, minus] = [Math.sqrt(toBest[i]), Math.sqrt(toWorst[i])];
      into[i] = plus + minus === 0 ? 0.5 : minus / (plus + minus);
    }
  };
}

function sumAll(figures: ReadonlyF64, weights: ReadonlyF64, into: Float64Array): void {
  into.fill(0);
  for (let j = 0; j < weights.length; j++) {
    const weight = weights[j];
    const start = j * into.length;
    for (let i = 0; i < into.length; i++) into[i] += weight * figures[start + i];
  }
}

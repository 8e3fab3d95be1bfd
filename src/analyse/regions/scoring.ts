import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { rankBounds } from '../kernels/rank-bounds.ts';
import { type Ends, topsis } from '../kernels/topsis.ts';
import { type Scored, weightedSum } from '../kernels/weighted-sum.ts';

/** Normalised figures, candidates x criteria, row-major, more always better. */
export interface Matrices {
  /** NaN: missing; then the bounds hold. */
  readonly values: ReadonlyF64;
  readonly low: ReadonlyF64;
  readonly high: ReadonlyF64;
  /** Ends of TOPSIS; null: a weighted sum. */
  readonly ends: Ends | null;
}

/** Scores that differ by rounding alone are equal. */
const settled = (score: number): number => Math.round(score * 1e12) / 1e12;

/** Scores of one matrix of figures, and what each criterion gives to them. */
export function scored(figures: ReadonlyF64, shares: ReadonlyF64, ends: Ends | null): Scored {
  const made = ends === null ? weightedSum(figures, shares) : topsis(figures, shares, ends);
  return { ...made, scores: made.scores.map(settled) };
}

/** Middle of the bounds of each score: the score itself where no figure is missing. */
export function middleScores({ low, high, ends }: Matrices, shares: ReadonlyF64): Float64Array<ArrayBuffer> {
  const least = scored(low, shares, ends).scores;
  const most = scored(high, shares, ends).scores;
  return least.map((score, i) => (score + most[i]) / 2);
}

/** Scores with their bounds, and the ranks that those allow. */
export function rankedBy({ values, low, high, ends }: Matrices, shares: ReadonlyF64) {
  const { scores, contributions } = scored(values, shares, ends);
  const scoreLow = scored(low, shares, ends).scores;
  const scoreHigh = scored(high, shares, ends).scores;
  const { best, worst } = rankBounds(scoreLow, scoreHigh);
  return { score: scores, contributions, scoreLow, scoreHigh, rankBest: best, rankWorst: worst };
}

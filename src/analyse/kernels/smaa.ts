import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { scorer } from './smaa-scorer.ts';
import type { Ends } from './topsis.ts';

/** Draws between two pauses. */
const pause = 500;

export interface SmaaQuestion {
  readonly candidates: number;
  readonly criteria: number;
  readonly draws: number;
  /** Ends of TOPSIS; null: a weighted sum. */
  readonly ends: Ends | null;
  /** criteria x candidates, row-major by criterion: normalised, more always better, none missing. */
  readonly figures: ReadonlyF64;
  /** Weighting of a draw, one by criterion; draws come in order. */
  weigh(draw: number, into: Float64Array): void;
  /** Puts the uncertain figures of a draw in their places, the same whenever it is asked; null: all are certain. */
  readonly redraw: ((draw: number, figures: Float64Array) => void) | null;
}

/** Shares of draws. */
export interface Smaa {
  /** candidates x ranks: rank acceptability. */
  readonly acceptability: Float64Array<ArrayBuffer>;
  /** candidates x criteria: mean of the weightings that put a candidate first; NaN for one that none does. */
  readonly centralWeights: Float64Array<ArrayBuffer>;
  /** By candidate: share of the drawn figures under which it is first with its central weights; NaN without those. */
  readonly confidence: Float64Array<ArrayBuffer>;
  /** candidates x candidates: share in which the one of the row scores higher. */
  readonly beats: Float64Array<ArrayBuffer>;
}

/**
 * SMAA-2 (Lahdelma & Salminen 2001, doi:10.1287/opre.49.3.444.11220): in each draw a weighting, and figures where they
 * are uncertain; ranks are 1 + how many score higher.
 *
 * O(draws x candidates x (candidates + criteria)), the confidence the same again for each candidate with central
 * weights where figures are uncertain.
 */
export function* smaa(question: SmaaQuestion): Steps<Smaa> {
  const { candidates: n, criteria, draws, ends, redraw } = question;
  const figures = Float64Array.from(question.figures);
  const weights = new Float64Array(criteria);
  const scores = new Float64Array(n);
  const ranks = new Uint32Array(n);
  const taken = new Uint32Array(n * n);
  const wins = new Uint32Array(n * n);
  const central = new Float64Array(n * criteria);
  const score = scorer(n, ends);
  for (let draw = 0; draw < draws; draw++) {
    if (draw % pause === 0) yield { done: draw, total: draws };
    question.weigh(draw, weights);
    redraw?.(draw, figures);
    score(figures, weights, scores);
    compareAll(scores, ranks, wins);
    for (let i = 0; i < n; i++) {
      taken[i * n + ranks[i]] += 1;
      if (ranks[i] > 0) continue;
      for (let j = 0; j < criteria; j++) central[i * criteria + j] += weights[j];
    }
  }
  const centralWeights = central.map((sum, at) => sum / taken[Math.floor(at / criteria) * n]);
  return {
    acceptability: Float64Array.from(taken, (count) => count / draws),
    centralWeights: centralWeights.map((weight) => (Number.isFinite(weight) ? weight : Number.NaN)),
    confidence: yield* confidenceOf(question, centralWeights),
    beats: Float64Array.from(wins, (count) => count / draws),
  };
}

/** How many score higher than each, and who scores higher than whom. */
function compareAll(scores: Float64Array, ranks: Uint32Array, wins: Uint32Array): void {
  const n = scores.length;
  ranks.fill(0);
  for (let i = 0; i < n; i++) {
    const own = scores[i];
    let above = 0;
    for (let k = i + 1; k < n; k++) {
      const isHigher = own > scores[k] ? 1 : 0;
      const isLower = own < scores[k] ? 1 : 0;
      wins[i * n + k] += isHigher;
      wins[k * n + i] += isLower;
      ranks[k] += isHigher;
      above += isLower;
    }
    ranks[i] += above;
  }
}

function* confidenceOf(
  { candidates: n, criteria, draws, ends, redraw, ...question }: SmaaQuestion,
  central: ReadonlyF64,
): Steps<Float64Array<ArrayBuffer>> {
  const rounds = redraw === null ? 1 : draws;
  const figures = Float64Array.from(question.figures);
  const scores = new Float64Array(n);
  const firsts = new Float64Array(n);
  const score = scorer(n, ends);
  const weightsOf = Array.from({ length: n }, (_, i) => central.subarray(i * criteria, (i + 1) * criteria));
  const known = weightsOf.map((weights) => !Number.isNaN(weights[0]));
  for (let draw = 0; draw < rounds; draw++) {
    if (draw % pause === 0) yield { done: draw, total: rounds };
    redraw?.(draw, figures);
    for (let i = 0; i < n; i++) {
      if (!known[i]) continue;
      score(figures, weightsOf[i], scores);
      if (scores.every((other) => !(other > scores[i]))) firsts[i] += 1;
    }
  }
  return firsts.map((count, i) => (known[i] ? count / rounds : Number.NaN));
}

import { seededRng } from '../../base/rng.ts';
import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { figuresBetween } from '../kernels/figures-between.ts';
import { simplexWeights } from '../kernels/simplex-weights.ts';
import { type Smaa, smaa } from '../kernels/smaa.ts';
import type { Judged } from './judged.ts';

/**
 * SMAA-2 of a study: weightings drawn uniformly over the criteria that take part, whatever their weights, and missing
 * figures uniformly between their bounds. Draw i uses the streams 2i and 2i + 1, so that weightings are the same with
 * and without missing figures.
 */
export function* smaaOf({ candidates, shares, low, high, ends }: Judged, draws: number, seed: number): Steps<Smaa> {
  const taking = [...shares].flatMap((share, j) => (share > 0 ? [j] : []));
  const n = candidates.length;
  const byCriterion = (matrix: ReadonlyF64): Float64Array =>
    Float64Array.from(taking.flatMap((j) => candidates.map((_, i) => matrix[i * shares.length + j])));
  const [least, most] = [byCriterion(low), byCriterion(high)];
  const picked = (values: ReadonlyF64): Float64Array => Float64Array.from(taking, (j) => values[j]);
  return yield* smaa({
    candidates: n,
    criteria: taking.length,
    draws,
    ends: ends === null ? null : { best: picked(ends.best), worst: picked(ends.worst) },
    figures: least,
    weigh: (draw, into) => simplexWeights(seededRng(seed, 2 * draw), into),
    redraw: figuresBetween(least, most, (draw) => seededRng(seed, 2 * draw + 1)),
  });
}

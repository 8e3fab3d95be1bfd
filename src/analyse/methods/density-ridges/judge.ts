import { bootstrapInterval } from '../../kernels/bootstrap-interval.ts';
import type { LineDistance } from '../../kernels/distance-between-lines.ts';
import { quantile } from '../../kernels/quantile.ts';
import { smallSampleFactor } from '../../kernels/small-sample-factor.ts';
import type { Interval, RidgeDistance } from '../../shapes.ts';
import type { RidgesDrawn } from './ridges-part.ts';

/**
 * An interval about the distance observed: draws are moved so that their middle is there, for ridges of resampled months
 * lie farther apart than those of the months themselves.
 */
function intervalOf(value: number, draws: Float64Array, factor: number): Interval {
  const middle = quantile(draws, 0.5);
  const { lower, upper } = bootstrapInterval(
    value,
    draws.map((draw) => draw - middle + value),
    factor,
  );
  return { value, lower: Math.max(0, lower), upper };
}

/** A distance with its interval and test, and how many draws they rest on. */
export interface Judged {
  readonly distance: RidgeDistance;
  readonly exchanges: number;
  readonly resamples: number;
}

/** Distances of the draws: one figure of each, those without ridges in both periods left out. */
function figureOf({ distance }: RidgesDrawn, figure: 0 | 1 | 2, from: number, to: number): Float64Array {
  return Float64Array.from({ length: to - from }, (_, k) => distance[3 * (from + k) + figure]).filter(
    (value) => !Number.isNaN(value),
  );
}

/**
 * Sets the distance of the ridges shown against the draws.
 * @param coarse the distance of the ridges from the mesh of the draws: what their exchanges are compared with
 * @param permutations how many of the draws are exchanges; @param blocks of the period that has fewer
 */
export function judge(
  shown: LineDistance,
  coarse: LineDistance,
  drawn: RidgesDrawn,
  permutations: number,
  blocks: number,
): Judged {
  const total = drawn.distance.length / 3;
  const exchanged = figureOf(drawn, 0, 0, permutations);
  const factor = smallSampleFactor(Math.max(2, blocks));
  const interval = (value: number, figure: 0 | 1 | 2): Interval =>
    intervalOf(value, figureOf(drawn, figure, permutations, total), factor);
  const atLeast = exchanged.filter((distance) => distance >= coarse.mean * (1 - 1e-9)).length;
  const hasTest = exchanged.length > 0 && !Number.isNaN(coarse.mean);
  return {
    distance: {
      mean: interval(shown.mean, 0),
      hausdorff: interval(shown.hausdorff, 1),
      hausdorff95: interval(shown.hausdorff95, 2),
      usual: hasTest ? [quantile(exchanged, 0.025), quantile(exchanged, 0.975)] : null,
      p: hasTest ? (atLeast + 1) / (exchanged.length + 1) : null,
    },
    exchanges: exchanged.length,
    resamples: figureOf(drawn, 0, permutations, total).length,
  };
}

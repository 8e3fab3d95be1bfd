import { bootstrapInterval } from '../../kernels/bootstrap-interval.ts';
import type { LineDistance } from '../../kernels/distance-between-lines.ts';
import { quantile } from '../../kernels/quantile.ts';
import { replicationP } from '../../kernels/replication-p.ts';
import { smallSampleFactor } from '../../kernels/small-sample-factor.ts';
import type { Interval, RidgeDistance } from '../../shapes.ts';
import type { Drawing } from './drawn-weights.ts';
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

/** Exchanges with ridges in both periods below which p cannot reach 0.05. */
const leastExchanges = 19;

/** A distance with its interval and test, and how many draws they rest on. */
export interface Judged {
  readonly distance: Omit<RidgeDistance, 'p' | 'placebo'>;
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
 * Sets the distance of the ridges shown against the draws: for the interval the resamples, for p the exchanges against the
 * mean distance of the periods thinned like them.
 * @param blocks of the period that has fewer
 */
export function judge(
  shown: LineDistance,
  drawn: RidgesDrawn,
  { exchanges, observations }: Pick<Drawing, 'exchanges' | 'observations'>,
  blocks: number,
): Judged {
  const [total, first] = [drawn.distance.length / 3, exchanges + observations];
  const exchanged = figureOf(drawn, 0, 0, exchanges);
  const thinned = figureOf(drawn, 0, exchanges, first);
  const observed = thinned.reduce((sum, distance) => sum + distance, 0) / thinned.length;
  const factor = smallSampleFactor(Math.max(2, blocks));
  const interval = (value: number, figure: 0 | 1 | 2): Interval =>
    intervalOf(value, figureOf(drawn, figure, first, total), factor);
  const hasTest = exchanged.length >= leastExchanges && thinned.length > 0;
  return {
    distance: {
      mean: interval(shown.mean, 0),
      hausdorff: interval(shown.hausdorff, 1),
      hausdorff95: interval(shown.hausdorff95, 2),
      usual: hasTest ? [quantile(exchanged, 0.025), quantile(exchanged, 0.975)] : null,
      pMonths: hasTest ? replicationP(observed, exchanged) : null,
    },
    exchanges: exchanged.length,
    resamples: figureOf(drawn, 0, first, total).length,
  };
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { quantile } from './quantile.ts';

/** 95 % interval of a statistic. */
export interface BootstrapInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * 95 % percentile interval about a statistic, the quantiles' distances from it widened by a factor for few blocks.
 *
 * @param observed the statistic; @param draws the statistic of each bootstrap draw; NaN draws are left out
 * @param factor 1 or more, `smallSampleFactor`
 *
 * O(n log n). Efron 1979, doi:10.1214/aos/1176344552; Hesterberg 2015, doi:10.1080/00031305.2015.1089789
 */
export function bootstrapInterval(observed: number, draws: ReadonlyF64, factor: number): BootstrapInterval {
  return {
    lower: observed + factor * (quantile(draws, 0.025) - observed),
    upper: observed + factor * (quantile(draws, 0.975) - observed),
  };
}

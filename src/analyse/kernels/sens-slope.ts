import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { normalQuantile } from './normal-quantile.ts';

/** How the ends of the interval are read from the sorted slopes. */
export type RankRule = 'interpolated' | 'rounded';

export interface SensSlope {
  /** Units of the values a step; NaN where no two values can be compared. */
  readonly slope: number;
  readonly lower: number;
  readonly upper: number;
  /** Value of the line at step 0: median of the values less slope times the median step. */
  readonly intercept: number;
  readonly pairs: number;
}

/**
 * Sen's slope: the median of the slopes between all pairs, with an interval that rests on the variance of S. With N
 * slopes and C = z sqrt(variance), the ends stand at the ranks (N - C) / 2 and (N + C) / 2 + 1 from 1: "interpolated"
 * between neighbours (Gilbert 1987), or "rounded" as in R's trend, a half to the even rank. Ranks outside the list are
 * its ends.
 *
 * @param values one a step; a NaN is left out, and the others keep their distance in time
 * @param every only pairs whose distance is a multiple of this many steps: 12 for the seasonal slope of months
 * @param variance of S; corrected for serial correlation it widens the interval
 * @param alpha 0.05 for an interval of 95 %
 *
 * O(n^2 log n / every). Sen 1968, doi:10.1080/01621459.1968.10480934; seasonal: Hirsch, Slack & Smith 1982,
 * doi:10.1029/WR018i001p00107
 */
export function sensSlope(
  values: ReadonlyF64,
  { every, variance, alpha, rule }: { every: number; variance: number; alpha: number; rule: RankRule },
): SensSlope {
  const slopes = slopesOf(values, every);
  const pairs = slopes.length;
  if (pairs === 0) {
    return { slope: Number.NaN, lower: Number.NaN, upper: Number.NaN, intercept: Number.NaN, pairs };
  }
  const slope = (slopes[(pairs - 1) >> 1] + slopes[pairs >> 1]) / 2;
  const reach = normalQuantile(alpha) * Math.sqrt(variance);
  const there = Array.from(values, (value, at) => ({ value, at })).filter(({ value }) => !Number.isNaN(value));
  const middle = (numbers: readonly number[]): number => {
    const sorted = Float64Array.from(numbers).sort();
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  };
  return {
    slope,
    lower: atRank(slopes, (pairs - reach) / 2, rule),
    upper: atRank(slopes, (pairs + reach) / 2 + 1, rule),
    intercept: middle(there.map(({ value }) => value)) - slope * middle(there.map(({ at }) => at)),
    pairs,
  };
}

/** Slopes between all pairs, ascending. */
function slopesOf(values: ReadonlyF64, every: number): Float64Array {
  const slopes: number[] = [];
  for (let i = 0; i < values.length; i++) {
    for (let j = i + every; j < values.length; j += every) {
      const slope = (values[j] - values[i]) / (j - i);
      if (!Number.isNaN(slope)) slopes.push(slope);
    }
  }
  return Float64Array.from(slopes).sort();
}

function atRank(sorted: ReadonlyF64, rank: number, rule: RankRule): number {
  const inside = Math.min(Math.max(rule === 'rounded' ? roundHalfEven(rank) : rank, 1), sorted.length) - 1;
  const low = Math.floor(inside);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (inside - low) * (sorted[high] - sorted[low]);
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

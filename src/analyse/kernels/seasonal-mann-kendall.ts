import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { hirschSlackCovariance } from './hirsch-slack-covariance.ts';
import { type MannKendall, mannKendall } from './mann-kendall.ts';
import { normalTwoSided } from './normal-two-sided.ts';

export interface SeasonalMannKendall extends MannKendall {
  /** Each season by itself. */
  readonly seasons: readonly MannKendall[];
}

/**
 * Seasonal Mann-Kendall: S and its variance are sums over the seasons, each compared with itself alone, with one
 * continuity correction on the total. tau is S over the number of pairs.
 *
 * @param values one a season, in the order of time, the first in season 0; NaN is a gap: it is left out of its season
 * @param seasons a year has
 * @param covariance "none": the seasons are independent (Hirsch, Slack & Smith 1982, doi:10.1029/WR018i001p00107);
 * "hirsch-slack": their covariances are added, which allows for correlation between the months of a year (Hirsch &
 * Slack 1984, doi:10.1029/WR020i006p00727), and needs about ten years. A missing month has the middle rank of its
 * season. Where chance covariances make the sum smaller than the variance of independent seasons, it stays at that.
 *
 * O(n log n), with covariances O(n^2).
 */
export function seasonalMannKendall(
  values: ReadonlyF64,
  seasons: number,
  covariance: 'none' | 'hirsch-slack',
): SeasonalMannKendall {
  const years = Math.ceil(values.length / seasons);
  const bySeason = Array.from({ length: seasons }, (_, g) =>
    Float64Array.from({ length: years }, (_, year) => values[year * seasons + g] ?? Number.NaN),
  );
  const each = bySeason.map(mannKendall);
  const sum = (of: (season: MannKendall) => number): number => each.reduce((total, season) => total + of(season), 0);
  const s = sum((season) => season.s);
  const plain = sum((season) => season.variance);
  const between = covariance === 'none' ? 0 : hirschSlackCovariance(bySeason);
  const variance = plain + Math.max(0, between);
  const pairs = sum(({ n }) => (n * (n - 1)) / 2);
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
  return {
    n: sum(({ n }) => n),
    s,
    variance,
    tau: pairs > 0 ? s / pairs : 0,
    z,
    p: normalTwoSided(z),
    seasons: each,
  };
}

import { type Problem, problem } from '../../../base/problem.ts';
import type { PlaceboRank } from './placebo-rank.ts';

/** Other dates below which the rank of one cannot reach 0.05. */
const leastDates = 19;

interface Claimed {
  readonly p: number | null;
  readonly problems: readonly Problem[];
}

/**
 * The p that a claim stands on: the larger of the permutation p and of the placebo rank, (dates at least as far + 1) /
 * (other dates + 1). A change is claimed only where both say so (an intersection-union test, whose level is that of
 * either). The exchange of months takes months as exchangeable; where records drift from year to year they are not, and
 * on the deaths and disappearances of 2014 to 2025 it calls 30 of 100 arbitrary dates significant in one corridor and 71 of
 * 100 on the whole border (24 months on each side). Among a series' dates the ranks are even, whatever drifts.
 *
 * Berger 1982, doi:10.1080/00401706.1982.10487790; placebo dates: Abadie, Diamond & Hainmueller 2015,
 * doi:10.1111/ajps.12116
 */
export function claimedP(pMonths: number | null, placebo: PlaceboRank | null): Claimed {
  if (pMonths === null) return { p: null, problems: [] };
  const of = placebo?.of ?? 0;
  if (placebo === null || of < leastDates) {
    return { p: null, problems: [problem('too-few-dates', { of, least: leastDates })] };
  }
  return { p: Math.max(pMonths, (of - placebo.larger + 1) / (of + 1)), problems: [] };
}

import { type Problem, problem } from '../base/problem.ts';

/** How many of `of` other dates have a smaller change than the one compared. */
export interface PlaceboRank {
  readonly larger: number;
  readonly of: number;
}

/** Other dates below which the rank of one cannot reach 0.05. */
const leastDates = 19;

interface Claimed {
  readonly p: number | null;
  readonly problems: readonly Problem[];
}

/** Share of the dates of a series that have a change as large: the rank as a p. Null for too few dates. */
export function rankP(placebo: PlaceboRank | null): number | null {
  if (placebo === null || placebo.of < leastDates) return null;
  return (placebo.of - placebo.larger + 1) / (placebo.of + 1);
}

/**
 * The p that a claim stands on: the larger of the permutation p and of the placebo rank, (dates with a change as large +
 * 1) / (other dates + 1). A change is claimed only where both say so (an intersection-union test, whose level is that of
 * either). The exchange of months takes months as exchangeable; where records drift from year to year they are not, and
 * on the deaths and disappearances of 2014 to 2025 it calls 30 of 100 arbitrary dates significant in one corridor and 71 of
 * 100 on the whole border (24 months on each side). Among a series' dates the ranks are even, whatever drifts.
 *
 * Berger 1982, doi:10.1080/00401706.1982.10487790; placebo dates: Abadie, Diamond & Hainmueller 2015,
 * doi:10.1111/ajps.12116
 */
export function claimedP(pMonths: number | null, placebo: PlaceboRank | null): Claimed {
  if (pMonths === null) return { p: null, problems: [] };
  const p = rankP(placebo);
  if (p !== null) return { p: Math.max(pMonths, p), problems: [] };
  return { p: null, problems: [problem('too-few-dates', { of: placebo?.of ?? 0, least: leastDates })] };
}

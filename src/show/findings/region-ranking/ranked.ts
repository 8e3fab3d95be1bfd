import type { Language } from '../../../base/words.ts';
import type { FirmnessResult, RankingResult } from '../../../disclose/disclosed.ts';
import type { CoverageState, RegionKind } from '../../../document/regions.ts';

/** A candidate as a ranking puts it; a figure that is missing leaves bounds. */
export interface RankedRegion {
  /** Its index in the result. */
  readonly at: number;
  readonly id: string;
  readonly name: string;
  readonly coverage: CoverageState;
  /** Best and worst rank, from 1. */
  readonly best: number;
  readonly worst: number;
  /** NaN where a figure is missing; then it lies between `low` and `high`. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** No other candidate is as good in all criteria and better in one. */
  readonly isPareto: boolean;
}

type Ranked = Pick<RankingResult, 'regions' | 'rankBest' | 'rankWorst' | 'score' | 'scoreLow' | 'scoreHigh' | 'pareto'>;

/** The score, or the middle of its bounds. */
export const middleScore = ({ score, low, high }: Pick<RankedRegion, 'score' | 'low' | 'high'>): number =>
  Number.isNaN(score) ? (low + high) / 2 : score;

/** Candidates from the first to the last; one with bounds stands at their middle. */
export function rankedOf(ranking: Ranked, language: Language): readonly RankedRegion[] {
  const number = (values: ArrayLike<number>, at: number): number => values[at] ?? Number.NaN;
  return ranking.regions
    .map(
      ({ id, name, coverage }, at): RankedRegion => ({
        at,
        id,
        name: name[language],
        coverage,
        best: number(ranking.rankBest, at),
        worst: number(ranking.rankWorst, at),
        score: number(ranking.score, at),
        low: number(ranking.scoreLow, at),
        high: number(ranking.scoreHigh, at),
        isPareto: ranking.pareto[at] === 1,
      }),
    )
    .sort((a, b) => a.best + a.worst - b.best - b.worst || middleScore(b) - middleScore(a) || a.at - b.at);
}

/** "1", or "2–5" where figures that are missing leave the rank open. */
export const rankText = ({ best, worst }: Pick<RankedRegion, 'best' | 'worst'>): string =>
  best === worst ? String(best) : `${best}–${worst}`;

/** What tells how often a candidate is first. */
export type Firsts = Pick<FirmnessResult, 'regions' | 'acceptability' | 'criteria'>;

/**
 * Share of weightings in which a region is first, 0 to 1; NaN where nothing says it: with one criterion all weightings
 * are the same, and none says how firm its order is.
 */
export function firstShareOf(firmness: Firsts | null, id: string): number {
  const at = firmness?.regions.findIndex((region) => region.id === id) ?? -1;
  return firmness === null || firmness.criteria.length < 2 || at < 0
    ? Number.NaN
    : (firmness.acceptability[at * firmness.regions.length] ?? Number.NaN);
}

const prefixes = ['corridor', 'sector', 'county', 'pair'] as const satisfies readonly RegionKind[];

/** What the candidates all are; "mixed" where they are not the same. */
export function kindOf(regions: readonly { readonly id: string }[]): RegionKind | 'mixed' {
  const kinds = new Set(
    regions.map(({ id }): RegionKind => prefixes.find((prefix) => id.startsWith(`${prefix}:`)) ?? 'own'),
  );
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'mixed';
}

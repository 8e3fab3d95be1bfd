import { useMemo } from 'react';
import type { Language } from '../../base/words.ts';
import type { Disclosed, FirmnessResult, RankingResult, RegionTableResult } from '../../disclose/disclosed.ts';
import type { RegionStudy } from '../../document/regions.ts';
import { latestOf, useCockpit } from '../cockpit.ts';
import { type NamedCriterion, namedCriteria } from '../findings/region-ranking/named-criteria.ts';
import { type RankedRegion, rankedOf } from '../findings/region-ranking/ranked.ts';
import type { Status } from '../status.ts';
import { type Theme, themes } from '../theme/colours.ts';

/** What the pictures of a ranking share. Null: not there yet. */
export interface Judged {
  readonly language: Language;
  readonly theme: Theme;
  readonly study: RegionStudy;
  readonly ranking: Disclosed<RankingResult> | null;
  readonly table: Disclosed<RegionTableResult> | null;
  readonly firmness: Disclosed<FirmnessResult> | null;
  /** Nothing is ranked, and the line over the page says why. */
  readonly hasFailed: boolean;
  /** The first of the ranking first; empty before it is there. */
  readonly ranked: readonly RankedRegion[];
  readonly criteria: readonly NamedCriterion[];
}

const shown = <T>(status: Status<T> | null): T | null => (status === null ? null : latestOf(status));

/** The ranking on display with its names; the last one while a new one is made. */
export function useJudged(): Judged {
  const { document, results } = useCockpit();
  const { language, theme, regions: study } = document;
  const ranking = shown(results.regions.ranking);
  const table = shown(results.regions.table);
  const firmness = shown(results.regions.firmness);
  const hasFailed = results.regions.ranking?.status === 'failed';
  const specs = study.criteria;
  return useMemo(
    () => ({
      language,
      theme: themes[theme],
      study,
      ranking,
      table,
      firmness,
      hasFailed,
      ranked: ranking === null ? [] : rankedOf(ranking, language),
      criteria: ranking === null ? [] : namedCriteria(ranking, table, specs, language),
    }),
    [language, theme, study, ranking, table, firmness, hasFailed, specs],
  );
}

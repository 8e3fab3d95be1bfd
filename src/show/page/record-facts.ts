import type { Language } from '../../base/words.ts';
import type { AnalysisResult, RankingResult } from '../../disclose/disclosed.ts';
import type { FindingText } from '../findings/finding-view.ts';
import type { DecisionFacts } from '../regions/record/decision-facts.ts';
import type { ElementContent, Release } from './sheet-content.ts';

const isRanking = (result: AnalysisResult | undefined): result is RankingResult => result?.shape === 'ranking';

/** The ranking that an element shows; null while it is not there. */
export function rankingOf({ scenes }: Pick<ElementContent, 'scenes'>): RankingResult | null {
  const result = scenes.en.layers.finding?.result;
  return isRanking(result) ? result : null;
}

/** What the profile of a region says, where an element shows one. */
export function profileOf({ scenes }: Pick<ElementContent, 'scenes'>, language: Language): FindingText | null {
  const { finding } = scenes[language].layers;
  return finding?.result.shape === 'region-profile' ? finding.view.text(finding.result, finding.context) : null;
}

/** What a record is written from: the ranking that its element holds, with its table; null while it is not there. */
export function recordFacts(owner: ElementContent, releases: readonly Release[]): DecisionFacts | null {
  const ranking = rankingOf(owner);
  if (ranking?.table === undefined) return null;
  return {
    study: owner.study.regions,
    table: ranking.table,
    ranking,
    firmness: ranking.firmness,
    sets: releases.map(({ table, publisher, source, kind, file, isOwn, to }) => ({
      table,
      publisher,
      own: isOwn ? file : '',
      source,
      isByDay: kind === 'incidents',
      to,
    })),
    hasCases: releases.some(({ kind }) => kind === 'cases'),
  };
}

import { type Language, say } from '../../../base/words.ts';
import type { RankedPair } from '../../../disclose/disclosed.ts';
import type { NamedCriterion } from '../../findings/region-ranking/named-criteria.ts';
import type { RankedRegion } from '../../findings/region-ranking/ranked.ts';
import { scoreText } from '../../findings/region-ranking/share-text.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** A share of all weights as percent: whole where that tells it from `other`, else with a decimal. */
export function percentText(share: number, language: Language, other = Number.NaN): string {
  const { whole, decimal } = formatOf(language);
  const isTold = Math.round(share * 100) !== Math.round(other * 100);
  return isTold ? whole(share * 100) : decimal(share * 100, 1);
}

/** What a criterion does to the order of two regions. */
export interface WhyRow {
  readonly id: string;
  readonly name: string;
  /** Of the scores, the first less the second; NaN where a figure is missing. */
  readonly difference: number;
  readonly share: number;
  readonly turnsAt: number;
  readonly turns: string;
}

/** "41% instead of 20%"; "no weight alone". */
function turnsText(share: number, turn: number, language: Language): string {
  if (Number.isNaN(turn)) return words[language].turnsNone;
  return say(words, language, 'turns', {
    turn: percentText(turn, language, share),
    share: percentText(share, language, turn),
  });
}

/** Criteria with a weight, the largest part of the difference first; those without a figure last. */
export function whyRows(why: RankedPair, criteria: readonly NamedCriterion[], language: Language): readonly WhyRow[] {
  const size = ({ difference }: WhyRow): number => (Number.isNaN(difference) ? -1 : Math.abs(difference));
  return criteria
    .map(({ id, name }, c): WhyRow => {
      const [share, turnsAt] = [why.share[c] ?? 0, why.turnsAt[c] ?? Number.NaN];
      const difference = why.differences[c] ?? Number.NaN;
      return { id, name, difference, share, turnsAt, turns: turnsText(share, turnsAt, language) };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => size(b) - size(a));
}

/** The least change of one weight that turns the order, or that none does. */
export function leastTurnText(rows: readonly WhyRow[], language: Language): string {
  const turning = rows.filter(({ turnsAt }) => !Number.isNaN(turnsAt));
  const [least] = turning.toSorted((a, b) => Math.abs(a.turnsAt - a.share) - Math.abs(b.turnsAt - b.share));
  if (least === undefined) return words[language].turnsNever;
  const { name, share, turnsAt } = least;
  return say(words, language, 'turnsLeast', {
    name,
    share: percentText(share, language, turnsAt),
    turn: percentText(turnsAt, language, share),
  });
}

/** How much more the higher of the two scores; that it is not known to the end where a figure is missing. */
export function whySentence(a: RankedRegion, b: RankedRegion, language: Language): string {
  if (Number.isNaN(a.score) || Number.isNaN(b.score)) {
    return say(words, language, 'whyOpen', { a: a.name, b: b.name });
  }
  const [high, low] = a.score >= b.score ? [a, b] : [b, a];
  if (scoreText(high.score, language) === scoreText(low.score, language)) {
    return say(words, language, 'whyEven', { a: a.name, b: b.name, score: scoreText(a.score, language) });
  }
  return say(words, language, 'whySays', {
    a: high.name,
    b: low.name,
    difference: scoreText(high.score - low.score, language),
    scores: say(words, language, 'scores', {
      first: scoreText(high.score, language),
      second: scoreText(low.score, language),
    }),
  });
}

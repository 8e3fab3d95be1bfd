import { type Language, say } from '../../../base/words.ts';
import type { FirmnessResult, RankingResult } from '../../../disclose/disclosed.ts';
import type { NamedCriterion } from '../../findings/region-ranking/named-criteria.ts';
import { ofHundred } from '../../findings/region-ranking/share-text.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

type Named = readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[];

/** Share of a rank (from 0) of a region in a matrix of candidates x ranks. */
export const shareIn = (matrix: ArrayLike<number>, ranks: number, region: number, rank: number): number =>
  matrix[region * ranks + rank] ?? Number.NaN;

/** Regions that are first in so few that the sentence leaves them out are not listed. */
const mostSaid = 4;

/** "X is first in 83 of 100 weightings." for those that are so most often, and who never is. */
export function firstTexts(
  matrix: ArrayLike<number>,
  regions: Named,
  key: 'oftenFirst' | 'bootstrapFirst',
  language: Language,
): readonly string[] {
  const shares = regions
    .map(({ name }, r) => ({ name: name[language], share: shareIn(matrix, regions.length, r, 0) }))
    .sort((a, b) => b.share - a.share);
  const often = shares.filter(({ share }) => share > 0).slice(0, mostSaid);
  const never = shares.filter(({ share }) => share === 0).map(({ name }) => name);
  const texts = often.map(({ name, share }) => say(words, language, key, { name, share: ofHundred(share, language) }));
  if (key === 'bootstrapFirst' || never.length === 0) return texts;
  return [...texts, say(words, language, 'neverFirst', { names: formatOf(language).list(never) })];
}

/** Rank of a candidate with a criterion left out; NaN where it is unranked. */
export const rankWithout = ({ without, regions }: RankingResult, criterion: number, region: number): number =>
  without[criterion * regions.length + region] ?? Number.NaN;

/** Who is first with each criterion left out, where that is someone else; or that it is always the same one. */
export function withoutTexts(
  ranking: RankingResult,
  criteria: readonly NamedCriterion[],
  first: string | null,
  language: Language,
): readonly string[] {
  const { list } = formatOf(language);
  const texts = criteria.flatMap(({ name, share }, c) => {
    const leaders = ranking.regions.filter((_, r) => rankWithout(ranking, c, r) === 1);
    const isSame = leaders.length === 1 && leaders[0]?.id === first;
    if (share === 0 || leaders.length === 0 || isSame) return [];
    const names = list(leaders.map((region) => region.name[language]));
    return [say(words, language, leaders.length === 1 ? 'withoutFirst' : 'withoutShared', { name, first: names })];
  });
  const leader = ranking.regions.find(({ id }) => id === first);
  if (texts.length > 0 || leader === undefined) return texts;
  return [say(words, language, 'withoutSame', { first: leader.name[language] })];
}

/** "500 resamples, seed 1, blocks: Level 12 months and Trend 3 months." */
export function resampledText(
  { bootstrap, seed }: FirmnessResult,
  criteria: readonly NamedCriterion[],
  language: Language,
): readonly string[] {
  if (bootstrap === null) return [words[language].noBootstrap];
  const { whole, list } = formatOf(language);
  const nameOf = (id: string): string => criteria.find((one) => one.id === id)?.name ?? id;
  const blocks = bootstrap.criteria.map((id, i) =>
    say(words, language, 'block', { name: nameOf(id), months: whole(bootstrap.blockMonths[i] ?? Number.NaN) }),
  );
  const left = criteria
    .filter(({ id, share }) => share > 0 && !bootstrap.criteria.includes(id))
    .map(({ name }) => name);
  return [
    say(words, language, 'resampled', {
      resamples: whole(bootstrap.resamples),
      seed: String(seed),
      blocks: list(blocks),
    }),
    ...(left.length === 0 ? [] : [say(words, language, 'notResampled', { names: list(left) })]),
  ];
}

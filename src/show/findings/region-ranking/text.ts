import { type Language, say } from '../../../base/words.ts';
import type { RankingResult, RegionFlag, RegionTableResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { problemText } from '../../problems/problem-text.ts';
import { stateName } from '../coverage-edge.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { type NamedCriterion, namedCriteria } from './named-criteria.ts';
import { firstShareOf, type RankedRegion, rankedOf, rankText } from './ranked.ts';
import { rankingSentence } from './ranking-sentence.ts';
import { ofHundred, scoreName, scoreText } from './share-text.ts';
import { missingOf } from './table.ts';
import { words } from './words.ts';

/** Items and places of the order that are listed. */
const mostPlaces = 12;

/** Why a candidate is not ranked; a key without words stays as it is. */
export function whyText(why: string, language: Language): string {
  const texts: Readonly<Record<string, string>> = words[language];
  return texts[`why.${why}`] ?? why;
}

function placeText(region: RankedRegion, language: Language): string {
  const { name, score, low, high } = region;
  const said = { rank: rankText(region), name };
  if (!Number.isNaN(score)) return say(words, language, 'place', { ...said, score: scoreText(score, language) });
  return say(words, language, 'placeOpen', { ...said, low: scoreText(low, language), high: scoreText(high, language) });
}

/** "weighted sum; normalisation min-max". */
export function methodText(
  ranking: Pick<RankingResult, 'method'>,
  criteria: readonly NamedCriterion[],
  language: Language,
) {
  const texts = words[language];
  const hows = new Set(criteria.flatMap(({ column }) => (column === null ? [] : [column.normalisation])));
  const byMethod = ranking.method === 'topsis' ? 'vector' : 'min-max';
  const named = new Set([...hows].map((how) => (how === 'method' ? byMethod : how)));
  const [only] = named;
  const how = named.size === 1 && only !== undefined ? texts[`normalisation.${only}`] : texts.mixedHow;
  const name = scoreName(ranking.method, language);
  return named.size === 0 ? name : `${name}; ${say(words, language, 'normalised', { how })}`;
}

export function weightTexts(criteria: readonly NamedCriterion[], language: Language): readonly string[] {
  return criteria.map(({ name, share, column }) =>
    say(words, language, column?.direction === 'less' ? 'weightLess' : 'weight', {
      name,
      share: formatOf(language).whole(share * 100),
    }),
  );
}

/** Names of the criteria of which some figure has a flag. */
const flaggedNames = (criteria: readonly NamedCriterion[], flag: RegionFlag): readonly string[] =>
  criteria
    .filter(({ share, column }) => share > 0 && column?.flags.some((flags) => flags.includes(flag)) === true)
    .map(({ name }) => name);

const flagWords = {
  'whole-sectors': 'wholeSectors',
  'raw-count': 'rawCount',
  'not-comparable': 'notComparable',
  'break-inside': 'breakInside',
  'unverified-coverage': 'unverified',
  unstable: 'unstable',
} as const satisfies Partial<Record<RegionFlag, keyof (typeof words)['en']>>;

function missingText(count: number, language: Language): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? words[language].missingOne : say(words, language, 'missing', { count })];
}

/** What has to be known to read a ranking. */
export function caveatsOf(
  ranked: readonly RankedRegion[],
  criteria: readonly NamedCriterion[],
  table: RegionTableResult | null,
  language: Language,
): readonly string[] {
  const { list, decimal, whole } = formatOf(language);
  const missing = ranked.reduce((sum, { id }) => sum + missingOf(criteria, table, id), 0);
  const nameOf = (id: string): string => criteria.find((one) => one.id === id)?.name ?? id;
  const flagged = Object.entries(flagWords).flatMap(([flag, key]) => {
    const names = flaggedNames(criteria, flag as RegionFlag);
    return names.length === 0 ? [] : [say(words, language, key, { names: list(names) })];
  });
  const overlaps = flaggedNames(criteria, 'overlaps').length > 0 ? [words[language].overlaps] : [];
  const correlated = (table?.correlated ?? []).map(({ a, b, r, n }) =>
    say(words, language, 'correlated', {
      a: nameOf(a),
      b: nameOf(b),
      r: decimal(Math.abs(r), 2).replace(/^/, r < 0 ? '−' : ''),
      n: whole(n),
    }),
  );
  return [...missingText(missing, language), ...flagged, ...overlaps, ...correlated];
}

function firmFigure(result: RankingResult, ranked: readonly RankedRegion[], language: Language): readonly Figure[] {
  const { firmness } = result;
  if (firmness === null) return [];
  const { whole } = formatOf(language);
  const texts = [...ranked]
    .map(({ id, name }) => ({ name, share: firstShareOf(firmness, id) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostPlaces)
    .map(({ name, share }) => say(words, language, 'often', { name, share: ofHundred(share, language) }));
  const drawn = say(words, language, 'drawn', { draws: whole(firmness.draws), seed: String(firmness.seed) });
  return [{ term: words[language].holds, texts: [...texts, drawn] }];
}

function figuresOf(
  result: RankingResult,
  ranked: readonly RankedRegion[],
  criteria: readonly NamedCriterion[],
  language: Language,
): readonly Figure[] {
  const texts = words[language];
  const front = ranked.filter(({ isPareto }) => isPareto).map(({ name }) => name);
  return [
    { term: texts.order, texts: ranked.slice(0, mostPlaces).map((region) => placeText(region, language)) },
    { term: texts.howRanked, texts: [methodText(result, criteria, language)] },
    { term: texts.weights, texts: weightTexts(criteria, language) },
    ...firmFigure(result, ranked, language),
    ...(front.length === 0
      ? []
      : [
          {
            term: texts.front,
            texts: [say(words, language, 'frontMeans', { names: formatOf(language).list(front) })],
          },
        ]),
    ...(result.notRanked.length === 0
      ? []
      : [
          {
            term: texts.notRanked,
            texts: result.notRanked.map(({ name, why }) =>
              say(words, language, 'notRankedWhy', { name: name[language], why: whyText(why, language) }),
            ),
          },
        ]),
  ];
}

function itemOf(region: RankedRegion, firmness: RankingResult['firmness'], language: Language): FindingItem {
  const share = firstShareOf(firmness, region.id);
  const often = Number.isNaN(share)
    ? []
    : [say(words, language, 'often', { name: region.name, share: ofHundred(share, language) })];
  const coverage = say(words, language, 'tipCoverage', { state: stateName(region.coverage, language) });
  return { id: region.id, title: placeText(region, language), lines: [...often, coverage], ink: null };
}

export function textOf(result: RankingResult, { language }: FindingContext): FindingText {
  const ranked = rankedOf(result, language);
  const table = result.table ?? null;
  const criteria = namedCriteria(result, table, [], language);
  const problems = result.meta.problems.map((problem) => problemText(problem, language).happened);
  return {
    headline: rankingSentence(result, result.firmness, language),
    figures: figuresOf(result, ranked, criteria, language),
    caveats: [...problems, ...caveatsOf(ranked, criteria, table, language), words[language].allRecords],
    items: ranked.map((region) => itemOf(region, result.firmness, language)),
  };
}

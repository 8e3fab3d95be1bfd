import type { ProblemCode } from '../../../base/problem.ts';
import { type Language, say } from '../../../base/words.ts';
import type { RankingResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { type Firsts, firstShareOf, kindOf, type RankedRegion, rankedOf } from './ranked.ts';
import { ofHundred } from './share-text.ts';
import { words } from './words.ts';

/** Names are listed up to this many. */
const mostNames = 3;

/** The candidate that is first in most weightings, with its share; null where nothing says it. */
function mostOften(ranked: readonly RankedRegion[], firmness: Firsts | null) {
  const shares = ranked
    .map((region) => ({ region, share: firstShareOf(firmness, region.id) }))
    .filter(({ share }) => !Number.isNaN(share));
  return shares.reduce<(typeof shares)[number] | null>(
    (most, one) => (most === null || one.share > most.share ? one : most),
    null,
  );
}

function firmText(
  leaders: readonly RankedRegion[],
  ranked: readonly RankedRegion[],
  firmness: Firsts | null,
  language: Language,
): string {
  const most = mostOften(ranked, firmness);
  if (most === null) return '';
  const { region, share } = most;
  const [leader, ...others] = leaders;
  if (leader === undefined || others.length > 0) {
    return say(words, language, 'oftenFirst', { name: region.name, share: ofHundred(share, language) });
  }
  const own = firstShareOf(firmness, leader.id);
  const said = { share: ofHundred(own, language), other: region.name, more: ofHundred(share, language) };
  return say(words, language, region.id === leader.id || own === share ? 'alsoFirst' : 'firstElse', said);
}

function coveredText(leaders: readonly RankedRegion[], language: Language): string {
  const [leader, ...others] = leaders;
  if (leader === undefined) return '';
  const { coverage } = leader;
  if (others.length === 0) return coverage === 'none' ? '' : words[language][`covered.${coverage}`];
  const [state, ...states] = new Set(leaders.map((one) => one.coverage));
  if (state !== undefined && state !== 'none' && states.length === 0) return words[language][`allCovered.${state}`];
  const notNew = leaders.filter(({ coverage }) => coverage !== 'none').map(({ name }) => name);
  return notNew.length === 0 ? '' : say(words, language, 'notNew', { names: formatOf(language).list(notNew) });
}

/** Of how many criteria a ranking is made, with why the rest of those with a weight take no part. */
function criteriaText({ criteria, meta }: RankingResult, language: Language): string {
  const texts = words[language];
  const used = criteria.filter(({ weight }) => weight > 0).length;
  const without = (code: ProblemCode): number =>
    meta.problems.reduce((sum, one) => sum + (one.code === code ? Number(one.params.criteria) : 0), 0);
  const [empty, raw] = [without('criteria-without-figures'), without('raw-counts-unconfirmed')];
  if (empty + raw === 0) return used === 1 ? texts.byOne : texts.byAll;
  const { whole } = formatOf(language);
  const why = raw === 0 ? texts.noFigures : empty === 0 ? texts.noReason : texts.noneForRest;
  return say(words, language, 'bySome', { used: whole(used), all: whole(used + empty + raw), why });
}

/** How the first place is said: one, several alike, or open where figures are missing. */
function placeKey(leaders: readonly RankedRegion[]): 'first' | 'shared' | 'open' | 'openMany' {
  if (leaders.length === 1) return 'first';
  if (leaders.every(({ worst }) => worst === 1)) return 'shared';
  return leaders.length > mostNames ? 'openMany' : 'open';
}

/**
 * One sentence: what ranks first under these weights, in how many of 100 weightings, and whether it can be called new.
 * "El Paso-Juárez ranks first of 6 corridors under these weights, first in 83 of 100 weightings; coverage not
 * verified: not called new."
 */
export function rankingSentence(ranking: RankingResult, firmness: Firsts | null, language: Language): string {
  const ranked = rankedOf(ranking, language);
  const [top] = ranked;
  if (top === undefined) return words[language].nothing;
  const { list, whole } = formatOf(language);
  const isOne = ranking.criteria.filter(({ weight }) => weight > 0).length === 1;
  if (ranked.length === 1) {
    return say(words, language, 'only', { name: top.name, covered: coveredText([top], language) });
  }
  const first = ranked.filter(({ best }) => best === 1);
  const leaders = first.length === 0 ? [top] : first;
  const key = placeKey(leaders);
  return say(words, language, key, {
    name: leaders[0]?.name ?? top.name,
    names: list(leaders.map(({ name }) => name)),
    some: whole(leaders.length),
    count: whole(ranked.length),
    kind: words[language][`kind.${kindOf(ranked)}`],
    by: criteriaText(ranking, language),
    firm: isOne ? words[language].notFirm : firmText(leaders, ranked, firmness, language),
    covered: key === 'openMany' ? '' : coveredText(leaders, language),
  });
}

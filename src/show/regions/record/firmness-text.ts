import { type Language, say } from '../../../base/words.ts';
import { rankedOf } from '../../findings/region-ranking/ranked.ts';
import { ofHundred } from '../../findings/region-ranking/share-text.ts';
import { formatOf } from '../../format.ts';
import type { DecisionFacts, DecisionSection } from './decision-facts.ts';
import { nameOfCriterion, nameOfRegion, weighted } from './told.ts';
import { words } from './words.ts';

type Told = Pick<DecisionSection, 'lines' | 'short'>;

/** Chances of the first place, the largest first. */
function firsts({ firmness }: DecisionFacts): readonly { readonly id: string; readonly share: number }[] {
  if (firmness === null) return [];
  const { regions, acceptability } = firmness;
  return regions
    .map(({ id }, r) => ({ id, share: acceptability[r * regions.length] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

const mostOthers = 3;

function byWeights(facts: DecisionFacts, language: Language): readonly string[] {
  const [top, ...others] = firsts(facts);
  if (facts.firmness === null || top === undefined) return [words[language].noFirmness];
  if (facts.firmness.criteria.length < 2) return [words[language].oneCriterion];
  const draws = formatOf(language).whole(facts.firmness.draws);
  const share = ofHundred(top.share, language);
  const list = others.slice(0, mostOthers).map((one) =>
    say(words, language, 'alsoOne', {
      name: nameOfRegion(facts, one.id, language),
      share: ofHundred(one.share, language),
    }),
  );
  return [
    say(words, language, 'first', { name: nameOfRegion(facts, top.id, language), share, draws }),
    ...(list.length === 0 ? [] : [say(words, language, 'alsoFirst', { list: list.join('; ') })]),
  ];
}

/** Whether the first place is taken, and stays so when each criterion is left out in turn. */
function byCriteria(facts: DecisionFacts, language: Language): string {
  const { ranking } = facts;
  const ranked = rankedOf(ranking, language);
  const [first] = ranked;
  if (first === undefined) return '';
  const leaders = ranked.filter(({ best }) => best === 1);
  if (first.worst !== 1 || leaders.length > 1) {
    const key = leaders.every(({ worst }) => worst === 1) && leaders.length > 0 ? 'sharedFirst' : 'noFirst';
    return say(words, language, key, {
      list: (leaders.length > 0 ? leaders : [first]).map(({ name }) => name).join('; '),
    });
  }
  const used = weighted(facts, language);
  if (used.length < 2) return '';
  const losing = used.filter(({ id }) => {
    const c = ranking.criteria.findIndex((one) => one.id === id);
    return (ranking.without[c * ranking.regions.length + first.at] ?? Number.NaN) > 1;
  });
  const { name } = first;
  return losing.length === 0
    ? say(words, language, 'robust', { name })
    : say(words, language, 'turnsWithout', {
        name,
        list: formatOf(language).list(losing.map((one) => one.name)),
      });
}

function byMonths(facts: DecisionFacts, language: Language): string {
  const { firmness } = facts;
  const bootstrap = firmness?.bootstrap ?? null;
  if (firmness === null || bootstrap === null) return '';
  const { regions } = firmness;
  const shares = regions.map((_, r) => bootstrap.acceptability[r * regions.length] ?? 0);
  const top = shares.indexOf(Math.max(...shares));
  const { whole, list } = formatOf(language);
  const blocks = [...new Set(bootstrap.blockMonths)].sort((a, b) => a - b);
  return say(words, language, 'bootstrap', {
    resamples: whole(bootstrap.resamples),
    block: blocks.length === 1 ? whole(blocks[0] ?? 0) : list(blocks.map(whole)),
    name: nameOfRegion(facts, regions[top]?.id ?? '', language),
    share: ofHundred(shares[top] ?? 0, language),
  });
}

/** The smallest change of one criterion's weight that turns the order of the two candidates that are compared. */
function byTurn(facts: DecisionFacts, language: Language): string {
  const { why, criteria } = facts.ranking;
  if (why === null) return '';
  const names = { a: nameOfRegion(facts, why.a, language), b: nameOfRegion(facts, why.b, language) };
  const turns = criteria
    .map(({ id }, c) => ({ id, turn: why.turnsAt[c] ?? Number.NaN, share: why.share[c] ?? Number.NaN }))
    .filter(({ turn }) => !Number.isNaN(turn))
    .sort((x, y) => Math.abs(x.turn - x.share) - Math.abs(y.turn - y.share));
  const [least] = turns;
  if (least === undefined) return say(words, language, 'neverTurns', names);
  const { share } = formatOf(language);
  return say(words, language, 'turns', {
    ...names,
    criterion: nameOfCriterion(facts, least.id, language),
    turn: share(least.turn),
    share: share(least.share),
  });
}

/** How firm the ranking is, in words. */
export function firmnessLines(facts: DecisionFacts, language: Language): Told {
  const weights = byWeights(facts, language);
  const criteria = byCriteria(facts, language);
  const all = [...weights, criteria, byMonths(facts, language), byTurn(facts, language)];
  return {
    lines: all.filter((text) => text !== ''),
    short: [...weights.slice(0, 1), criteria].filter((text) => text !== ''),
  };
}

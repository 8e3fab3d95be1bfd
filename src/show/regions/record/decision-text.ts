import { type Language, say } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import type { RankingResult } from '../../../disclose/disclosed.ts';
import type { OwnText } from '../../../document/own.ts';
import type { CriterionSpec, RegionKind } from '../../../document/regions.ts';
import type { NamedCriterion } from '../../findings/region-ranking/named-criteria.ts';
import { type RankedRegion, rankedOf } from '../../findings/region-ranking/ranked.ts';
import { scoreText } from '../../findings/region-ranking/share-text.ts';
import { whyText } from '../../findings/region-ranking/text.ts';
import { formatOf } from '../../format.ts';
import { monthsText } from '../../scene-text/title.ts';
import {
  type DecisionFacts,
  type DecisionPart,
  type DecisionSection,
  decisionParts,
  type TableTold,
} from './decision-facts.ts';
import { firmnessLines } from './firmness-text.ts';
import { notKnownLines } from './not-known-text.ts';
import { nameOfRegion, weighted } from './told.ts';
import { words } from './words.ts';

type Told = Pick<DecisionSection, 'lines' | 'short'>;

/** The person's own text; where one language is empty the other stands for it. */
const own = (text: OwnText, language: Language): string =>
  text[language].trim() || text[language === 'en' ? 'es' : 'en'].trim();

const whole = (lines: readonly string[]): Told => ({ lines, short: lines });

function question({ study }: DecisionFacts, language: Language): Told {
  return whole([own(study.record.question, language) || words[language].noQuestion]);
}

/** At most so many candidates are named in the ranking of a record: the table beside it has all. */
const mostNamed = 8;
const mostShort = 3;

function placed(region: RankedRegion, language: Language): { readonly line: string; readonly short: string } {
  const { best, worst, name, score, low, high } = region;
  const { whole: number } = formatOf(language);
  const params = { best: number(best), worst: number(worst), rank: number(best), name };
  const isOpen = best !== worst;
  const short = say(words, language, isOpen ? 'rankBoundsShort' : 'rankShort', params);
  if (!Number.isNaN(score)) {
    const told = { ...params, score: scoreText(score, language) };
    return { line: say(words, language, isOpen ? 'rankRange' : 'rankOne', told), short };
  }
  // A score that a missing figure leaves open is told by its bounds, whether the rank is open or not.
  const bounds = { low: scoreText(low, language), high: scoreText(high, language) };
  return { line: say(words, language, isOpen ? 'rankBounds' : 'rankOneBounds', { ...params, ...bounds }), short };
}

function ranked({ ranking }: DecisionFacts, language: Language): Told {
  const texts = rankedOf(ranking, language).map((region) => placed(region, language));
  if (texts.length === 0) return whole([words[language].nothingRanked]);
  const named = texts.length > mostNamed + 1 ? mostNamed : texts.length;
  const others = texts.length - named;
  const first = texts.slice(0, mostShort).map(({ short }) => short);
  return {
    lines: [
      ...texts.slice(0, named).map(({ line }) => line),
      ...(others > 0 ? [say(words, language, 'others', { count: formatOf(language).whole(others) })] : []),
    ],
    short: [`${first.join('; ')}.`],
  };
}

/** How a criterion's figures are made comparable. */
function normalised({ normalisation }: CriterionSpec, method: RankingResult['method'], language: Language): string {
  const kind = normalisation === 'method' ? (method === 'topsis' ? 'vector' : 'min-max') : normalisation;
  return words[language][kind];
}

function criterionLine({ study }: DecisionFacts, named: NamedCriterion, how: string, language: Language): string {
  const spec = study.criteria.find(({ id }) => id === named.id);
  const period = named.column?.period ?? null;
  const about = [
    named.unit.toLowerCase() === named.name.toLowerCase() ? '' : named.unit,
    period === null ? words[language].noPeriod : monthsText(period, language),
    how,
    spec === undefined || spec.reason === '' ? '' : say(words, language, 'rawCount', { reason: spec.reason }),
  ];
  return say(words, language, 'criterion', {
    name: named.name,
    share: formatOf(language).share(named.share),
    direction: words[language][named.column?.direction ?? spec?.direction ?? 'more'],
    about: about.filter((text) => text !== '').join('; '),
  });
}

function criteria(facts: DecisionFacts, language: Language): Told {
  const used = weighted(facts, language);
  const { share } = formatOf(language);
  const hows = used.map(({ id }) => {
    const spec = facts.study.criteria.find((one) => one.id === id);
    return spec === undefined ? '' : normalised(spec, facts.ranking.method, language);
  });
  const isOne = new Set(hows).size === 1 && hows[0] !== '';
  const short = used.map((one) => say(words, language, 'criterionShort', { name: one.name, share: share(one.share) }));
  return {
    lines: [
      ...used.map((one, i) => criterionLine(facts, one, isOne ? '' : (hows[i] ?? ''), language)),
      ...(isOne ? [say(words, language, 'allNormalised', { how: hows[0] ?? '' })] : []),
    ],
    short: [`${short.join(', ')}.`],
  };
}

const kinds: Readonly<Record<RegionKind, 'corridors' | 'sectors' | 'counties' | 'pairs' | 'ownRegions'>> = {
  corridor: 'corridors',
  sector: 'sectors',
  county: 'counties',
  pair: 'pairs',
  own: 'ownRegions',
};

/** Why a candidate is not ranked: the person's own reason, or what the result says. */
function whyOut({ study }: DecisionFacts, id: string, why: string, language: Language): string {
  const left = study.out.find(({ region }) => region === id);
  if (left !== undefined) return left.reason.trim() || words[language].noReason;
  return whyText(why, language);
}

/** "6 programme corridors". */
export const candidatesText = (kind: RegionKind, count: number, language: Language): string =>
  say(words, language, kinds[kind], { count: formatOf(language).whole(count) });

function candidates(facts: DecisionFacts, language: Language): Told {
  const { regions, notRanked } = facts.ranking;
  const what = candidatesText(facts.study.kind, regions.length, language);
  const list = regions.map(({ id }) => nameOfRegion(facts, id, language)).join('; ');
  const out = notRanked.map(({ id, name, why }) =>
    say(words, language, 'leftOutOne', { name: name[language], why: whyOut(facts, id, why, language) }),
  );
  const left = out.length === 0 ? [] : [say(words, language, 'leftOut', { list: out.join('; ') })];
  const isNamed = regions.length > 0 && regions.length <= mostNamed * 2;
  const considered = say(words, language, 'consideredShort', { what });
  return {
    lines: [isNamed ? say(words, language, 'considered', { what, list }) : considered, ...left],
    short: [considered, ...left],
  };
}

const days = { en: 'en-US', es: 'es-MX' } as const;

/** "May 31, 2025" of a day, "June 2025" of a month. */
export function dayText(iso: string, isByDay: boolean, language: Language): string {
  const date = new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  const style: Intl.DateTimeFormatOptions =
    isByDay && iso.length > 7 ? { dateStyle: 'medium' } : { month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(days[language], { ...style, timeZone: 'UTC' }).format(date);
}

/** Newest month of a table that a criterion is made from, as its last day; null: none has months. */
function usedTo({ table: { criteria: columns } }: DecisionFacts, table: string): string | null {
  const ends = columns.flatMap(({ tables, period }) => (tables.includes(table) && period !== null ? [period.to] : []));
  return ends.length === 0 ? null : new Date(Date.UTC(1970, Math.max(...ends), 0)).toISOString().slice(0, 10);
}

function dataLine(facts: DecisionFacts, set: TableTold, language: Language): string {
  const name = set.own || sourceText(set.source, language, 'name');
  if (set.to !== null) return say(words, language, 'data', { name, to: dayText(set.to, set.isByDay, language) });
  const used = usedTo(facts, set.table);
  return used === null
    ? say(words, language, 'dataUnknown', { name })
    : say(words, language, 'dataUsed', { name, to: dayText(used, false, language) });
}

function dataOf(facts: DecisionFacts, language: Language): Told {
  const used = new Set(facts.table.criteria.flatMap(({ tables }) => tables));
  const drawn = facts.sets.filter((set) => used.has(set.table));
  if (drawn.length === 0) return whole([words[language].noData]);
  const known = drawn.flatMap(({ to, own: file, publisher, isByDay }) =>
    to === null
      ? []
      : [say(words, language, 'dataShort', { publisher: file || publisher, to: dayText(to, isByDay, language) })],
  );
  return {
    lines: drawn.map((set) => dataLine(facts, set, language)),
    short: known.length === 0 ? [] : [`${known.join('; ')}.`],
  };
}

function methodOf({ study, ranking }: DecisionFacts, language: Language): Told {
  const { whole: number } = formatOf(language);
  const params = {
    method: words[language][ranking.method],
    version: ranking.stamp.version,
    draws: number(study.draws),
    resamples: number(study.resamples),
    seed: study.seed,
  };
  const { says } = words[language];
  return {
    lines: [say(words, language, 'method', params), says],
    short: [say(words, language, 'methodShort', params)],
  };
}

function decided({ study: { record } }: DecisionFacts, language: Language): Told {
  const [who, on] = [record.who.trim(), record.on === '' ? '' : dayText(record.on, true, language)];
  const key = who !== '' && on !== '' ? 'decided' : who !== '' ? 'decidedBy' : on !== '' ? 'decidedOn' : 'undecided';
  return whole([say(words, language, key, { who, on })]);
}

const parts: Readonly<Record<DecisionPart, (facts: DecisionFacts, language: Language) => Told>> = {
  question,
  ranking: ranked,
  firmness: firmnessLines,
  notKnown: notKnownLines,
  criteria,
  candidates,
  data: dataOf,
  method: methodOf,
  decided,
};

/** The decision record as it stands on a sheet, part by part; written from the result and the person's own words. */
export const decisionText = (facts: DecisionFacts, language: Language): readonly DecisionSection[] =>
  decisionParts.map((key) => ({ key, heading: words[language][`head.${key}`], ...parts[key](facts, language) }));

import { flagWords } from '../../../analyse/criteria/catalog.ts';
import { type Language, localeOf, say } from '../../../base/words.ts';
import { corridors } from '../../../corridors/corridor.ts';
import type { BackTestCut } from '../../../disclose/disclosed.ts';
import { periodText } from '../../charts/frame.ts';
import { type NamedCriterion, namedCriteria } from '../../findings/region-ranking/named-criteria.ts';
import { rankedOf, rankText } from '../../findings/region-ranking/ranked.ts';
import { ofHundred, plainFigure, scoreText } from '../../findings/region-ranking/share-text.ts';
import { formatOf } from '../../format.ts';
import { criterionName } from '../criterion-name.ts';
import { words } from './words.ts';

/** A candidate as the table has it. */
export interface BackTestRow {
  readonly id: string;
  readonly rank: string;
  readonly name: string;
  readonly isDecided: boolean;
  /** By criterion: the figure, and its part of the score; "" where there is none. */
  readonly figures: readonly { readonly figure: string; readonly part: string }[];
  readonly score: string;
}

/** One decision as people read it. */
export interface BackTestText {
  readonly heading: string;
  readonly decided: string;
  /** The rank, and what lot gives. */
  readonly headline: string;
  /** How firm it is, who is first and who the candidates are. */
  readonly lines: readonly string[];
  readonly criteria: readonly NamedCriterion[];
  readonly rows: readonly BackTestRow[];
  /** Months of each criterion. */
  readonly periods: readonly string[];
  readonly missing: readonly string[];
  /** What has to be known of the figures. */
  readonly cautions: readonly string[];
}

const ordinals = { one: 'rankOne', two: 'rankTwo', few: 'rankFew', other: 'rankOther' } as const;

function ordinal(rank: number, language: Language): string {
  const rule = new Intl.PluralRules(localeOf(language), { type: 'ordinal' }).select(rank);
  const key = rule === 'one' || rule === 'two' || rule === 'few' ? ordinals[rule] : ordinals.other;
  return say(words, language, key, { rank });
}

const nameIn = (cut: BackTestCut, id: string, language: Language): string =>
  cut.candidates.find((candidate) => candidate.id === id)?.name[language] ?? id;

function headlineOf(cut: BackTestCut, language: Language): string {
  const { whole } = formatOf(language);
  const count = cut.candidates.length;
  const lot = Math.round(cut.byLot * count);
  const times = say(words, language, lot === 1 ? 'timesOne' : 'timesOther', { times: whole(lot) });
  const region = nameIn(cut, cut.decided, language);
  const [best, worst] = [cut.rankBest, cut.rankWorst].map((rank) => ordinal(rank, language));
  return cut.rankBest === cut.rankWorst
    ? say(words, language, 'ranks', { region, rank: best ?? '', count, times })
    : say(words, language, 'ranksBetween', { region, best: best ?? '', worst: worst ?? '', count, times });
}

/** Candidates that share whole sectors. */
function sharing({ table }: BackTestCut, language: Language): readonly string[] {
  return table.regions
    .filter((one) =>
      table.regions.some((other) => other !== one && other.sectors.some((id) => one.sectors.includes(id))),
    )
    .map(({ name }) => name[language]);
}

function candidateLines(cut: BackTestCut, language: Language): readonly string[] {
  const { list } = formatOf(language);
  const names = cut.candidates.map(({ name }) => name[language]);
  const covered = corridors
    .filter(({ id }) => id !== 'whole-border' && !cut.candidates.some((one) => one.id === `corridor:${id}`))
    .map(({ name }) => name[language]);
  const unverified = cut.ranking.regions.filter(({ coverage }) => coverage === 'not-verified');
  const shared = sharing(cut, language);
  return [
    say(words, language, 'candidates', { list: list(names), covered: list(covered) }),
    ...(unverified.length === 0
      ? []
      : [say(words, language, 'unverified', { list: list(unverified.map(({ name }) => name[language])) })]),
    ...(shared.length === 0 ? [] : [say(words, language, 'shared', { list: list(shared) })]),
  ];
}

function rowsOf(cut: BackTestCut, criteria: readonly NamedCriterion[], language: Language): readonly BackTestRow[] {
  const { ranking, table } = cut;
  return rankedOf(ranking, language).map((one) => {
    const at = table.regions.findIndex(({ id }) => id === one.id);
    const bounds = `${scoreText(one.low, language)}–${scoreText(one.high, language)}`;
    return {
      id: one.id,
      rank: rankText(one),
      name: one.name,
      isDecided: one.id === cut.decided,
      figures: criteria.map(({ column }, c) => {
        const value = column?.values[at] ?? Number.NaN;
        const part = ranking.contributions[one.at * criteria.length + c] ?? Number.NaN;
        return {
          figure: Number.isNaN(value) ? words[language].noFigure : plainFigure(value, language),
          part: Number.isNaN(part) ? '' : say(words, language, 'part', { part: scoreText(part, language) }),
        };
      }),
      score: Number.isNaN(one.score) ? bounds : scoreText(one.score, language),
    };
  });
}

/** Why criteria took no part, in the order in which they are said. */
const reasons = [
  ['2014', 'since2014'],
  ['2011', 'since2011'],
  ['same-figures', 'sameFigures'],
  ['case-file', 'caseFile'],
  ['geometry', 'geometry'],
  ['loaded', 'loaded'],
  ['brought', 'brought'],
] as const;

function missingLines({ missing }: BackTestCut, language: Language): readonly string[] {
  const nameOf = (criterion: string): string => criterionName({ name: { en: '', es: '' }, criterion }, language);
  return reasons.flatMap(([since, key]) => {
    const names = missing.filter((one) => one.since === since).map(({ criterion }) => nameOf(criterion));
    return names.length === 0 ? [] : [say(words, language, key, { list: formatOf(language).list(names) })];
  });
}

/** One decision in words. `draws`: weightings that were drawn. */
export function backTestText(cut: BackTestCut, draws: number, language: Language): BackTestText {
  const texts = words[language];
  const { month, whole } = formatOf(language);
  const criteria = namedCriteria(cut.ranking, cut.table, [], language);
  const rows = rowsOf(cut, criteria, language);
  const region = nameIn(cut, cut.decided, language);
  const flags = new Set(cut.table.criteria.flatMap(({ flags: of }) => of.flat()));
  return {
    heading: say(words, language, `heading.${cut.id}`, { region }),
    decided: `${texts[`decided.${cut.id}`]} ${say(words, language, 'knownTo', { cut: month(cut.cut) })}`,
    headline: headlineOf(cut, language),
    lines: [
      say(words, language, 'first', {
        share: ofHundred(cut.acceptability[0] ?? Number.NaN, language),
        draws: whole(draws),
      }),
      ...(rows[0] === undefined || rows[0].isDecided ? [] : [say(words, language, 'topIs', { region: rows[0].name })]),
      ...candidateLines(cut, language),
    ],
    criteria,
    rows,
    periods: criteria.flatMap(({ name, column }) =>
      column === null || column.period === null
        ? []
        : [say(words, language, 'periodOf', { criterion: name, period: periodText(column.period, language) })],
    ),
    missing: missingLines(cut, language),
    cautions: [texts[cut.figures], ...[...flags].map((flag) => `${flagWords[language][flag]}.`)],
  };
}

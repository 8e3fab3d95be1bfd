import { type Language, say } from '../../../base/words.ts';
import { corridorDepthKm } from '../../../corridors/geography.ts';
import type { CoverageResult, CoverCandidate, CoverChoice, CoverMeasure } from '../../../disclose/disclosed.ts';
import { type CoverGoal, coverGoals } from '../../../document/regions.ts';
import { periodText } from '../../charts/frame.ts';
import { scoreText } from '../../findings/region-ranking/share-text.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** Measures in the order of the table's columns. */
export const shownMeasures = [
  'kilometres',
  'figures',
  'records',
  'people',
  'hot-spots',
] as const satisfies readonly CoverMeasure[];

const isGoal = (goal: string): goal is CoverGoal => coverGoals.some((known) => known === goal);

/** An amount of a measure, kilometres with one decimal; "no figure" where nothing gives it. */
export function amountText(value: number, measure: CoverMeasure, language: Language): string {
  if (Number.isNaN(value)) return words[language].noFigure;
  const { whole, decimal } = formatOf(language);
  return measure === 'kilometres' ? decimal(value, 1) : whole(value);
}

/** An amount of the goal with its unit: "1,204 records". */
export function gainText(value: number, goal: string, language: Language): string {
  if (!isGoal(goal)) return formatOf(language).figure(value);
  const count = goal === 'score' ? scoreText(value, language) : amountText(value, goal, language);
  return say(words, language, `unit.${goal}`, { count });
}

const nameIn = ({ candidates }: CoverageResult, id: string, language: Language): string =>
  candidates.find((candidate) => candidate.id === id)?.name[language] ?? id;

const listOf = (result: CoverageResult, { regions, gains }: CoverChoice, language: Language): string =>
  regions
    .map((id, at) =>
      say(words, language, 'step', {
        region: nameIn(result, id, language),
        gain: gainText(gains[at] ?? Number.NaN, result.goal, language),
      }),
    )
    .join(', ');

/** The last bit of a sum is no difference. */
const isMore = (a: number, b: number): boolean => a - b > 1e-9 * Math.max(1, Math.abs(b));

/** Whether another choice adds more than the greedy one. */
export const isBetter = ({ exact, greedy }: CoverageResult): boolean =>
  exact !== null && isMore(exact.total, greedy.total);

function exactText(result: CoverageResult, language: Language): string {
  const { exact, combinations } = result;
  const count = formatOf(language).whole(combinations);
  if (exact === null) return say(words, language, 'tooMany', { count });
  if (combinations === 1) return words[language].only;
  if (!isBetter(result)) return say(words, language, 'agree', { count });
  const total = gainText(exact.total, result.goal, language);
  return say(words, language, 'better', { count, list: listOf(result, exact, language), total });
}

/** What is chosen, and whether it is the best that can be. */
export function choiceTexts(result: CoverageResult, language: Language): readonly string[] {
  const { greedy, goal, choose, without } = result;
  const texts = words[language];
  const names = without.map((id) => nameIn(result, id, language));
  const lacking = names.length === 0 ? [] : [say(words, language, 'without', { list: formatOf(language).list(names) })];
  if (result.candidates.every(({ state }) => state === 'not-verified')) return [texts.nothing];
  if (greedy.regions.length === 0) return lacking;
  if (!(greedy.total > 0)) return [texts.chosenNone, ...lacking];
  return [
    say(words, language, 'chosen', {
      list: listOf(result, greedy, language),
      total: gainText(greedy.total, goal, language),
    }),
    exactText(result, language),
    ...(greedy.regions.length < choose
      ? [say(words, language, 'fewer', { count: formatOf(language).whole(greedy.regions.length) })]
      : []),
    ...lacking,
  ];
}

/** What is covered now, and what may be. */
export function coveredTexts({ covered, notVerified, whole }: CoverageResult, language: Language): readonly string[] {
  const km = (value: number): string => amountText(value, 'kilometres', language);
  const count = (value: number): string => (Number.isNaN(value) ? '–' : formatOf(language).whole(value));
  const told = { km: km(covered.kilometres), whole: km(whole.kilometres), more: km(notVerified.kilometres) };
  return [
    say(words, language, notVerified.kilometres > 0 ? 'now' : 'nowSure', told),
    ...(covered.kilometres > 0
      ? [
          say(words, language, 'also', {
            records: count(covered.records),
            allRecords: count(whole.records),
            figures: count(covered.figures),
            allFigures: count(whole.figures),
            cells: count(covered['hot-spots']),
            allCells: count(whole['hot-spots']),
          }),
        ]
      : []),
  ];
}

/** A candidate's cells: what it adds for certain, and up to how much; of one that is not verified what it may add. */
export function addsText(candidate: CoverCandidate, measure: CoverMeasure, language: Language): string {
  const [sure, most] = [candidate.adds[measure], candidate.addsAtMost[measure]];
  if (Number.isNaN(most)) return words[language].noFigure;
  if (candidate.state === 'not-verified') return amountText(most, measure, language);
  const text = amountText(sure, measure, language);
  return isMore(most, sure)
    ? `${text} (${say(words, language, 'atMost', { most: amountText(most, measure, language) })})`
    : text;
}

/** What has to be known of the figures. */
export function cautionTexts(result: CoverageResult, language: Language): readonly string[] {
  const texts = words[language];
  const { incidents, figures } = result.periods;
  const law = result.isTitle8 ? texts.title8 : texts.allFigures;
  const hasMost = result.candidates.some((one) => one.state !== 'not-verified' && one.unverifiedKm > 0);
  const depth = formatOf(language).whole(corridorDepthKm);
  return [
    texts.once,
    ...(hasMost ? [texts.upTo] : []),
    ...(result.goal === 'score' ? [texts.score] : []),
    ...(incidents === null
      ? []
      : [say(words, language, 'months', { period: periodText(incidents, language), depth }), texts.describes]),
    ...(figures === null ? [] : [say(words, language, 'figureMonths', { period: periodText(figures, language), law })]),
    ...(Number.isNaN(result.whole['hot-spots']) ? [] : [texts.hotSpots]),
    ...(result.basis === 'disclosed' ? [texts.own] : []),
    texts.citation,
  ];
}

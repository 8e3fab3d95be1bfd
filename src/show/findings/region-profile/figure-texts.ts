import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { Period, RegionProfileResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { problemText } from '../../problems/problem-text.ts';
import { signed } from '../before-after-text.ts';
import { brokenText as brokenAt, pText } from '../month-text.ts';
import { sectionWords as words } from './section-words.ts';

/** Level under which a trend is said to rise or fall. */
const alpha = 0.05;
const yearMonths = 12;

type Profile = RegionProfileResult;
type Trend = NonNullable<Profile['trend']>;

/** First and last month of a half-open period. */
export function endsText({ from, to }: Period, language: Language): { readonly from: string; readonly to: string } {
  const { shortMonth } = formatOf(language);
  return { from: shortMonth(from), to: shortMonth(monthIndexOf(to - 1)) };
}

/** Sum of a stretch of months; NaN where any lacks. */
const sumOf = (values: ReadonlyF64, from: number, to: number): number =>
  from < 0 ? Number.NaN : Array.from(values.subarray(from, to)).reduce((sum, value) => sum + value, 0);

export interface LastYear {
  readonly period: Period;
  readonly now: number;
  readonly before: number;
}

/** The last twelve months of the history and the twelve before; null where there is no history of that length. */
export function lastYearOf({ history }: Pick<Profile, 'history'>): LastYear | null {
  const { values, firstMonth } = history;
  const length = values.length;
  if (length < yearMonths) return null;
  const period = {
    from: monthIndexOf(firstMonth + length - yearMonths),
    to: monthIndexOf(firstMonth + length),
  };
  return {
    period,
    now: sumOf(values, length - yearMonths, length),
    before: sumOf(values, length - 2 * yearMonths, length - yearMonths),
  };
}

/** A number, or the word for none. */
export const countText = (value: number, language: Language): string =>
  Number.isNaN(value) ? words[language].noNumber : formatOf(language).whole(value);

/** What trend and change are counted of: "Title 8 apprehensions". */
export const whatText = ({ counted }: Pick<Profile, 'counted'>, language: Language): string =>
  words[language][`what.${counted}`];

/** With a capital, where a sentence begins with it. */
export const begun = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "; definition changed inside the period (Mar 2020 and May 2023)". */
function brokenText({ breaks }: Profile, { period }: Trend, language: Language): string {
  const breakMonths = breaks.map(({ month }) => month).filter((month) => month > period.from && month < period.to);
  return brokenAt({ breakMonths }, language);
}

/** What is said of a trend: its direction where it stands clear of chance, with slope, interval and p. Null: no number. */
export function trendSaid(result: Profile, language: Language): string | null {
  const { trend } = result;
  if (trend === null || trend.problems.length > 0) return null;
  const { perYear, lower, upper, p, period } = trend;
  const isClear = p <= alpha && perYear !== 0;
  const key = !isClear ? 'unclear' : perYear > 0 ? 'rising' : 'falling';
  return say(words, language, key, {
    what: whatText(result, language),
    years: formatOf(language).whole((period.to - period.from) / yearMonths),
    slope: signed(perYear, language),
    lower: signed(lower, language),
    upper: signed(upper, language),
    p: pText(p, language),
    broken: brokenText(result, trend, language),
  });
}

/** The months of the history with most and fewest figures. */
export function extremesText({ history }: Pick<Profile, 'history'>, language: Language): readonly string[] {
  const known = Array.from(history.values, (value, m) => ({
    value,
    month: monthIndexOf(history.firstMonth + m),
  })).filter(({ value }) => !Number.isNaN(value));
  const [first] = known;
  if (first === undefined) return [];
  const most = known.reduce((best, one) => (one.value > best.value ? one : best), first);
  const least = known.reduce((best, one) => (one.value < best.value ? one : best), first);
  const { whole, month } = formatOf(language);
  return [
    say(words, language, 'mostMonth', {
      count: whole(most.value),
      month: month(most.month),
      least: whole(least.value),
      leastMonth: month(least.month),
    }),
  ];
}

export function historyTexts(result: Profile, language: Language): readonly string[] {
  const last = lastYearOf(result);
  if (last === null) return [];
  const changed = result.breaks.map(({ month }) => month);
  return [
    say(words, language, 'lastYear', {
      ...endsText(last.period, language),
      now: countText(last.now, language),
      before: countText(last.before, language),
    }),
    ...extremesText(result, language),
    ...(changed.length === 0
      ? []
      : [
          say(words, language, 'changedAt', { months: formatOf(language).list(changed.map(formatOf(language).month)) }),
        ]),
  ];
}

export function trendTexts(result: Profile, language: Language): readonly string[] {
  const { trend } = result;
  if (trend === null) return [];
  if (trend.problems.length > 0) return trend.problems.map((problem) => problemText(problem, language).happened);
  const { perYear, lower, upper, p, period } = trend;
  const texts = words[language];
  return [
    say(words, language, 'trendText', {
      what: begun(whatText(result, language)),
      ...endsText(period, language),
      slope: signed(perYear, language),
      lower: signed(lower, language),
      upper: signed(upper, language),
      p: pText(p, language),
    }),
    texts.trendTest,
    ...(result.counted === 'title-8' &&
    result.breaks.some(({ key, month }) => key.startsWith('break.title-42') && isInside(month, period))
      ? [texts.title42]
      : []),
  ];
}

const isInside = (month: MonthIndex, { from, to }: Period): boolean => month > from && month < to;

/** Incidents of whole months, and the side that each was recorded on. */
export function incidentTexts({ incidents }: Pick<Profile, 'incidents'>, language: Language): readonly string[] {
  if (incidents === null) return [];
  const { whole } = formatOf(language);
  const { firstMonth, records, total, people, us, mexico } = incidents;
  const period = { from: firstMonth, to: monthIndexOf(firstMonth + records.length) };
  return [
    say(words, language, 'incidentsText', {
      total: whole(total),
      people: whole(people),
      ...endsText(period, language),
    }),
    ...(total === 0 ? [] : [say(words, language, 'sides', { us: whole(us), mexico: whole(mexico) })]),
  ];
}

/** Sum and last figure of a yearly row, over the years that have one. */
function yearsText(
  key: 'deathsText' | 'rescuesText',
  values: ReadonlyF64,
  fiscalYears: readonly number[],
  language: Language,
): readonly string[] {
  const known = fiscalYears.flatMap((year, y) => {
    const value = values[y] ?? Number.NaN;
    return Number.isNaN(value) ? [] : [{ year, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { whole } = formatOf(language);
  const yearText = (year: number): string => say(words, language, 'fiscal', { year });
  return [
    say(words, language, key, {
      total: whole(known.reduce((sum, { value }) => sum + value, 0)),
      from: yearText(first.year),
      to: yearText(last.year),
      last: whole(last.value),
    }),
  ];
}

const doubtfulKeys = ['rescues-2018-big-bend', 'rescues-2018-laredo'] as const;

/** What is doubtful among the yearly figures, in whole sentences. */
const doubtfulTexts = ({ sectorYears }: Pick<Profile, 'sectorYears'>, language: Language): readonly string[] =>
  doubtfulKeys
    .filter((key) => sectorYears?.doubtful.includes(key) === true)
    .map((key) => words[language][`doubtful.${key}`]);

export function yearTexts(result: Pick<Profile, 'sectorYears'>, language: Language): readonly string[] {
  const { sectorYears } = result;
  if (sectorYears === null) return [];
  const { fiscalYears, deaths, rescues } = sectorYears;
  return [
    ...yearsText('deathsText', deaths, fiscalYears, language),
    ...yearsText('rescuesText', rescues, fiscalYears, language),
    ...doubtfulTexts(result, language),
  ];
}

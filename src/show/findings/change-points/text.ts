import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { TrendResult, TrendSeries } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { problemText } from '../../problems/problem-text.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { brokenText, mainSeries, marksFigure, monthCaveats, seriesName } from '../month-text.ts';
import { words } from './words.ts';

type Change = TrendSeries['changes'][number];

/** A change this near to a break of the series may be the break. */
const nearMonths = 3;

export const itemId = ({ id }: TrendSeries, { month }: Change): string => `${id}:${month}`;

/** Above this multiple of the plain penalty months are correlated by 0.8 or more. */
const wandering = 9;

/** "+45 %", "−30 %"; a level that more than trebles is said as a multiple. */
function timesText({ before, after }: Change, language: Language): string {
  const { share, figure } = formatOf(language);
  if (!(before > 0)) return '–';
  const ratio = after / before;
  if (ratio >= 3) return say(words, language, 'times', { times: figure(ratio) });
  const percent = `${ratio < 1 ? '−' : '+'}${share(Math.abs(ratio - 1))}`;
  return say(words, language, 'percent', { percent });
}

function changeWords(change: Change, language: Language) {
  const { figure, month } = formatOf(language);
  return {
    month: month(change.month),
    before: figure(change.before),
    after: figure(change.after),
    times: timesText(change, language),
  };
}

const sizeOf = ({ before, after }: Change): number => Math.abs(Math.log((after + 0.5) / (before + 0.5)));

/** "Whole corridor: the level changes 2 times in 135 months; the largest change: May 2021, from 12 to 31 a month." */
export function sentenceOf(result: TrendResult, series: TrendSeries, context: FindingContext): string {
  const { language } = context;
  if (series.level.length === 0) return words[language].refused;
  const { whole, figure } = formatOf(language);
  const largest = [...series.changes].sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  const key = largest === undefined ? 'none' : series.changes.length === 1 ? 'one' : 'many';
  return say(words, language, key, {
    name: seriesName(series, language),
    months: whole(Array.from(series.values).filter((value) => !Number.isNaN(value)).length),
    count: whole(series.changes.length),
    level: figure(series.level[0] ?? Number.NaN),
    list: largest === undefined ? '' : say(words, language, 'change', changeWords(largest, language)),
    broken: brokenText(result, language),
  });
}

function levelsText(series: TrendSeries, language: Language): string {
  const { shortMonth, figure } = formatOf(language);
  const starts = [series.firstMonth, ...series.changes.map(({ month }) => month)];
  const texts = starts.map((from, k) => {
    const end = starts[k + 1] ?? series.firstMonth + series.values.length;
    return say(words, language, 'level', {
      from: shortMonth(from),
      to: shortMonth(monthIndexOf(end - 1)),
      level: figure(series.level[from - series.firstMonth] ?? Number.NaN),
    });
  });
  return say(words, language, 'levels', { levels: texts.join('; ') });
}

/** Whether serial correlation made the penalty so large that hardly a change can pay it. */
function isWandering(series: TrendSeries, { meta }: TrendResult): boolean {
  const { penalty, cost } = meta.stamp.params;
  if (series.penalty === null || penalty === 'given' || cost === 'poisson') return false;
  const months = Array.from(series.values).filter((value) => !Number.isNaN(value)).length;
  return series.penalty >= wandering * (penalty === 'bic' ? 2 : 3) * Math.log(months);
}

function figureOf(series: TrendSeries, result: TrendResult, language: Language): Figure {
  const term = seriesName(series, language);
  if (series.penalty === null) {
    return { term, texts: series.problems.map((problem) => problemText(problem, language).happened) };
  }
  const penalty = formatOf(language).decimal(series.penalty, 1);
  const texts = [levelsText(series, language), say(words, language, 'penalty', { penalty })];
  return { term, texts: isWandering(series, result) ? [...texts, words[language].wanders] : texts };
}

function howFigure({ meta }: TrendResult, language: Language): Figure {
  const { cost, season, logs, minSegment, penalty, serial } = meta.stamp.params;
  const texts = words[language];
  const key = penalty === 'bic' || penalty === 'given' ? penalty : 'mbic';
  const text = say(words, language, cost === 'poisson' ? 'poisson' : 'normal', {
    logs: logs === true ? texts.logs : '',
    season: season === true ? texts.seasonOut : texts.seasonIn,
    months: formatOf(language).whole(Number(minSegment)),
    penalty: texts[key],
    serial: serial === true && key !== 'given' ? texts.serialIn : texts.serialOut,
  });
  return { term: texts.how, texts: [text] };
}

function itemsOf(result: TrendResult, { language, theme }: FindingContext): readonly FindingItem[] {
  return result.series.flatMap((series) =>
    series.changes.map((change) => {
      const values = changeWords(change, language);
      const isNear = result.breakMonths.some((month) => Math.abs(month - change.month) <= nearMonths);
      return {
        id: itemId(series, change),
        title: say(words, language, 'item', { name: seriesName(series, language), month: values.month }),
        lines: [say(words, language, 'itemLine', values), ...(isNear ? [words[language].itemBreak] : [])],
        ink: theme.accent,
      };
    }),
  );
}

export function textOf(result: TrendResult, context: FindingContext): FindingText {
  const { language } = context;
  // The headline is the run's own: what is picked does not change what was found.
  const main = mainSeries(result, null);
  return {
    headline: main === null ? words[language].refused : sentenceOf(result, main, context),
    figures: [
      ...result.series.map((series) => figureOf(series, result, language)),
      howFigure(result, language),
      ...marksFigure(result, context),
    ],
    caveats: [...monthCaveats(result, language), words[language].noP],
    items: itemsOf(result, context),
  };
}

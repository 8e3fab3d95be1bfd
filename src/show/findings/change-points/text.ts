import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { TrendResult, TrendSeries } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { problemText } from '../../problems/problem-text.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { brokenText, marksFigure, monthCaveats, seriesName } from '../month-text.ts';
import { changeWords, firstSeries, isShares, levelText, sizeOf } from './figure-text.ts';
import { words } from './words.ts';

type Change = TrendSeries['changes'][number];

/** A change this near to a break of the series may be the break. */
const nearMonths = 3;

export const itemId = ({ id }: TrendSeries, { month }: Change): string => `${id}:${month}`;

/** Above this multiple of the plain penalty months are correlated by 0.8 or more. */
const wandering = 9;

/** So many changes are named in a sentence. */
const mostNamed = 3;

/** "Whole corridor: the level changes 2 times in 135 months: May 2016, from 20 to 12 a month (−40%); ..." */
export function sentenceOf(result: TrendResult, series: TrendSeries, context: FindingContext): string {
  const { language } = context;
  if (series.level.length === 0) return words[language].refused;
  const shares = isShares(result);
  const { whole } = formatOf(language);
  const largest = [...series.changes].sort((a, b) => sizeOf(b, shares) - sizeOf(a, shares)).slice(0, mostNamed);
  const named = largest.sort((a, b) => a.month - b.month);
  const change = (one: Change): string =>
    say(words, language, shares ? 'shareChange' : 'change', changeWords(one, shares, language));
  const count = series.changes.length;
  const key = count === 0 ? 'none' : count === 1 ? 'one' : count <= mostNamed ? 'few' : 'many';
  return say(words, language, shares ? `${key}Shares` : key, {
    name: seriesName(series, language),
    months: whole(Array.from(series.values).filter((value) => !Number.isNaN(value)).length),
    count: whole(count),
    level: levelText(series.level[0] ?? Number.NaN, shares, language),
    list: named.map(change).join('; '),
    broken: brokenText(result, language),
  });
}

/** Of shares the largest changes of all sectors together: what one gains others lose. */
function sharesSentence(result: TrendResult, language: Language): string {
  const { whole } = formatOf(language);
  const cut = result.series.filter(({ level }) => level.length > 0);
  const all = cut.flatMap((series) => series.changes.map((change) => ({ series, change })));
  if (cut.length === 0) return words[language].refused;
  const facts = {
    sectors: whole(cut.length),
    months: whole(result.period.to - result.period.from),
    broken: brokenText(result, language),
  };
  if (all.length === 0) return say(words, language, 'sharesNone', facts);
  const largest = all.sort((a, b) => sizeOf(b.change, true) - sizeOf(a.change, true)).slice(0, mostNamed);
  const named = largest
    .sort((a, b) => a.change.month - b.change.month)
    .map(({ series, change }) => {
      const text = say(words, language, 'shareChange', changeWords(change, true, language));
      return say(words, language, 'ofSector', { name: seriesName(series, language), change: text });
    });
  const key = all.length <= mostNamed ? 'sharesFew' : 'sharesMany';
  return say(words, language, key, { ...facts, count: whole(all.length), list: named.join('; ') });
}

function levelsText(series: TrendSeries, shares: boolean, language: Language): string {
  const { shortMonth } = formatOf(language);
  const starts = [series.firstMonth, ...series.changes.map(({ month }) => month)];
  const texts = starts.map((from, k) => {
    const end = starts[k + 1] ?? series.firstMonth + series.values.length;
    return say(words, language, 'level', {
      from: shortMonth(from),
      to: shortMonth(monthIndexOf(end - 1)),
      level: levelText(series.level[from - series.firstMonth] ?? Number.NaN, shares, language),
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
  const texts = [levelsText(series, isShares(result), language), say(words, language, 'penalty', { penalty })];
  return { term, texts: isWandering(series, result) ? [...texts, words[language].wanders] : texts };
}

function howFigure({ meta }: TrendResult, language: Language): Figure {
  const { cost, season, logs, minSegment, penalty, serial, shareScale } = meta.stamp.params;
  const texts = words[language];
  const ofShares = isShares({ meta }) ? (shareScale === 'arcsine' ? texts.arcsine : texts.logit) : '';
  const key = penalty === 'bic' || penalty === 'given' ? penalty : 'mbic';
  const text = say(words, language, cost === 'poisson' ? 'poisson' : 'normal', {
    logs: logs === true ? texts.logs : ofShares,
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
      const shares = isShares(result);
      const values = changeWords(change, shares, language);
      const isNear = result.breakMonths.some((month) => Math.abs(month - change.month) <= nearMonths);
      return {
        id: itemId(series, change),
        title: say(words, language, 'item', { name: seriesName(series, language), month: values.month }),
        lines: [
          say(words, language, shares ? 'itemShare' : 'itemLine', values),
          ...(isNear ? [words[language].itemBreak] : []),
        ],
        ink: theme.accent,
      };
    }),
  );
}

export function textOf(result: TrendResult, context: FindingContext): FindingText {
  const { language } = context;
  // The headline is the run's own: what is picked does not change what was found.
  const main = firstSeries(result, null);
  const shares = isShares(result);
  const whole = main === null ? words[language].refused : sentenceOf(result, main, context);
  const key = result.measure === 'records' ? 'shareOfRecords' : 'shareOfTotals';
  return {
    headline: shares ? sharesSentence(result, language) : whole,
    figures: [
      ...result.series.map((series) => figureOf(series, result, language)),
      howFigure(result, language),
      ...marksFigure(result, context),
    ],
    caveats: [
      ...monthCaveats(result, language),
      ...(shares ? [words[language].sharesTogether, words[language][key]] : []),
      words[language].noP,
    ],
    items: itemsOf(result, context),
  };
}

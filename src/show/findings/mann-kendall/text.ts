import { type Language, say } from '../../../base/words.ts';
import type { TrendResult, TrendSeries } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import { problemText } from '../../problems/problem-text.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { brokenText, mainSeries, marksFigure, monthCaveats, pText, seriesName } from '../month-text.ts';
import { words } from './words.ts';

/** Under this the correction between months has few years to learn from. */
const manyMonths = 120;

/** Signed, with as many decimals as a reader can use; the minus sign is a true one. */
function signed(value: number, language: Language): string {
  const text = formatOf(language).figure(Math.abs(value));
  if (text === formatOf(language).figure(0)) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

const trueMinus = (text: string): string => text.replace('-', '−');

/** "95 %": how sure the intervals of a run are. */
export const levelOf = ({ meta }: TrendResult, language: Language): string =>
  formatOf(language).share(1 - Number(meta.stamp.params.alpha ?? 0.05));

const monthsOf = ({ values }: TrendSeries): number => Array.from(values).filter((value) => !Number.isNaN(value)).length;

function slopeOf({ test }: TrendSeries, language: Language) {
  const { value, lower, upper } = test?.slope ?? { value: Number.NaN, lower: Number.NaN, upper: Number.NaN };
  return { slope: signed(value, language), lower: signed(lower, language), upper: signed(upper, language) };
}

/** Whether p over the series of the run is under the level that was asked for, and which way the series goes. */
export function directionOf({ meta }: TrendResult, { test, adjustedP }: TrendSeries): 'rising' | 'falling' | 'unclear' {
  const isClear = test !== null && adjustedP !== null && adjustedP <= Number(meta.stamp.params.alpha ?? 0.05);
  return !isClear || test.s === 0 ? 'unclear' : test.s > 0 ? 'rising' : 'falling';
}

/** "Whole corridor: falling, about −12 a month each year (−18 to −7), p = 0.003, 135 months." */
export function sentenceOf(result: TrendResult, series: TrendSeries, context: FindingContext): string {
  const { language } = context;
  if (series.test === null || series.adjustedP === null) return words[language].refused;
  return say(words, language, directionOf(result, series), {
    name: seriesName(series, language),
    ...slopeOf(series, language),
    p: pText(series.adjustedP, language),
    months: formatOf(language).whole(monthsOf(series)),
    broken: brokenText(result, language),
  });
}

function testLines(result: TrendResult, series: TrendSeries, language: Language): readonly string[] {
  const { test, adjustedP } = series;
  if (test === null || adjustedP === null) {
    return series.problems.map((problem) => problemText(problem, language).happened);
  }
  const { whole, decimal, figure } = formatOf(language);
  const family = result.meta.stamp.params.family === 'bh' ? 'bh' : 'holm';
  return [
    say(words, language, 'slope', {
      ...slopeOf(series, language),
      level: levelOf(result, language),
      first: trueMinus(figure(test.fitFirst)),
      last: trueMinus(figure(test.fitLast)),
    }),
    say(words, language, 'test', {
      s: trueMinus(whole(test.s)),
      z: trueMinus(decimal(test.z, 2)),
      tau: trueMinus(decimal(test.tau, 2)),
      p: pText(adjustedP, language),
      raw: pText(test.p, language),
      family: words[language][family],
      tests: whole(result.meta.tests),
    }),
    say(words, language, 'without', { p: pText(test.pUncorrected, language) }),
  ];
}

function formFigure({ meta }: TrendResult, language: Language): Figure {
  const { form, variance } = meta.stamp.params;
  const basis = words[language][variance === 'corrected' ? 'corrected' : 'independent'];
  return {
    term: words[language].form,
    texts: [say(words, language, form === 'plain' ? 'plain' : 'seasonal', { basis })],
  };
}

function itemOf(result: TrendResult, series: TrendSeries, context: FindingContext): FindingItem {
  const { language } = context;
  const sentence = series.test === null ? [] : [sentenceOf(result, series, context)];
  return {
    id: series.id,
    title: seriesName(series, language),
    lines: series.test === null ? testLines(result, series, language) : sentence,
    ink: null,
  };
}

export function textOf(result: TrendResult, context: FindingContext): FindingText {
  const { language } = context;
  // The headline is the run's own: what is picked does not change what was found.
  const main = mainSeries(result, null);
  const isShort = result.period.to - result.period.from < manyMonths;
  const isCautious = isShort && result.meta.stamp.params.form !== 'plain' && result.meta.tests > 0;
  return {
    headline: main === null ? words[language].refused : sentenceOf(result, main, context),
    figures: [
      ...result.series.map((series) => ({
        term: seriesName(series, language),
        texts: testLines(result, series, language),
      })),
      formFigure(result, language),
      ...marksFigure(result, context),
    ],
    caveats: [...monthCaveats(result, language), ...(isCautious ? [words[language].fewYears] : [])],
    items: result.series.map((series) => itemOf(result, series, context)),
  };
}

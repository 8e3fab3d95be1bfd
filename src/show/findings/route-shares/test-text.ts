import { type Language, say } from '../../../base/words.ts';
import type { RouteSharesResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import type { Figure, FindingContext } from '../finding-view.ts';
import { pText } from '../month-text.ts';
import { type Column, pointsText } from './columns.ts';
import { words } from './words.ts';

/** p over the routes, or why there is none. */
function testText(result: RouteSharesResult, { change, route }: Column, { language, significance }: FindingContext) {
  const p = (significance.corrected ? change?.adjustedP : change?.p) ?? null;
  if (p !== null) return pText(p, language);
  if (route?.partly === true || result.chiSquare === null) return words[language].notTested;
  return words[language][result.chiSquare.pMonths === null ? 'noP' : 'noDates'];
}

/** "+9.1 points, 95% interval +4.0 to +14.2, p = 0.004". */
export function changeText(result: RouteSharesResult, column: Column, context: FindingContext): string {
  const { language } = context;
  const { change } = column;
  if (change === null) return '';
  const { value, lower, upper } = change.difference;
  const points = pointsText(value, language);
  const p = testText(result, column, context);
  if (Number.isNaN(lower) || Number.isNaN(upper)) return say(words, language, 'changeOpen', { points, p });
  const ends = { lower: pointsText(lower, language), upper: pointsText(upper, language) };
  return say(words, language, 'change', { points, ...ends, p });
}

/** The change of a column with what its p is made of. */
export function changedText(column: Column, text: string, { language }: FindingContext): string {
  const { change } = column;
  if (change === null || change.pMonths === null) return say(words, language, 'changedAlone', { change: text });
  const { decimal, whole } = formatOf(language);
  const { p, placebo } = change;
  const months = pText(change.pMonths, language);
  const residual = decimal(change.residual, 1).replace('-', '−');
  if (p === null) return say(words, language, 'changedMonths', { change: text, months, residual });
  if (placebo === null) return say(words, language, 'changed', { change: text, raw: months, residual });
  const dates = { larger: whole(placebo.larger), of: whole(placebo.of) };
  const raw = say(words, language, 'byDate', { raw: pText(p, language), months, ...dates });
  return [say(words, language, 'changedDate', { change: text, residual }), raw].join(' ');
}

/** The table's chi-square with its p, and of two periods what that is the larger of. */
function chiText({ chiSquare, meta, placebo, form }: RouteSharesResult, language: Language): readonly string[] {
  if (chiSquare === null) return [];
  const { whole, decimal } = formatOf(language);
  const { p, pMonths } = chiSquare;
  const said = {
    chi: decimal(chiSquare.statistic, 1),
    df: whole(chiSquare.df),
    p: p === null ? words[language].noP : pText(p, language),
    months: pMonths === null ? '' : pText(pMonths, language),
    permutations: whole(Number(meta.stamp.params.permutations)),
  };
  if (pMonths === null || form !== 'two') return [say(words, language, 'chi', said)];
  if (p === null || placebo === null) return [say(words, language, 'chiMonths', said)];
  const rank = pText((placebo.of - placebo.larger + 1) / (placebo.of + 1), language);
  return [say(words, language, 'chiDate', { ...said, rank })];
}

/** What is known of the whole table. */
export function tableFigure(result: RouteSharesResult, language: Language): Figure {
  const { meta, smallExpected, placebo, form } = result;
  const { whole } = formatOf(language);
  const texts = [...chiText(result, language)];
  if (placebo !== null) {
    texts.push(say(words, language, 'placebo', { larger: whole(placebo.larger), of: whole(placebo.of) }));
  }
  if (meta.tests > 0) {
    texts.push(say(words, language, form === 'two' ? 'testsDate' : 'tests', { tests: whole(meta.tests) }));
  }
  if (smallExpected > 0) texts.push(say(words, language, 'small', { count: whole(smallExpected) }));
  return { term: words[language].table, texts };
}

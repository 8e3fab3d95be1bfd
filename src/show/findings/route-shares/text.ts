import { type Language, say } from '../../../base/words.ts';
import type { RouteSharesResult } from '../../../disclose/disclosed.ts';
import { formatOf } from '../../format.ts';
import type { Figure, FindingContext, FindingItem, FindingText } from '../finding-view.ts';
import { at, type Column, columnName, columnsOf, directionOf, inkOf, periodName, recordsOf } from './columns.ts';
import { changedText, changeText, tableFigure } from './test-text.ts';
import { words } from './words.ts';

/** Changes that the sentence holds; the others are in the list. */
const mostSaid = 3;
/** Periods that are listed with their records, one by one. */
const mostListed = 12;

const lastOf = ({ periods }: RouteSharesResult): number => periods.length - 1;

const nameAt = (result: RouteSharesResult, index: number, language: Language): string => {
  const period = result.periods[index];
  return period === undefined ? '' : periodName(result, period, language);
};

/** "2018 against 2020". */
export const againstText = (result: RouteSharesResult, language: Language): string =>
  say(words, language, 'against', {
    before: nameAt(result, 0, language),
    now: nameAt(result, lastOf(result), language),
  });

/** What must stand inside the sentence: how other dates fare, seasons that differ, a definition that changed. */
function tails({ sameSeason, breaks, placebo }: RouteSharesResult, { language, sourceText }: FindingContext) {
  const { list, whole } = formatOf(language);
  const changed = list(breaks.map((key) => sourceText(key).replace(/\.$/, '')));
  return {
    dates:
      placebo === null ? '' : say(words, language, 'dates', { larger: whole(placebo.larger), of: whole(placebo.of) }),
    season: sameSeason ? '' : words[language].season,
    breaks: changed === '' ? '' : say(words, language, 'breaks', { list: changed }),
  };
}

function sharesFrom(result: RouteSharesResult, { index }: Column, language: Language) {
  const { share } = formatOf(language);
  return {
    before: share(at(result, 'shares', 0, index)),
    now: share(at(result, 'shares', lastOf(result), index)),
  };
}

/** The finding in one sentence: what rose and fell, with interval, p and n; or that nothing did beyond chance. */
export function headlineOf(result: RouteSharesResult, context: FindingContext): string {
  const { language, significance } = context;
  const columns = columnsOf(result);
  if (columns.length === 0) return '';
  const facts = {
    n: formatOf(language).whole(recordsOf(result, 0) + recordsOf(result, lastOf(result))),
    periods: againstText(result, language),
    ...tails(result, context),
  };
  const told = columns.flatMap((column) =>
    column.change === null ? [] : [{ column, size: Math.abs(column.change.difference.value) }],
  );
  if (told.length === 0) return say(words, language, 'untold', facts);
  // Routes come before what lies off them, the largest change first.
  told.sort((a, b) => Number(a.column.route === null) - Number(b.column.route === null) || b.size - a.size);
  const said = (column: Column) => ({
    name: columnName(column, language),
    ...sharesFrom(result, column, language),
    change: changeText(result, column, context),
  });
  const list = told.flatMap(({ column }) => {
    const direction = directionOf(column, significance);
    return direction === 'none' ? [] : [say(words, language, direction, said(column))];
  });
  if (list.length > 0) {
    const others = list.length - mostSaid;
    const more = others > 0 ? say(words, language, 'more', { count: formatOf(language).whole(others) }) : '';
    return say(words, language, 'moved', { list: list.slice(0, mostSaid).join('; '), more, ...facts });
  }
  const [largest] = told;
  return largest === undefined ? '' : say(words, language, stillKey(result), { ...said(largest.column), ...facts });
}

/** What is said where nothing changed: against what, or that no test could say. */
function stillKey({ form, chiSquare }: RouteSharesResult): 'still' | 'stillDate' | 'unclaimed' {
  if (chiSquare !== null && chiSquare.p === null) return 'unclaimed';
  return form === 'two' ? 'stillDate' : 'still';
}

function itemOf(result: RouteSharesResult, column: Column, context: FindingContext): FindingItem {
  const { language, theme, significance } = context;
  const { share } = formatOf(language);
  const last = lastOf(result);
  const end = (of: 'lower' | 'upper', period: number): string => share(at(result, of, period, column.index));
  const shares = say(words, language, 'shares', {
    ...sharesFrom(result, column, language),
    beforeLower: end('lower', 0),
    beforeUpper: end('upper', 0),
    nowLower: end('lower', last),
    nowUpper: end('upper', last),
    first: nameAt(result, 0, language),
    last: nameAt(result, last, language),
  });
  const { change } = column;
  const changed = changedText(column, changeText(result, column, context), context);
  return {
    id: column.id,
    title: columnName(column, language),
    lines: change === null ? [shares] : [shares, changed],
    ink: inkOf(directionOf(column, significance), theme),
  };
}

function periodFigure(result: RouteSharesResult, language: Language): Figure {
  const { whole } = formatOf(language);
  const all = Array.from(result.periods.keys());
  const listed = all.length > mostListed ? [0, lastOf(result)] : all;
  const texts = listed.map((index) =>
    say(words, language, 'periodN', { period: nameAt(result, index, language), n: whole(recordsOf(result, index)) }),
  );
  if (result.cut.length > 0) texts.push(say(words, language, 'cut', { count: whole(result.cut.length) }));
  return { term: words[language].periods, texts };
}

function reachFigure(result: RouteSharesResult, language: Language): Figure {
  const { whole, share, figure, list } = formatOf(language);
  const km = figure(result.toleranceKm);
  const off = result.routes.length;
  const sum = (of: (period: number) => number): number =>
    result.periods.reduce((total, _, period) => total + of(period), 0);
  const count = sum((period) => at(result, 'counts', period, off));
  const n = sum((period) => recordsOf(result, period));
  const texts = [
    say(words, language, 'offShare', { count: whole(count), n: whole(n), share: share(n === 0 ? 0 : count / n), km }),
  ];
  if (result.unused.length > 0) {
    const names = list(result.unused.map(({ name }) => name[language]));
    texts.push(say(words, language, 'unused', { km, names }));
  }
  return { term: say(words, language, 'reach', { km }), texts };
}

function caveatsOf(result: RouteSharesResult, language: Language): readonly string[] {
  const texts = words[language];
  const { list, whole, share } = formatOf(language);
  const partly = result.routes.filter((route) => route.partly).map(({ name }) => name[language]);
  return [
    texts.journey,
    ...(result.routes.some(({ schematic }) => schematic) ? [texts.schematic] : []),
    ...(result.form === 'two' ? [texts.drift] : []),
    say(words, language, 'intervals', { level: share(result.level) }),
    ...(partly.length > 0 ? [say(words, language, 'partly', { names: list(partly) })] : []),
    ...(result.meta.basis === 'disclosed' ? [texts.disclosed] : []),
    ...(result.meta.missing > 0 ? [say(words, language, 'missing', { count: whole(result.meta.missing) })] : []),
  ];
}

export function textOf(result: RouteSharesResult, context: FindingContext): FindingText {
  const columns = columnsOf(result);
  if (columns.length === 0) return { headline: '', figures: [], caveats: [], items: [] };
  const { language } = context;
  return {
    headline: headlineOf(result, context),
    figures: [tableFigure(result, language), periodFigure(result, language), reachFigure(result, language)].filter(
      ({ texts }) => texts.length > 0,
    ),
    caveats: caveatsOf(result, language),
    items: columns.map((column) => itemOf(result, column, context)),
  };
}

/** What stands under the pointer over a route: its name, its share, its change. */
export function tooltipOf(result: RouteSharesResult, context: FindingContext, id: string | null): readonly string[] {
  const column = columnsOf(result).find((one) => one.id === id);
  if (column === undefined) return [];
  const { language } = context;
  const { share, whole } = formatOf(language);
  const last = lastOf(result);
  const said = say(words, language, 'share', {
    share: share(at(result, 'shares', last, column.index)),
    n: whole(recordsOf(result, last)),
    period: nameAt(result, last, language),
    lower: share(at(result, 'lower', last, column.index)),
    upper: share(at(result, 'upper', last, column.index)),
  });
  const change = changeText(result, column, context);
  const since = say(words, language, 'since', { change, period: nameAt(result, 0, language) });
  return [columnName(column, language), said, ...(change === '' ? [] : [since])];
}

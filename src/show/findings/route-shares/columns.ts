import { fiscalYear, monthOf, yearOf } from '../../../base/month.ts';
import { type Language, say } from '../../../base/words.ts';
import type { CountedRoute, Period, RouteSharesResult } from '../../../disclose/disclosed.ts';
import type { Significance } from '../../../document/document.ts';
import { periodText } from '../../charts/frame.ts';
import { formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { words } from './words.ts';

type Change = RouteSharesResult['changes'][number];
export type Direction = 'rose' | 'fell' | 'none';

/** A column of the table: a route, or what lies off all of them. */
export interface Column {
  readonly id: string;
  readonly index: number;
  /** Null: off route. */
  readonly route: CountedRoute | null;
  readonly change: Change | null;
}

const offRoute = 'off-route';

export function columnsOf(result: RouteSharesResult): readonly Column[] {
  if (result.counts.length === 0) return [];
  const routes = [...result.routes, null];
  return routes.map((route, index) => ({
    id: route?.id ?? offRoute,
    index,
    route,
    change: result.changes[index] ?? null,
  }));
}

export const columnName = ({ route }: Pick<Column, 'route'>, language: Language): string =>
  route === null ? words[language].off : route.name[language];

/** A name with a star for "(schematic)", which the chart explains, where there is no room for the word. */
export function shortName({ route }: Pick<Column, 'route'>, language: Language): string {
  if (route === null) return words[language].off;
  const name = route.name[language];
  return route.schematic ? `${name.replace(/ \([^()]*\)$/, '')}${words[language].mark}` : name;
}

/** A figure of a period and a column. */
export const at = (
  result: RouteSharesResult,
  of: 'counts' | 'shares' | 'lower' | 'upper' | 'residuals' | 'p' | 'adjustedP',
  period: number,
  column: number,
): number => result[of][period * (result.routes.length + 1) + column] ?? Number.NaN;

/** Records of a period. */
export const recordsOf = (result: RouteSharesResult, period: number): number =>
  columnsOf(result).reduce((sum, { index }) => sum + at(result, 'counts', period, index), 0);

/** Whether a share changed from the first period to the last at the level asked for, and which way. */
export function directionOf({ change }: Pick<Column, 'change'>, significance: Significance): Direction {
  const p = significance.corrected ? change?.adjustedP : change?.p;
  if (change === null || p === null || p === undefined || p > significance.level) return 'none';
  return change.difference.value > 0 ? 'rose' : 'fell';
}

/** What rose has the inks of more, what fell those of less; what did neither is quiet. */
export const inkOf = (direction: Direction, theme: Theme): string =>
  ({ rose: theme.hot[1], fell: theme.cold[1], none: theme.quiet })[direction];

/** "2019", "FY2019", "Q1 2019", "Jan 2018 – Dec 2018". */
export function periodName({ form }: Pick<RouteSharesResult, 'form'>, period: Period, language: Language): string {
  const year = String(yearOf(period.from));
  if (form === 'years') return say(words, language, 'year', { year });
  if (form === 'fiscal-years') return say(words, language, 'fiscal', { year: String(fiscalYear(period.from)) });
  if (form === 'two') return periodText(period, language);
  return say(words, language, 'quarter', { quarter: String(Math.ceil(monthOf(period.from) / 3)), year });
}

/** "+9.1", "−4.0": hundredths of the whole, with a true minus. */
export function pointsText(difference: number, language: Language): string {
  const text = formatOf(language).decimal(Math.abs(difference) * 100, 1);
  if (Number(text) === 0) return text;
  return `${difference < 0 ? '−' : '+'}${text}`;
}

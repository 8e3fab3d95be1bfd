import { parseMonthIso } from '../../base/month.ts';
import { type Language, say } from '../../base/words.ts';
import { events as programmeEvents } from '../../corridors/corridor.ts';
import type { TrendResult, TrendSeries } from '../../disclose/disclosed.ts';
import { eventName } from '../event-name.ts';
import { formatOf } from '../format.ts';
import { sectorName } from '../sector-name.ts';
import type { Figure, FindingContext } from './finding-view.ts';
import { monthWords } from './month-words.ts';

/** "U.S. side", "Whole corridor", "Del Rio". */
export function seriesName({ id }: Pick<TrendSeries, 'id'>, language: Language): string {
  return id === 'us' || id === 'mexico' || id === 'corridor' ? monthWords[language][id] : sectorName(id, language);
}

/** The series that a finding speaks of first: the one picked, else the corridor, which comes last. */
export function mainSeries({ series }: TrendResult, pick: string | null): TrendSeries | null {
  const id = pick?.split(':')[0];
  return series.find((one) => one.id === id) ?? series.at(-1) ?? null;
}

/** "p = 0.012", "p < 0.001". */
export function pText(p: number, language: Language): string {
  if (p < 0.001) return monthWords[language].pUnder;
  return say(monthWords, language, 'p', { p: formatOf(language).decimal(p, p < 0.01 ? 4 : 3) });
}

export interface NamedMonth {
  readonly month: number;
  readonly name: string;
}

/** Acts on the timeline, inside the period. */
export function eventsOf(
  { period }: Pick<TrendResult, 'period'>,
  { events = programmeEvents.filter(({ shown }) => shown), language }: Pick<FindingContext, 'events' | 'language'>,
): readonly NamedMonth[] {
  return events.flatMap((event) => {
    const month = parseMonthIso(event.from);
    const isInside = month !== undefined && month > period.from && month < period.to;
    return isInside ? [{ month, name: eventName(event, language) }] : [];
  });
}

/** "; definition changed inside the period (Mar 2020 and May 2023)"; empty where it did not. */
export function brokenText({ breakMonths }: Pick<TrendResult, 'breakMonths'>, language: Language): string {
  if (breakMonths.length === 0) return '';
  const { list, shortMonth } = formatOf(language);
  return say(monthWords, language, 'broken', { months: list(breakMonths.map(shortMonth)) });
}

/** Breaks and events that the chart marks, in the order of time; none where there are none. */
export function marksFigure(result: TrendResult, context: FindingContext): readonly Figure[] {
  const { language, sourceText } = context;
  const { month } = formatOf(language);
  const breaks = result.breakMonths.map((at, i) => ({
    at: at as number,
    text: say(monthWords, language, 'breakAt', {
      month: month(at),
      name: sourceText(result.breaks[i] ?? '').replace(/\.$/, ''),
    }),
  }));
  const acts = eventsOf(result, context).map(({ month: at, name }) => ({
    at,
    text: say(monthWords, language, 'eventAt', { month: month(at as TrendSeries['firstMonth']), name }),
  }));
  const texts = [...breaks, ...acts].sort((a, b) => a.at - b.at).map(({ text }) => text);
  return texts.length === 0 ? [] : [{ term: monthWords[language].marks, texts }];
}

/** What was left out, and what held-back figures do to sums. */
export function monthCaveats({ meta, measure }: TrendResult, language: Language): readonly string[] {
  const key = measure === 'records' ? 'missingRecords' : 'missing';
  const count = formatOf(language).whole(meta.missing);
  return [
    ...(meta.basis === 'disclosed' ? [monthWords[language].partial] : []),
    ...(meta.missing > 0 ? [say(monthWords, language, key, { count })] : []),
  ];
}

import { monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import type { ChartEvent, ChartSeries } from '../page/chart-data.ts';
import { sectorName } from '../sector-name.ts';
import type { ChartInput } from './chart.ts';
import { dataWords } from './data-words.ts';

/** A figure, or a gap. */
export const figureOf = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

/** A series with figures where `holds` and gaps elsewhere. */
export const partOf = (
  series: Omit<ChartSeries, 'values'>,
  values: readonly number[],
  holds: (at: number) => boolean,
): ChartSeries => ({ ...series, values: values.map((value, at) => (holds(at) ? figureOf(value) : null)) });

export const hasFigure = ({ values }: ChartSeries): boolean => values.some((value) => value !== null);

interface Stretch {
  readonly id: string;
  readonly fromKm: number;
}

/** Sectors by name, bins by the kilometre at which they begin. */
export function stretchNames(
  stretches: readonly Stretch[],
  figures: ChartInput['figures'],
  language: Language,
): readonly string[] {
  const { whole } = formatOf(language);
  return stretches.map(({ id, fromKm }) => (figures === 'areas' ? sectorName(id, language) : whole(fromKm)));
}

export const stretchTitle = (figures: ChartInput['figures'], language: Language): string =>
  dataWords[language][figures === 'areas' ? 'sectors' : 'kilometres'];

/** "Jan 2014", and of the month in which the data end that it is not whole. */
export function monthNames(
  firstMonth: number,
  months: number,
  partialMonth: number | null,
  language: Language,
): readonly string[] {
  const { shortMonth } = formatOf(language);
  return Array.from({ length: months }, (_, m) => {
    const month = shortMonth(monthIndexOf(firstMonth + m));
    return firstMonth + m === partialMonth ? say(dataWords, language, 'partial', { month }) : month;
  });
}

/** Events and breaks that lie among the months, in the order of time. */
export function eventsAmong(
  firstMonth: number,
  months: number,
  { events, breaks }: Pick<ChartInput, 'events' | 'breaks'>,
): readonly ChartEvent[] {
  return [
    ...events.map(({ month, name }) => ({ at: month - firstMonth, text: name, isBreak: false })),
    ...breaks.map(({ month, text }) => ({ at: month - firstMonth, text, isBreak: true })),
  ]
    .filter(({ at }) => at > 0 && at < months)
    .sort((a, b) => a.at - b.at);
}

import { monthIndexOf } from '../../base/units.ts';
import type { Language } from '../../base/words.ts';
import type { TrendResult } from '../../disclose/disclosed.ts';
import { formatOf } from '../format.ts';
import type { ChartEvent } from '../page/chart-data.ts';
import type { FindingContext } from './finding-view.ts';
import { eventsOf } from './month-text.ts';

interface Months {
  readonly from: number;
  readonly count: number;
}

/** "Jan 2014", "Feb 2014" ... */
export const monthCategories = ({ from, count }: Months, language: Language): readonly string[] =>
  Array.from({ length: count }, (_, m) => formatOf(language).shortMonth(monthIndexOf(from + m)));

/** Acts and breaks among the months, in the order of time. */
export function eventsOfMonths(
  { period, breaks, breakMonths }: Pick<TrendResult, 'period' | 'breaks' | 'breakMonths'>,
  { from, count }: Months,
  context: FindingContext,
): readonly ChartEvent[] {
  return [
    ...eventsOf({ period }, context).map(({ month, name }) => ({ at: month - from, text: name, isBreak: false })),
    ...breakMonths.map((month, i) => ({
      at: month - from,
      text: context.sourceText(breaks[i] ?? ''),
      isBreak: true,
    })),
  ]
    .filter(({ at }) => at > 0 && at < count)
    .sort((a, b) => a.at - b.at);
}

import { parseMonthIso } from '../base/month.ts';
import type { MonthIndex } from '../base/units.ts';
import type { ProgrammeEvent } from './corridor.ts';

/** Months, half-open. */
interface Period {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

const reach = 24;

/**
 * Events that began or ended within 24 months of the seam between two periods, in order of time: other causes that a
 * before-and-after view prints.
 *
 * @param besides id of the event that the comparison itself names; it is not listed again
 */
export function eventsWithin24Months(
  now: Period,
  before: Period,
  events: readonly ProgrammeEvent[],
  besides?: string,
): readonly ProgrammeEvent[] {
  const seamFrom = Math.min(now.to, before.to);
  const seamTo = Math.max(now.from, before.from);
  const isNear = (iso: string | null): boolean => {
    const month = iso === null ? undefined : parseMonthIso(iso);
    return month !== undefined && month >= seamFrom - reach && month <= seamTo + reach;
  };
  return events
    .filter((event) => event.id !== besides && (isNear(event.from) || isNear(event.to)))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

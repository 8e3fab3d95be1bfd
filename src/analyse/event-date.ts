import { parseMonthIso } from '../base/month.ts';
import type { MonthIndex } from '../base/units.ts';
import type { ProgrammeEvent } from '../corridors/corridor.ts';

/** The month that a parameter names, and the event whose month it is. */
export interface DateMeant {
  readonly month: MonthIndex;
  readonly event: ProgrammeEvent | null;
}

/** Reads "2007-08" or "event:ID"; null for none, and for an event that is not there any more. */
export function dateMeant(value: string, events: readonly ProgrammeEvent[]): DateMeant | null {
  const event = events.find(({ id }) => value === `event:${id}`) ?? null;
  const month = parseMonthIso(event === null ? value : event.from);
  return month === undefined ? null : { month, event };
}

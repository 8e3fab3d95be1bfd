import type { ProgrammeEvent } from '../corridors/corridor.ts';
import { eventsOf } from '../corridors/events-of.ts';
import type { Document } from '../document/document.ts';

interface Kept {
  readonly hidden: Document['hiddenEvents'];
  readonly events: readonly ProgrammeEvent[];
}

const kept = new WeakMap<Document['events'], Kept>();

/** Events of the programme and of the study that are not hidden; the same list for the same study. */
export function shownEvents({
  events: own,
  hiddenEvents,
}: Pick<Document, 'events' | 'hiddenEvents'>): readonly ProgrammeEvent[] {
  const known = kept.get(own);
  if (known?.hidden === hiddenEvents) return known.events;
  const events = eventsOf(own).filter(({ id }) => !hiddenEvents.includes(id));
  kept.set(own, { hidden: hiddenEvents, events });
  return events;
}

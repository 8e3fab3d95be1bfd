import { parseMonthIso } from '../../../base/month.ts';
import type { MonthIndex } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import type { Document } from '../../../document/document.ts';
import type { DataSet } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

type Study = Pick<Document, 'compare' | 'events' | 'grid'>;

/**
 * The first month with places of records, where the event compared about came before it: then there are totals of
 * sectors only. Null for an event that the records reach, and where no event is compared about. While incidents are
 * chosen their own table is asked; while sector figures are, all tables that are not made up.
 */
export function onlyTotalsBefore({ compare, events, grid }: Study, dataSets: readonly DataSet[]): MonthIndex | null {
  if (compare.kind !== 'event') return null;
  const event = parseMonthIso(eventsOf(events).find(({ id }) => id === compare.event)?.from ?? '');
  const withPlaces = dataSets.filter(
    ({ kind, table, synthetic }) =>
      kind === 'incidents' && (grid.figures === 'incidents' ? table === grid.incidents : !synthetic),
  );
  const [first] = withPlaces.map(({ firstMonth }) => firstMonth).sort((a, b) => a - b);
  return event === undefined || first === undefined || event >= first ? null : first;
}

/** What has to be said of it: nothing can be compared, or only with bounds; empty where the records reach the event. */
export function onlyTotalsText(study: Study, dataSets: readonly DataSet[], language: Language): string {
  const first = onlyTotalsBefore(study, dataSets);
  if (first === null) return '';
  const key = study.grid.figures === 'areas' ? 'onlyTotalsBounds' : 'onlyTotals';
  return say(words, language, key, { month: formatOf(language).month(first) });
}

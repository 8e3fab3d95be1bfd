import type { Language } from '../../../base/words.ts';
import { sourceText } from '../../../columns/sources/catalog.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import { ruleOfSet } from '../../../disclose/rule-of-set.ts';
import type { Document } from '../../../document/document.ts';
import type { DataSet } from '../../cockpit.ts';
import { eventName } from '../../event-name.ts';
import type { ShiftNames } from './shift-text.ts';

type Study = Pick<Document, 'compare' | 'events' | 'sources' | 'disclosure'>;

/** What the words of a comparison name, beside its result. @param set the data that are compared */
export function shiftNames(study: Study, set: DataSet | undefined, language: Language): ShiftNames {
  const { compare } = study;
  const event = compare.kind === 'event' ? eventsOf(study.events).find(({ id }) => id === compare.event) : undefined;
  return {
    breakText: (key) => sourceText(set?.source ?? '', language, key),
    event: event === undefined ? null : eventName(event, language),
    isHeldBack: set !== undefined && ruleOfSet(set, study).threshold !== null,
  };
}

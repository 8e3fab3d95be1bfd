import { parseMonthIso } from '../../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import type { Document } from '../../../document/document.ts';
import type { Option, OptionGroup } from '../../parts/select.tsx';
import { datedEvent, dateText } from '../../scene-text/place-text.ts';
import type { Months } from '../filters/window.ts';
import { words } from './words.ts';

/** The option that opens the fields for a month. */
export const byMonth = 'month';

/** Events, the programme's and the person's own, and a month that is chosen by itself. */
export function dateOptions(study: Document, value: string): readonly (Option | OptionGroup)[] {
  const { language } = study;
  const events = eventsOf(study.events).map((event) => ({
    value: `event:${event.id}`,
    label: datedEvent(event, language),
  }));
  const isKnown = value === '' || parseMonthIso(value) !== undefined || events.some((event) => event.value === value);
  const option = (date: string): Option => ({ value: date, label: dateText(date, language, study) });
  return [
    option(''),
    ...(isKnown ? [] : [option(value)]),
    { value: byMonth, label: words[language].dateMonth },
    { label: words[language].dateEvents, options: events },
  ];
}

/** The month that a person starts from: that of the event chosen last, or the middle of the series. */
export function firstMonth(study: Document, value: string, whole: Months): MonthIndex {
  const event = eventsOf(study.events).find(({ id }) => value === `event:${id}`);
  return (
    (event === undefined ? undefined : parseMonthIso(event.from)) ??
    monthIndexOf(Math.floor((whole.from + whole.to) / 2))
  );
}

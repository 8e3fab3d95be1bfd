import { parseMonthIso } from '../../base/month.ts';
import { type Language, say } from '../../base/words.ts';
import {
  type Bilingual,
  corridorOf,
  type DrawnCorridor,
  filledText,
  type ProgrammeEvent,
  sectorById,
} from '../../corridors/corridor.ts';
import { type DrawnEvent, eventsOf } from '../../corridors/events-of.ts';
import type { DrawnFeature } from '../../corridors/feature.ts';
import { eventName } from '../event-name.ts';
import { formatOf } from '../format.ts';
import { words } from './place-words.ts';

/** What a person drew that places and dates may name. */
export interface OwnThings {
  readonly corridors: readonly DrawnCorridor[];
  readonly features: readonly DrawnFeature[];
  readonly events: readonly DrawnEvent[];
}

export const nothingOwn: OwnThings = { corridors: [], features: [], events: [] };

/** Kilometres of a place given as "km:2109-2450"; null for another kind of place. */
export function stretchGiven(value: string): readonly [number, number] | null {
  const match = /^km:(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(value);
  return match === null ? null : [Number(match[1]), Number(match[2])];
}

function named(kind: 'sector' | 'corridor' | 'area', id: string, own: OwnThings): Bilingual | undefined {
  if (kind === 'sector') return sectorById(id)?.name;
  if (kind === 'corridor') return corridorOf(own.corridors.find((drawn) => drawn.id === id) ?? id)?.name;
  const feature = own.features.find((drawn) => drawn.id === id);
  return feature === undefined ? undefined : filledText(feature.name);
}

/** "Del Rio sector", "km 2,109 to 2,450", "El Paso - Juárez corridor", "area North bank", "none". */
export function placeText(value: string, language: Language, own: OwnThings = nothingOwn): string {
  if (value === '') return words[language].none;
  const stretch = stretchGiven(value);
  if (stretch !== null) {
    const [from, to] = stretch.map((km) => formatOf(language).whole(km));
    return say(words, language, 'km', { from: from ?? '', to: to ?? '' });
  }
  const match = /^(sector|corridor|area):(.+)$/.exec(value);
  const [, kind = '', id = ''] = match ?? [];
  if (kind !== 'sector' && kind !== 'corridor' && kind !== 'area') return value;
  const name = named(kind, id, own);
  return name === undefined
    ? say(words, language, 'gone', { id })
    : say(words, language, kind, { name: name[language] });
}

const monthText = (iso: string, language: Language): string => {
  const month = parseMonthIso(iso);
  return month === undefined ? iso : formatOf(language).month(month);
};

/** "Operation Lone Star (Texas) (March 2021)". */
export const datedEvent = (event: ProgrammeEvent, language: Language): string =>
  say(words, language, 'event', { name: eventName(event, language), month: monthText(event.from, language) });

/** "August 2007", "Zero Tolerance (April 2018)", "none". */
export function dateText(value: string, language: Language, own: OwnThings = nothingOwn): string {
  if (value === '') return words[language].none;
  const [, id] = /^event:(.+)$/.exec(value) ?? [];
  if (id === undefined) return monthText(value, language);
  const event = eventsOf(own.events).find((one) => one.id === id);
  return event === undefined ? say(words, language, 'gone', { id }) : datedEvent(event, language);
}

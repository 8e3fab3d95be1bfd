import type { Language } from '../../../base/words.ts';
import {
  borderLengthKm,
  corridorOf,
  corridors,
  namedCorridor,
  sectorById,
  sectors,
} from '../../../corridors/corridor.ts';
import type { Document } from '../../../document/document.ts';
import type { Option, OptionGroup } from '../../parts/select.tsx';
import { placeText, stretchGiven } from '../../scene-text/place-text.ts';
import { words } from './words.ts';

/** The option that opens two fields for kilometres. */
export const byKilometre = 'km';

/** Sectors, corridors of the programme and the person's own, areas drawn, and a stretch that is typed. */
export function placeOptions(study: Document, value: string, language: Language): readonly (Option | OptionGroup)[] {
  const texts = words[language];
  const option = (place: string): Option => ({ value: place, label: placeText(place, language, study) });
  const groups: readonly OptionGroup[] = [
    { label: texts.placeSectors, options: sectors.map(({ id }) => option(`sector:${id}`)) },
    {
      label: texts.placeCorridors,
      options: [...corridors, ...study.corridors].map(({ id }) => option(`corridor:${id}`)),
    },
    {
      label: texts.placeAreas,
      options: study.features.filter(({ kind }) => kind === 'area').map(({ id }) => option(`area:${id}`)),
    },
    { label: texts.placeOther, options: [{ value: byKilometre, label: texts.placeKm }] },
  ];
  const isKnown =
    value === '' ||
    stretchGiven(value) !== null ||
    groups.some(({ options }) => options.some((known) => known.value === value));
  return [option(''), ...(isKnown ? [] : [option(value)]), ...groups.filter(({ options }) => options.length > 0)];
}

/** Whole kilometres that a person starts typing from: those of the place chosen last, or of the corridor. */
export function firstStretch(study: Document, value: string): readonly [number, number] {
  const [, kind, id = ''] = /^(sector|corridor):(.+)$/.exec(value) ?? [];
  const drawn = study.corridors.find((corridor) => corridor.id === id);
  const place = kind === 'sector' ? sectorById(id) : kind === 'corridor' ? corridorOf(drawn ?? id) : undefined;
  const { fromKm, toKm } = place ?? corridorOf(namedCorridor(study)) ?? { fromKm: 0, toKm: borderLengthKm };
  return [Math.floor(fromKm), Math.ceil(toKm)];
}

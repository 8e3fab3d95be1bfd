import { languages, say } from '../../../base/words.ts';
import { boxOfStretch } from '../../../corridors/border-marks.ts';
import type { Bilingual } from '../../../corridors/corridor.ts';
import type { LineIndex } from '../../../corridors/line-index.ts';
import { locateAlong } from '../../../corridors/linear-reference.ts';
import { pointAt } from '../../../corridors/point-at.ts';
import { formatOf } from '../../format.ts';
import { type Findable, middleOf } from './findable.ts';
import type { TypedPlace } from './typed-place.ts';
import { words } from './words.ts';

const inBoth = (of: (language: 'en' | 'es') => string): Bilingual => ({ en: of(languages[0]), es: of(languages[1]) });

const plain = { others: [], twins: [], within: null, stretch: null, bounds: null, weight: 0 } as const;

function kilometrePlace(km: number, index: LineIndex): Findable {
  const digits = Number.isInteger(km) ? 0 : 1;
  return {
    ...plain,
    id: `kilometre:${km}`,
    kind: 'kilometre',
    name: inBoth((language) => say(words, language, 'kmName', { km: formatOf(language).decimal(km, digits) })),
    country: 'both',
    ...pointAt(index.line, km),
  };
}

function stretchPlace(fromKm: number, toKm: number): Findable {
  const bounds = boxOfStretch(fromKm, toKm);
  return {
    ...plain,
    id: `stretch:${fromKm}-${toKm}`,
    kind: 'stretch',
    name: inBoth((language) => {
      const { whole } = formatOf(language);
      return say(words, language, 'stretchName', { from: whole(fromKm), to: whole(toKm) });
    }),
    country: 'both',
    ...middleOf(bounds),
    bounds,
    stretch: { fromKm, toKm },
  };
}

function coordinatePlace(lon: number, lat: number, index: LineIndex): Findable {
  const degrees = { lat: lat.toFixed(4), lon: Math.abs(lon).toFixed(4) };
  return {
    ...plain,
    id: `coordinate:${lat},${lon}`,
    kind: 'coordinate',
    name: inBoth((language) => say(words, language, 'northWest', degrees)),
    country: locateAlong(index, lon, lat).acrossKm > 0 ? 'us' : 'mexico',
    lon,
    lat,
  };
}

/** What was typed as a number, as a place; null where it is none of the border or of the map. */
export function typedFindable(typed: TypedPlace, index: LineIndex): Findable | null {
  if (typed.kind === 'kilometre') return kilometrePlace(typed.km, index);
  if (typed.kind === 'stretch') return stretchPlace(typed.fromKm, typed.toKm);
  return typed.kind === 'coordinate' ? coordinatePlace(typed.lon, typed.lat, index) : null;
}

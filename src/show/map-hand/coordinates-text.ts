import { type Language, say } from '../../base/words.ts';
import { type LonLat, positionOf } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import { formatOf } from '../format.ts';
import { words } from './words.ts';

/** From here in a hundred-thousandth of a degree is a pixel and more. */
const closeZoom = 12;

/** "31.3322° N, 110.9411° W". @param zoom of the map: near, a decimal more */
export function coordinatesText([lon, lat]: LonLat, zoom: number, language: Language): string {
  const { decimal } = formatOf(language);
  const texts = words[language];
  const digits = zoom >= closeZoom ? 5 : 4;
  return say(words, language, 'coordinates', {
    lat: decimal(Math.abs(lat), digits),
    ns: lat < 0 ? texts.south_ : texts.north_,
    lon: decimal(Math.abs(lon), digits),
    ew: lon < 0 ? texts.west_ : texts.east_,
  });
}

/** The same, with the nearest border kilometre. */
export function coordinatesKmText(at: LonLat, zoom: number, index: LineIndex | null, language: Language): string {
  const place = coordinatesText(at, zoom, language);
  if (index === null) return place;
  const km = formatOf(language).decimal(positionOf(index, at).borderKm, 1);
  return say(words, language, 'coordinatesKm', { place, km });
}

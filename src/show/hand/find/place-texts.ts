import { type Language, say } from '../../../base/words.ts';
import type { LineIndex } from '../../../corridors/line-index.ts';
import { type BorderPosition, locateAlong } from '../../../corridors/linear-reference.ts';
import { formatOf } from '../../format.ts';
import type { Findable } from './findable.ts';
import { words } from './words.ts';

const positions = new WeakMap<Findable, BorderPosition>();

/** Where a place, or the middle of it, is along the border. */
export function positionOf(place: Findable, index: LineIndex): BorderPosition {
  const known = positions.get(place) ?? locateAlong(index, place.lon, place.lat);
  positions.set(place, known);
  return known;
}

/** The kilometre that is marked for a place on all pictures. */
export const markedKm = (place: Findable, index: LineIndex): number =>
  place.stretch === null ? positionOf(place, index).borderKm : (place.stretch.fromKm + place.stretch.toKm) / 2;

const whole = (km: number, language: Language): string => formatOf(language).whole(km);
const ends = ({ fromKm, toKm }: NonNullable<Findable['stretch']>, language: Language) => ({
  from: whole(fromKm, language),
  to: whole(toKm, language),
});

/** Empty of what the person drew, which may lie in either. */
export const countryText = ({ country }: Findable, language: Language): string =>
  country === 'none' ? '' : words[language][`country.${country}`];

/** "Town, Chihuahua, Mexico". */
export function kindText(place: Findable, language: Language): string {
  const texts = words[language];
  const where = [place.within?.[language] ?? '', countryText(place, language)].filter((text) => text !== '');
  const kind = texts[`kind.${place.kind}`];
  return where.length === 0 ? kind : say(words, language, 'kindIn', { kind, where: where.join(', ') });
}

/** "across from Ciudad Juárez"; empty where nothing is. */
export const acrossText = ({ twins }: Findable, language: Language): string =>
  twins.length === 0 ? '' : say(words, language, 'across', { names: formatOf(language).list(twins) });

/** "km 1,132", "km 1,123 to 1,788": short, for a list. */
export function kmText(place: Findable, index: LineIndex, language: Language): string {
  if (place.kind === 'kilometre' || place.kind === 'stretch') return '';
  if (place.stretch !== null) return say(words, language, 'atStretch', ends(place.stretch, language));
  return say(words, language, 'atKm', { km: whole(positionOf(place, index).borderKm, language) });
}

/** Nearer than this a place is on the line, km. */
const onLineKm = 0.05;
/** Distances from here up are whole kilometres. */
const wholeFromKm = 10;

/** Where a place is, in full: "Border km 1,132, Mexican side, 4.5 km from the line". */
export function whereText(place: Findable, index: LineIndex, language: Language): string {
  if (place.stretch !== null) return say(words, language, 'stretch', ends(place.stretch, language));
  const { borderKm, acrossKm } = positionOf(place, index);
  const format = formatOf(language);
  const away = Math.abs(acrossKm);
  const km = format.decimal(borderKm, 1);
  if (away < onLineKm) return say(words, language, 'line', { km });
  const side = words[language][acrossKm > 0 ? 'side.us' : 'side.mexico'];
  const text = { km, side, away: away < wholeFromKm ? format.decimal(away, 1) : format.whole(away) };
  return say(words, language, place.bounds === null ? 'point' : 'middle', text);
}

import { type Language, say } from '../../../base/words.ts';
import { ports } from '../../../corridors/corridor.ts';
import type { Briefing } from '../../../document/sheet.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

type First = Briefing['first'];

/** How far a town may be from a place that is named by it, km along the boundary. */
const nearKm = 60;

/** "Eagle Pass / Piedras Negras": twin towns from both sides, the town of the country that comes first before the other. */
export function twinTowns({ name, twin }: { readonly name: string; readonly twin: string }, first: First): string {
  const [across = ''] = twin.split(',');
  return first === 'us' ? `${name} / ${across}` : `${across} / ${name}`;
}

/** Twin towns nearest to a border kilometre; null where none is near. */
export function townsNear(km: number, first: First): string | null {
  const [port] = [...ports].sort((a, b) => Math.abs(a.km - km) - Math.abs(b.km - km));
  return port === undefined || Math.abs(port.km - km) > nearKm ? null : twinTowns(port, first);
}

/** "near Eagle Pass / Piedras Negras", "at km 1,400". */
export function nearText(km: number, first: First, language: Language): string {
  const town = townsNear(km, first);
  return town === null
    ? say(words, language, 'atKm', { km: formatOf(language).whole(km) })
    : say(words, language, 'near', { town });
}

/** "at km 2,370 to 2,380, near Eagle Pass / Piedras Negras". */
export function stretchText(fromKm: number, toKm: number, first: First, language: Language): string {
  const { whole } = formatOf(language);
  const ends = { from: whole(fromKm), to: whole(toKm) };
  const town = townsNear((fromKm + toKm) / 2, first);
  return town === null
    ? say(words, language, 'stretchAlone', ends)
    : say(words, language, 'stretch', { ...ends, town });
}

/** Where the border is a river, km. */
const riverFromKm = 1127;
/** Shortest stretch of river that a corridor is said to lie on, km. */
const leastRiverKm = 50;

/** Name of the river that a stretch follows, from both sides; null where it is on land. */
export function riverOf(toKm: number, first: First, language: Language): string | null {
  return toKm - riverFromKm < leastRiverKm ? null : words[language][first === 'us' ? 'riverUs' : 'riverMexico'];
}

/** A few of many places, each once, in their order: the first ones alone where they are many. */
export function fewTowns(km: readonly number[], most: number, first: First, language: Language): string {
  const towns = [...new Set(km.map((each) => townsNear(each, first) ?? `km ${formatOf(language).whole(each)}`))];
  return formatOf(language).list(towns.slice(0, most));
}

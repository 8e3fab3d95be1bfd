import type { AreaLevel } from '../../document/reading.ts';
import { isPersonName } from '../person-names.ts';
import { editDistance } from './edit-distance.ts';
import type { KnownArea } from './gazetteer.ts';
import { areasNamed } from './join-area.ts';
import { knownAreas } from './known-areas.ts';
import type { NearName } from './list-unjoined.ts';
import { plainName } from './plain-name.ts';

const mostNames = 3;
/** Of the longer text's letters, what may differ: a name further off is another. */
const mostApart = 1 / 3;

/** The ten states at the border: of several areas of one name theirs are the likeliest. */
const borderStates = ['02', '05', '08', '19', '26', '28', '04', '06', '35', '48'];
const isAtBorder = ({ id }: KnownArea): boolean => borderStates.includes(id.slice(0, 2));
const borderFirst = (areas: readonly KnownArea[]): readonly KnownArea[] =>
  [...areas].sort((a, b) => Number(isAtBorder(b)) - Number(isAtBorder(a)));

/**
 * Names that come nearest to a text that joined nothing, at most three, the nearest first; those of one name, nothing apart,
 * where it is of several areas.
 */
export function namesNear(level: AreaLevel, text: string): readonly NearName[] {
  const gazetteer = knownAreas(level);
  const plain = plainName(text).replace(gazetteer?.habits.around ?? '', '');
  if (gazetteer === undefined || !/[a-z]/.test(plain)) return [];
  const same = areasNamed(text, gazetteer);
  if (same.length > 0)
    return borderFirst(same)
      .slice(0, mostNames)
      .map(({ told }) => ({ name: told, apart: 0 }));
  const near = new Map<string, number>();
  for (const [name, areas] of gazetteer.byName) {
    const longest = Math.max(name.length, plain.length);
    const most = Math.floor(longest * mostApart);
    const apart = editDistance(plain, name, most);
    if (apart > most) continue;
    for (const { told } of areas) near.set(told, Math.min(near.get(told) ?? 1, apart / longest));
  }
  // "Benita Juárez" may be a town misspelt, or somebody: the town is told, the text is not.
  const least = isPersonName(text) ? 1 : 0;
  return [...near]
    .map(([name, apart]) => ({ name, apart: apart + least }))
    .sort((a, b) => a.apart - b.apart || (a.name < b.name ? -1 : 1))
    .slice(0, mostNames);
}

export const nearestNames = (level: AreaLevel, text: string): readonly string[] =>
  namesNear(level, text).map(({ name }) => name);

import type { AreaLevel } from '../../document/reading.ts';
import type { Unjoined } from '../file-report.ts';
import { maskCell } from '../mask-cell.ts';

/** A known name that comes near to a text, and the share of letters that differ. */
export interface NearName {
  readonly name: string;
  readonly apart: number;
}

/** Names that come nearest, the nearest first; the reader of files that are not the app's own brings them. */
export type NamesNear = (level: AreaLevel, text: string) => readonly NearName[];

const mostListed = 200;
/** A text as near as this to a known name is that name misspelt; further off it may be a person's. */
const surelyNear = 1 / 4;
/** Codes of states, counties, municipalities and ports have no more digits; a longer number may be a person's. */
const code = /^\d{1,5}$/;

/**
 * What joined nothing, the most frequent first, each with the names that come nearest. A text stands as it is where it
 * is a code of at most 5 digits or all but a known name; of others the shape alone is told.
 */
export function listUnjoined(
  given: readonly Pick<Unjoined, 'level' | 'text' | 'rows'>[],
  namesNear: NamesNear,
): readonly Unjoined[] {
  return [...given]
    .sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1))
    .slice(0, mostListed)
    .map((one) => {
      const near = namesNear(one.level, one.text);
      const isPlain = code.test(one.text.trim()) || near.some(({ apart }) => apart <= surelyNear);
      const text = isPlain ? one.text.trim() : maskCell(one.text);
      return { ...one, text, nearest: near.map(({ name }) => name) };
    });
}

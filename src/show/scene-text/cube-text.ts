import { type Language, say } from '../../base/words.ts';
import type { DataSet } from '../cockpit.ts';
import { formatOf } from '../format.ts';
import { words } from './words.ts';

const mostFiles = 3;
/** As much of a fingerprint as tells files apart. */
const shortSha = 8;

/** What a cube is, after its source: where and how it was counted, and from which files; empty for another table. */
export function cubeText({ cube }: DataSet, language: Language): string {
  if (cube === undefined) return '';
  const { whole, list } = formatOf(language);
  const named = cube.files.map(({ name, sha256 }) => `${name} (SHA-256 ${sha256.slice(0, shortSha)})`);
  const more = named.length - mostFiles;
  const others = more > 0 ? [say(words, language, 'cubeFiles', { count: whole(more) })] : [];
  const { resolution, depthKm: depth } = cube;
  const held = cube.threshold === null ? '' : say(words, language, 'cubeHeld', { most: whole(cube.threshold - 1) });
  return say(words, language, 'cube', {
    resolution,
    depth,
    files: list([...named.slice(0, mostFiles), ...others]),
    held,
  });
}

/** How many records a cube stands for, where the rows of its file may be told. */
export const cubeRecords = ({ cube }: DataSet, language: Language): readonly string[] =>
  cube === undefined ? [] : [say(words, language, 'cubeRecords', { count: formatOf(language).whole(cube.records) })];

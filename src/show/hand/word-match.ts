/** Words of a text as they are compared: without accents, in lower case, apart at all that is no letter or digit. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Place of the last word that a word of its own among those given begins for, all of them begun; -1 where one is not. */
function lastBegun(asked: readonly string[], given: readonly string[]): number {
  const taken = new Set<number>();
  for (const word of asked) {
    const at = given.findIndex((one, i) => !taken.has(i) && one.startsWith(word));
    if (at < 0) return -1;
    taken.add(at);
  }
  return Math.max(-1, ...taken);
}

/** Whether every word that is asked for begins a word of its own among those given. */
export const beginWords = (asked: readonly string[], given: readonly string[]): boolean =>
  asked.length === 0 || lastBegun(asked, given) >= 0;

/** Names have fewer words than this. */
const mostWords = 1000;

/**
 * How well a name answers what is asked for: 0 it is the name, 1 the name begins so, 2 and a little more words of it
 * begin so, the less the earlier they stand; null: not.
 * @param asked words as `plainWords` gives them, the last of which may be unfinished
 */
export function matchOf(asked: readonly string[], name: readonly string[]): number | null {
  if (asked.length === 0) return null;
  const [text, whole] = [asked.join(' '), name.join(' ')];
  if (text === whole) return 0;
  if (whole.startsWith(text)) return 1;
  const last = lastBegun(asked, name);
  return last < 0 ? null : 2 + last / mostWords;
}

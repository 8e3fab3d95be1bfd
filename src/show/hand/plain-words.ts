/** Words of a text as they are compared: without accents, in lower case, apart at all that is no letter or digit. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether every word that is asked for begins a word of its own among those given. */
export function beginWords(asked: readonly string[], given: readonly string[]): boolean {
  const left = [...given];
  return asked.every((word) => {
    const at = left.findIndex((one) => one.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/**
 * How well a name answers what is asked for: 0 it is the name, 1 the name begins so, 2 words of it begin so; null: not.
 * @param asked words as `plainWords` gives them, the last of which may be unfinished
 */
export function matchOf(asked: readonly string[], name: readonly string[]): number | null {
  if (asked.length === 0) return null;
  const [text, whole] = [asked.join(' '), name.join(' ')];
  if (text === whole) return 0;
  if (whole.startsWith(text)) return 1;
  return beginWords(asked, name) ? 2 : null;
}

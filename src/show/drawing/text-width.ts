/** Width that a text may take at most, pixels: Public Sans is narrower, so that what fits here fits there. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.58;

/** Part of its safe width that a text of several words is sure to need: the margin holds what may be over. */
export const sure = 0.94;

/**
 * Breaks a text at blanks into lines of at most `width` pixels; a word that is longer stands alone.
 * @param widthOf measures a text; the safe guess where nothing is given
 */
export function wrapText(
  text: string,
  size: number,
  width: number,
  widthOf: (text: string, size: number) => number = textWidth,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

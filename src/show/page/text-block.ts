import type { Language } from '../../base/words.ts';
import { type Both, both, larger } from './both.ts';
import type { Measure } from './measure.ts';
import type { Box, PageText } from './page.ts';
import type { TextStyle } from './page-size.ts';

export const widthOf = (text: string, { size, weight }: TextStyle, measure: Measure): number =>
  measure(text, size, weight);

/** A word that is wider than its line, in pieces that are not. */
function pieces(word: string, width: number, style: TextStyle, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, style, measure) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** A paragraph in lines, word by word: a word's width is known from every other line that it stood in. */
function wrapped(paragraph: string, width: number, style: TextStyle, measure: Measure): readonly string[] {
  const space = widthOf(' ', style, measure);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(/\s+/)) {
    if (word === '') continue;
    const wide = widthOf(word, style, measure);
    if (line !== '' && used + space + wide <= width) {
      line += ` ${word}`;
      used += space + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = wide > width ? pieces(word, width, style, measure) : [word];
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    used = parts.length > 1 ? widthOf(line, style, measure) : wide;
  }
  return line === '' ? lines : [...lines, line];
}

/** Breaks a text into lines no wider than `width`; line breaks of its own are kept. */
export const linesOf = (text: string, width: number, style: TextStyle, measure: Measure): readonly string[] =>
  text.split('\n').flatMap((paragraph) => wrapped(paragraph, width, style, measure));

/** Width of the longest word of a text. */
export const longestWord = (text: string, style: TextStyle, measure: Measure): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => widthOf(word, style, measure)));

/** The same number of lines, as even as they go: no word stands alone under a full line. */
export function evenLines(text: string, width: number, style: TextStyle, measure: Measure): readonly string[] {
  const lines = linesOf(text, width, style, measure);
  if (lines.length < 2) return lines;
  const step = style.size;
  const least = Math.max(width / 2, longestWord(text, style, measure)) + step;
  let narrow = width;
  while (narrow > least && linesOf(text, narrow - step, style, measure).length === lines.length) narrow -= step;
  return linesOf(text, narrow, style, measure);
}

export const bothLines = (
  texts: Both<string>,
  width: number,
  style: TextStyle,
  measure: Measure,
): Both<readonly string[]> => both((language) => linesOf(texts[language], width, style, measure));

/** Height that lines take in whichever language has more of them. */
export const heightOf = (lines: Both<readonly string[]>, { lineHeight }: TextStyle): number =>
  larger(both((language) => lines[language].length)) * lineHeight;

type Parts = Pick<PageText, 'role' | 'fill'> & Partial<Pick<PageText, 'align' | 'background' | 'field'>>;

/** A block of text as an item of a page. */
export const textItem = (
  lines: readonly string[],
  box: Box,
  style: TextStyle,
  { role, fill, align = 'start', background = null, field = null }: Parts,
): PageText => ({ kind: 'text', role, box, lines, ...style, fill, align, background, field });

/** Baseline of a line of text, from the top of its box. */
export const baselineOf = ({ size, lineHeight }: Pick<TextStyle, 'size' | 'lineHeight'>, line: number): number =>
  line * lineHeight + lineHeight / 2 + size * 0.35;

/** How the items of a block look in a language. */
export type Drawn<T> = (language: Language) => readonly T[];

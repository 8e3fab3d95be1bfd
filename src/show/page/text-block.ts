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

/** Holds two words together where lines are broken; in the lines it is a plain space. */
export const noBreak = '\u00a0';
/** White space at which a line may be broken. */
const breaks = /[^\S\u00a0\u202f]+/;

/** A text as its lines are broken from: the words of each of its paragraphs with their widths, and that of a space. */
interface Measured {
  readonly paragraphs: readonly (readonly (readonly [word: string, width: number])[])[];
  readonly space: number;
  /** Of a text of one paragraph in one line: its words kern across spaces. */
  readonly whole: number;
  /** By width: a page is planned in several ways, most of them of the same widths. */
  readonly lines: Map<number, readonly string[]>;
}

const measured = new WeakMap<Measure, Map<string, Measured>>();
const mostTexts = 3000;
const mostWidths = 60;

/** What is kept of a text in a style. */
function measuredText(text: string, style: TextStyle, measure: Measure): Measured {
  const texts = measured.get(measure) ?? new Map<string, Measured>();
  measured.set(measure, texts);
  const key = `${style.size} ${style.weight} ${text}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  if (texts.size >= mostTexts) texts.clear();
  const paragraphs = text.split('\n').map((paragraph) =>
    paragraph
      .split(breaks)
      .filter((word) => word !== '')
      .map((word) => [word, widthOf(word, style, measure)] as const),
  );
  const whole = paragraphs.length === 1 ? widthOf(text, style, measure) : Number.POSITIVE_INFINITY;
  const made = { paragraphs, whole, space: widthOf(' ', style, measure), lines: new Map() };
  texts.set(key, made);
  return made;
}

/** A paragraph in lines, word by word. */
function wrapped(
  words: Measured['paragraphs'][number],
  space: number,
  width: number,
  style: TextStyle,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [word, wide] of words) {
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
export function linesOf(text: string, width: number, style: TextStyle, measure: Measure): readonly string[] {
  if (text === '') return [];
  const { paragraphs, space, whole, lines } = measuredText(text, style, measure);
  const known = lines.get(width);
  if (known !== undefined) return known;
  if (lines.size >= mostWidths) lines.clear();
  const broken =
    whole <= width
      ? paragraphs.map((words) => words.map(([word]) => word).join(' ')).filter((line) => line !== '')
      : paragraphs.flatMap((words) => wrapped(words, space, width, style, measure));
  const made = broken.map((line) => line.replaceAll(noBreak, ' '));
  lines.set(width, made);
  return made;
}

/** Width of the longest word of a text. */
export const longestWord = (text: string, style: TextStyle, measure: Measure): number =>
  Math.max(0, ...text.split(breaks).map((word) => widthOf(word, style, measure)));

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

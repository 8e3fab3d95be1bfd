import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { RouteSharesResult } from '../../../disclose/disclosed.ts';
import { label, margin, titleLeft } from '../../charts/frame.ts';
import type { Axis, Mark } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import { headingRows, type KeyEntry, keyRows, type Rows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { at, type Column, columnName, columnsOf, directionOf, inkOf, periodName, shortName } from './columns.ts';
import { words } from './words.ts';

/** Under this width names are short, and a star stands for "(schematic)". */
const wideFrom = 560;
const bottom = 22;
const textSize = 11;
const lineHeight = 13;
/** What a square of the key and the room about it take. */
const keyEntryWidth = 26;
/** Between the names of two periods. */
const nameGap = 8;
/** Room of a line of text. */
export const rowHeight = 14;

/** What both pictures of the shares have in common. */
export interface Frame {
  readonly marks: readonly Mark[];
  /** Middle of each period, pixels. */
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly x: Axis;
  /** Where the names beside the last period begin. */
  readonly namesAt: number;
}

export const isWide = ({ width }: Size): boolean => width >= wideFrom;

/** Records of a column in all periods together. */
export const totalOf = (result: RouteSharesResult, { index }: Column): number =>
  result.periods.reduce((sum, _, period) => sum + at(result, 'counts', period, index), 0);

/** Routes with the most records first. */
export const routesByRecords = (result: RouteSharesResult): readonly Column[] =>
  columnsOf(result)
    .filter(({ route }) => route !== null)
    .toSorted((a, b) => totalOf(result, b) - totalOf(result, a) || a.index - b.index);

/** "↑ US 90* 27%": which way it changed, its name, its share of the last period. */
export function endLabel(result: RouteSharesResult, column: Column, context: FindingContext, size: Size): string {
  const { language, significance } = context;
  const name = isWide(size) ? columnName(column, language) : shortName(column, language);
  const arrow = { rose: '↑ ', fell: '↓ ', none: '' }[directionOf(column, significance)];
  const share = formatOf(language).share(at(result, 'shares', result.periods.length - 1, column.index));
  return `${arrow}${name} ${share}`;
}

/** Lines under a period: of two periods without much room, the first month over the last. */
function periodLines(result: RouteSharesResult, language: Language, size: Size): readonly (readonly string[])[] {
  const { shortMonth } = formatOf(language);
  return result.periods.map((period) =>
    result.form === 'two' && !isWide(size)
      ? [
          say(words, language, 'from', { month: shortMonth(period.from) }),
          shortMonth(monthIndexOf(Math.max(period.from, period.to - 1))),
        ]
      : [periodName(result, period, language)],
  );
}

const widestOf = (lines: readonly (readonly string[])[]): number =>
  Math.max(...lines.flat().map((line) => textWidth(line, textSize)));

/** Middles of the names of periods: two that would run into one another stand aside, about their bars. */
function nameMiddles(xs: readonly number[], widest: number): readonly number[] {
  const [first, second] = xs;
  if (first === undefined || second === undefined || xs.length > 2) return xs;
  const aside = Math.max(0, (widest + nameGap - (second - first)) / 2);
  const left = Math.max(first - aside, nameGap + widest / 2);
  return [left, Math.max(second + aside, left + Math.min(widest + nameGap, second - first + 2 * aside))];
}

/** Names under the periods, as many as stand apart. */
function periodMarks(
  lines: readonly (readonly string[])[],
  xs: readonly number[],
  y: number,
  { theme }: FindingContext,
): Mark[] {
  const widest = widestOf(lines);
  const middles = nameMiddles(xs, widest);
  const step = Math.max(1, (xs[1] ?? Number.POSITIVE_INFINITY) - (xs[0] ?? 0));
  const every = Math.max(1, Math.ceil((widest + 10) / step));
  const last = lines.length - 1;
  return lines.flatMap((texts, i): Mark[] => {
    const isEnd = i === 0 || i === last;
    if (!isEnd && (i % every !== 0 || last - i < every)) return [];
    return texts.map((text, row) => label(text, middles[i] ?? 0, y + row * lineHeight, theme.quiet, 'middle'));
  });
}

/** What the inks mean; where there is little room, without those of no change, and with what a star means. */
function keyOf(shown: readonly Column[], top: number, context: FindingContext, size: Size, hidden: number): Rows {
  const { language, theme, significance } = context;
  const texts = words[language];
  const directions = new Set(shown.map((column) => directionOf(column, significance)));
  const inks = isWide(size) ? (['rose', 'fell', 'none'] as const) : (['rose', 'fell'] as const);
  const entries: KeyEntry[] = inks
    .filter((direction) => directions.has(direction))
    .map((direction) => ({ label: texts[`key.${direction}`], fill: inkOf(direction, theme) }));
  const key = keyRows(entries, top, size.width, theme);
  const hasStar = !isWide(size) && shown.some(({ route }) => route?.schematic === true);
  const more = hidden > 0 ? [say(words, language, 'hidden', { count: formatOf(language).whole(hidden) })] : [];
  const note = [...(hasStar ? [texts.markNote] : []), ...more].join('; ');
  if (note === '') return key;
  const used = entries.reduce((sum, entry) => sum + keyEntryWidth + textWidth(entry.label, textSize), titleLeft);
  const fits = entries.length > 0 && used + textWidth(note, textSize) <= size.width - margin.right;
  const y = fits ? top + 12 : key.bottom + 10;
  const mark = label(note, fits ? used : titleLeft, y, theme.quiet);
  return { marks: [...key.marks, mark], bottom: fits ? key.bottom : key.bottom + lineHeight + 2 };
}

/** Title, key, periods along the bottom, and room for names on the right. */
export function frameOf(
  result: RouteSharesResult,
  context: FindingContext,
  size: Size,
  shown: readonly Column[],
  title: string,
  hidden: number,
): Frame {
  const head = headingRows(title, size.width, context.theme);
  const key = keyOf(shown, head.bottom, context, size, hidden);
  const namesWide = Math.max(0, ...shown.map((column) => textWidth(endLabel(result, column, context, size), textSize)));
  const namesAt = size.width - Math.min(namesWide, size.width * 0.48) - margin.right;
  const [left, right] = [margin.left, namesAt - 10];
  const count = result.periods.length;
  const lines = periodLines(result, context.language, size);
  // The name of the first period may not run out of the picture, nor that of the last under the others.
  const inset = Math.min((right - left) / 4, Math.max(10, widestOf(lines) / 2 - left + 8));
  const step = count < 2 ? 0 : (right - left - 2 * inset) / (count - 1);
  const xs = result.periods.map((_, i) => left + inset + i * step);
  const below = bottom + (Math.max(...lines.map(({ length }) => length)) - 1) * lineHeight;
  return {
    marks: [...head.marks, ...key.marks, ...periodMarks(lines, xs, size.height - below + 16, context)],
    xs,
    top: key.bottom + 6,
    bottom: size.height - below,
    x: { domain: [0, Math.max(1, count - 1)], range: [xs[0] ?? left, xs.at(-1) ?? right] },
    namesAt,
  };
}

/** A text that stands near where it belongs. */
interface Wanted {
  readonly y: number;
  /** Where there is too little room, those of the least weight are left out. */
  readonly weight: number;
}

/** Heights of texts, none nearer than a line to the next; null for those that find no room. */
export function spread(wanted: readonly Wanted[], top: number, low: number): readonly (number | null)[] {
  const room = Math.max(0, Math.floor((low - top) / rowHeight) + 1);
  const weightOf = (i: number): number => wanted[i]?.weight ?? 0;
  const yOf = (i: number): number => wanted[i]?.y ?? 0;
  const kept = [...wanted.keys()].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, room);
  const order = kept.sort((a, b) => yOf(a) - yOf(b));
  const placed = new Map<number, number>();
  let free = top;
  for (const i of order) {
    const y = Math.max(free, yOf(i));
    placed.set(i, y);
    free = y + rowHeight;
  }
  let limit = low;
  for (const i of [...order].reverse()) {
    const y = Math.min(limit, placed.get(i) ?? 0);
    placed.set(i, y);
    limit = y - rowHeight;
  }
  return wanted.map((_, i) => placed.get(i) ?? null);
}

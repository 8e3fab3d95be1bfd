import { type Language, languages, say } from '../../base/words.ts';
import { formatOf } from '../format.ts';
import { cellText } from '../table/cell-text.ts';
import type { Cell, Column, Figures } from '../table/figures.ts';
import type { Theme } from '../theme/colours.ts';
import { type Both, both, larger } from './both.ts';
import type { Measure } from './measure.ts';
import type { Box, PageItem } from './page.ts';
import type { PageStyle, TextStyle } from './page-size.ts';
import { type Drawn, heightOf, linesOf, textItem, widthOf } from './text-block.ts';
import { words } from './words.ts';

export interface TableContent {
  readonly id: string;
  readonly figures: Both<Figures>;
  readonly alt: Both<string>;
  /** Figures of 1 to one less are held back. */
  readonly least: number;
}

const headLines = 3;
/** Of the width of the page, what a column of words takes at most. */
const mostText = 0.6;

const headStyle = ({ body }: PageStyle): TextStyle => ({ ...body, weight: 600 });

/** What a column says, in all rows or those asked for. */
function textsOf(
  { figures, least }: TableContent,
  language: Language,
  c: number,
  picked: readonly number[] | null = null,
): readonly string[] {
  const { columns, rows } = figures[language];
  const digits = columns[c]?.digits ?? 0;
  const textOf = (row: readonly Cell[] | undefined): string => {
    const cell = row?.[c];
    return cell === undefined ? '' : cellText(cell, digits, language, least);
  };
  return picked === null ? rows.map(textOf) : picked.map((r) => textOf(rows[r]));
}

/** Width at which a heading has three lines at most and no word of it is broken. */
function headWidth(title: string, style: PageStyle, measure: Measure): number {
  const head = headStyle(style);
  const longest = Math.max(0, ...title.split(/\s+/).map((word) => widthOf(word, head, measure)));
  let width = Math.max(longest, widthOf(title, head, measure) / headLines);
  while (linesOf(title, width + 0.01, head, measure).length > headLines) width += style.body.size;
  return width;
}

interface Needs {
  readonly of: Both<Figures>;
  readonly least: number;
  readonly size: number;
  readonly measure: Measure;
  readonly widths: readonly number[];
}

/** The last that were worked out for a table: tables may be long, and a page is planned in several ways. */
const known = new WeakMap<Figures, Needs>();

/** What each column needs in the language that needs more; nothing where all of it is empty. */
function needsOf(content: TableContent, style: PageStyle, measure: Measure): readonly number[] {
  const { figures, least } = content;
  const { size } = style.body;
  const kept = known.get(figures.en);
  const isSame = kept?.of.es === figures.es && kept.least === least && kept.size === size && kept.measure === measure;
  if (isSame) return kept.widths;
  const widths = figures.en.columns.map((_, c) => needOf(content, c, style, measure));
  known.set(figures.en, { of: figures, least, size, measure, widths });
  return widths;
}

/** What is counted, without of what: "incidents" of "Deaths and disappearances, incidents". The caption says the rest. */
const shortTitle = (title: string): string => title.slice(title.lastIndexOf(', ') + 1).trim();

const titleOf = (column: Column | undefined, isNarrow: boolean): string =>
  isNarrow && column?.isFigure === true ? shortTitle(column.title) : (column?.title ?? '');

function needOf(content: TableContent, c: number, style: PageStyle, measure: Measure, isNarrow = false): number {
  const texts = both((language) => textsOf(content, language, c));
  if (languages.every((language) => texts[language].every((text) => text === ''))) return 0;
  return larger(
    both((language) =>
      texts[language].reduce(
        (most, text) => Math.max(most, widthOf(text, style.body, measure)),
        headWidth(titleOf(content.figures[language].columns[c], isNarrow), style, measure),
      ),
    ),
  );
}

/** Tables of findings number their columns: there the heading tells. */
const isKilometres = ({ id, title }: Column): boolean =>
  id === 'from_km' || id === 'to_km' || (/^c\d+$/.test(id) && /\bkm\b|kilom/i.test(title));

/** Which columns matter most: what a row is, its figure, other numbers, then words and kilometres. */
function rankOf(column: Column, c: number): number {
  if (c === 0) return 0;
  if (isKilometres(column)) return 4;
  if (column.isFigure) return 1;
  return column.kind === 'text' ? 3 : 2;
}

function chosenColumns(columns: readonly Column[], needs: readonly number[], room: number, pad: number) {
  const order = columns
    .map((_, c) => c)
    .filter((c) => c === 0 || (needs[c] ?? 0) > 0)
    .sort((a, b) => rank(columns, a) - rank(columns, b) || a - b);
  let used = 0;
  const chosen = order.filter((c, i) => {
    const need = (needs[c] ?? 0) + pad;
    if (i > 0 && used + need > room) return false;
    used += need;
    return true;
  });
  return chosen.sort((a, b) => a - b);
}

const isCount = (column: Column | undefined): boolean =>
  column !== undefined && (column.isFigure || (column.kind === 'number' && !isKilometres(column)));

/** Whether a figure is among the columns chosen, where there is one at all; what is counted goes before shares of it. */
function hasFigure({ columns }: Figures, chosen: readonly number[]): boolean {
  const figures = columns.filter(({ isFigure }) => isFigure);
  const wanted = figures.length > 0 ? figures : columns.filter(isCount);
  return wanted.length === 0 || chosen.some((c) => columns[c] !== undefined && wanted.includes(columns[c]));
}

/** What the columns need where the figure has no room beside names at their full width: names are cut for it. */
function withFigure({ columns }: Figures, needs: readonly number[], room: number, pad: number): readonly number[] {
  const told = columns.findIndex(({ isFigure }, c) => c > 0 && isFigure);
  const figure = told < 0 ? columns.findIndex((column, c) => c > 0 && isCount(column)) : told;
  const [name = 0, ...others] = needs;
  return [Math.min(name, Math.max(4 * pad, room - (needs[figure] ?? 0) - 2 * pad)), ...others];
}

const rank = (columns: readonly Column[], c: number): number => {
  const column = columns[c];
  return column === undefined ? 9 : rankOf(column, c);
};

const figureIn = (cell: Cell | undefined): number => (cell?.kind === 'number' ? cell.value : Number.NEGATIVE_INFINITY);

interface Picked {
  readonly rows: readonly number[];
  readonly order: 'all' | 'first' | 'last' | 'largest';
}

/** Which rows stand on the page: all, of ranks the first, of months the last, of others those with the largest figures. */
function chosenRows({ columns, rows, isRanked = false }: Figures, most: number): Picked {
  const all = rows.map((_, r) => r);
  if (rows.length <= most) return { rows: all, order: 'all' };
  if (isRanked) return { rows: all.slice(0, most), order: 'first' };
  if (columns[0]?.kind === 'month') return { rows: all.slice(rows.length - most), order: 'last' };
  const by = columns.findIndex(({ isFigure, kind }) => isFigure && kind === 'number');
  const figure = by < 0 ? columns.findIndex(isCount) : by;
  const sorted = [...all].sort((a, b) => figureIn(rows[b]?.[figure]) - figureIn(rows[a]?.[figure]) || a - b);
  return { rows: sorted.slice(0, most), order: 'largest' };
}

/** Which of all rows stand here; empty where all do. */
function moreText({ rows, order }: Picked, all: number, language: Language): string {
  const { whole } = formatOf(language);
  return order === 'all' ? '' : say(words, language, order, { shown: whole(rows.length), all: whole(all) });
}

const shortened = (text: string, width: number, style: TextStyle, measure: Measure): string => {
  if (widthOf(text, style, measure) <= width) return text;
  let kept = text;
  while (kept !== '' && widthOf(`${kept}…`, style, measure) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
};

/** Before what is said of a place beside its name: ", near Eagle Pass", " (Del Rio sector)". */
const apposition = /(?:, | \().*$/;

/** Texts of a column in its width: all without what follows a comma, where that tells them apart still, else cut. */
export function fitted(texts: readonly string[], width: number, style: TextStyle, measure: Measure): readonly string[] {
  const fits = (text: string): boolean => widthOf(text, style, measure) <= width;
  if (texts.every(fits)) return texts;
  const plain = texts.map((text) => text.replace(apposition, ''));
  const isTold = new Set(plain).size === new Set(texts).size && plain.every((text) => text !== '' && fits(text));
  return isTold ? plain : texts.map((text) => shortened(text, width, style, measure));
}

export const rowHeightOf = ({ body }: PageStyle): number => body.lineHeight * 1.25;

/** Width and height that a table takes with all of its columns and rows. */
export function wholeTable(content: TableContent, style: PageStyle, measure: Measure) {
  const pad = style.body.size;
  const width = needsOf(content, style, measure).reduce((sum, need) => sum + need + pad, 0);
  const rows = larger(both((language) => content.figures[language].rows.length));
  return { width, height: headLines * style.body.lineHeight + (rows + 1) * rowHeightOf(style) };
}

/** A table as it fits its place: the columns and rows that matter most, and a line that says what is left out. */
export function planTable(
  content: TableContent,
  box: Box,
  style: PageStyle,
  theme: Theme,
  measure: Measure,
): Drawn<PageItem> {
  const { figures } = content;
  const pad = style.body.size;
  const wide = needsOf(content, style, measure).map((need) => Math.min(need, box.width * mostText));
  // A table without its figure says nothing: in a narrow place it has a short heading.
  const isNarrow = !hasFigure(figures.en, chosenColumns(figures.en.columns, wide, box.width, pad));
  const short = isNarrow
    ? wide.map((need, c) => (figures.en.columns[c]?.isFigure ? needOf(content, c, style, measure, true) : need))
    : wide;
  const isTold = hasFigure(figures.en, chosenColumns(figures.en.columns, short, box.width, pad));
  const needs = isTold ? short : withFigure(figures.en, short, box.width, pad);
  const chosen = chosenColumns(figures.en.columns, needs, box.width, pad);
  const needed = chosen.reduce((sum, c) => sum + (needs[c] ?? 0) + pad, 0);
  // A table that is nearly as wide as its place fills it; another keeps its rows short enough to be followed.
  const extra = Math.max(0, Math.min(box.width, needed * 1.35) - needed) / chosen.length;
  const widths = chosen.map((c) => Math.min((needs[c] ?? 0) + pad + extra, box.width));
  const head = headStyle(style);
  const titles = both((language) =>
    chosen.map((c, i) =>
      linesOf(titleOf(figures[language].columns[c], isNarrow), (widths[i] ?? 0) - pad + 0.01, head, measure),
    ),
  );
  const headRows = larger(both((language) => Math.max(1, ...titles[language].map((each) => each.length))));
  const rowHeight = rowHeightOf(style);
  const headHeight = headRows * style.body.lineHeight + (rowHeight - style.body.lineHeight);
  const room = Math.max(1, Math.floor((box.height - headHeight) / rowHeight));
  const told = (picked: Picked): Both<readonly string[]> =>
    both((language) => linesOf(moreText(picked, figures.en.rows.length, language), box.width, style.small, measure));
  const spare =
    larger(both((language) => told(chosenRows(figures.en, room))[language].length)) * style.small.lineHeight;
  const picked = chosenRows(figures.en, Math.max(1, Math.floor((box.height - headHeight - spare) / rowHeight)));
  const lines = told(picked);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const height = headHeight + picked.rows.length * rowHeight;
  const more = { x: box.x, y: box.y + height, width: box.width, height: heightOf(lines, style.small) };
  return (language) => {
    const { columns } = figures[language];
    const written = chosen.map((c, i) => {
      const room = (widths[i] ?? 0) - pad + 0.01;
      return fitted(textsOf(content, language, c, picked.rows), room, style.body, measure);
    });
    return [
      {
        kind: 'table',
        id: content.id,
        box: { ...box, width, height },
        size: style.body.size,
        rowHeight,
        headHeight,
        widths,
        columns: chosen.map((c, i) => ({
          title: titleOf(columns[c], isNarrow),
          lines: titles[language][i] ?? [],
          align: columns[c]?.kind === 'number' ? 'end' : 'start',
        })),
        rows: picked.rows.map((_, r) => written.map((column) => column[r] ?? '')),
        alt: content.alt[language],
        table: figures[language],
      },
      ...(lines[language].length === 0
        ? []
        : [textItem(lines[language], more, style.small, { role: 'note', fill: theme.quiet })]),
    ];
  };
}

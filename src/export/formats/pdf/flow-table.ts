import type { Language } from '../../../base/words.ts';
import { linesOf, longestWord } from '../../../show/page/text-block.ts';
import { cellText } from '../../../show/table/cell-text.ts';
import type { Cell, Figures } from '../../../show/table/figures.ts';
import type { Flow } from './flow.ts';
import type { Part } from './kit.ts';

/** Rows of a picture's figures that are written; more make a document that nobody prints. */
export const mostRows = 20;

/** Which rows are written. */
export interface ShownRows {
  readonly rows: Figures['rows'];
  readonly order: 'all' | 'first' | 'last' | 'largest';
}

const figureIn = (cell: Cell | undefined): number => (cell?.kind === 'number' ? cell.value : Number.NEGATIVE_INFINITY);

/** All rows; of many ranks the first ones, of many months the last ones, of many others those with the largest figures. */
export function shownRows({ columns, rows, isRanked = false }: Figures, most = mostRows): ShownRows {
  if (rows.length <= most) return { rows, order: 'all' };
  if (isRanked) return { rows: rows.slice(0, most), order: 'first' };
  if (columns[0]?.kind === 'month') return { rows: rows.slice(rows.length - most), order: 'last' };
  const figure = columns.findIndex(({ isFigure }) => isFigure);
  const by = figure < 0 ? columns.findIndex(({ kind }) => kind === 'number') : figure;
  const sorted = [...rows].sort((a, b) => figureIn(b[by]) - figureIn(a[by]));
  return { rows: sorted.slice(0, most), order: 'largest' };
}

interface Layout {
  readonly widths: readonly number[];
  readonly pad: number;
  readonly ends: readonly boolean[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Narrow columns take what they need; the wide ones share the rest, where there is room as wide as their words. */
function sharedWidths({ needs, leasts }: Pick<Prepared, 'needs' | 'leasts'>, room: number): readonly number[] {
  const order = needs.map((_, c) => c).sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
  const hasRoom = sum(leasts) <= room;
  const least = (c: number): number => (hasRoom ? (leasts[c] ?? 0) : 0);
  const widths = needs.map(() => 0);
  let left = room;
  order.forEach((c, i) => {
    const kept = sum(order.slice(i + 1).map(least));
    const share = Math.max(least(c), Math.min(left / (order.length - i), left - kept));
    const width = Math.min(Math.max(needs[c] ?? 0, least(c)), share);
    widths[c] = width;
    left -= width;
  });
  return widths;
}

/** A table whose texts are written and measured. */
export interface Prepared {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Width at which no text of a column is broken, and the least at which no word is. */
  readonly needs: readonly number[];
  readonly leasts: readonly number[];
  /** Whether the texts of a column stand at its end. */
  readonly ends: readonly boolean[];
  readonly pad: number;
}

/** @param least figures of 1 to one less are held back */
export function prepareTable(flow: Flow, { columns }: Figures, shown: Figures['rows'], least: number): Prepared {
  const { language } = flow.page;
  const { body } = flow.style;
  const rows = shown.map((row) => columns.map((column, c) => textOf(row[c], column.digits, language, least)));
  const pad = body.size * 0.6;
  const needs = columns.map(({ title }, c) => {
    const widest = Math.max(...rows.map((row) => flow.pen.width(row[c] ?? '', body.size, 400)), 0);
    // A heading may be broken between its words.
    const words = title.split(' ').map((word) => flow.pen.width(word, body.size, 600));
    return Math.max(widest, ...words, flow.pen.width(title, body.size, 600) / 2) + pad + 0.01;
  });
  const leasts = columns.map(({ title }, c) =>
    Math.max(
      longestWord(title, { ...body, weight: 600 }, flow.pen.width),
      ...rows.map((row) => longestWord(row[c] ?? '', body, flow.pen.width)),
    ),
  );
  return {
    head: columns.map(({ title }) => title),
    rows,
    needs,
    leasts: leasts.map((width) => width + pad + 0.01),
    ends: columns.map(({ kind }) => kind === 'number'),
    pad,
  };
}

/** Whether a table stands in a width with no word of it broken. */
export const hasRoomIn = ({ leasts }: Prepared, width: number): boolean => sum(leasts) <= width;

/** Height of a table's head and of so many of its rows, in a width. */
export function tableHeight(flow: Flow, table: Prepared, most: number, width: number): number {
  const { head, rows, ends, pad } = table;
  const layout: Layout = { widths: sharedWidths(table, width), pad, ends };
  return heightOf(flow, head, layout, 600) + sum(rows.slice(0, most).map((row) => heightOf(flow, row, layout, 400)));
}

/** Writes figures as a table that runs from page to page; its head stands on top of each, told once. */
export function writeTable(flow: Flow, prepared: Prepared, alt: string): void {
  const { head, rows, ends, pad } = prepared;
  const layout: Layout = { widths: sharedWidths(prepared, flow.width), pad, ends };
  const table = flow.pen.kit.struct('Table', { alt });
  flow.part.add(table);
  writeRow(flow, table, head, layout, true);
  for (const row of rows) {
    const height = heightOf(flow, row, layout, 400);
    if (flow.ensure(height)) flow.decorate(() => writeRow(flow, null, head, layout, true));
    writeRow(flow, table, row, layout, false);
  }
  table.end();
}

const textOf = (cell: Cell | undefined, digits: number, language: Language, least: number): string =>
  cell === undefined ? '' : cellText(cell, digits, language, least);

const linesIn = (flow: Flow, row: readonly string[], { widths, pad }: Layout, weight: 400 | 600) =>
  row.map((text, c) => linesOf(text, (widths[c] ?? 0) - pad + 0.01, { ...flow.style.body, weight }, flow.pen.width));

function heightOf(flow: Flow, row: readonly string[], layout: Layout, weight: 400 | 600): number {
  const lines = Math.max(...linesIn(flow, row, layout, weight).map(({ length }) => length));
  return lines * flow.style.body.lineHeight + layout.pad / 3;
}

/** @param table null: the row is repeated, and not told again */
function writeRow(flow: Flow, table: Part | null, row: readonly string[], layout: Layout, isHead: boolean): void {
  const { pen, page, style } = flow;
  const { kit } = pen;
  const weight = isHead ? 600 : 400;
  const cells = linesIn(flow, row, layout, weight);
  const height = heightOf(flow, row, layout, weight);
  const part = table === null ? null : kit.struct('TR');
  if (part !== null) table?.add(part);
  let left = flow.left;
  const top = flow.y + layout.pad / 6;
  cells.forEach((lines, c) => {
    const width = layout.widths[c] ?? 0;
    const isEnd = layout.ends[c] === true;
    const x = isEnd ? left + width - layout.pad / 2 : left + layout.pad / 2;
    const anchor = isEnd ? 'end' : 'start';
    const draw = (): void => pen.lines(lines, top, { ...style.body, x, weight, fill: page.theme.ink, anchor });
    if (part === null) draw();
    else {
      const cell = isHead ? kit.struct('TH', { scope: 'Column' }) : bodyCell(flow, c);
      part.add(cell);
      cell.add(draw);
      cell.end();
    }
    left += width;
  });
  part?.end();
  flow.y += height;
  const rule = (): void => {
    kit
      .save()
      .lineWidth(isHead ? 1 : 0.5)
      .moveTo(flow.left, flow.y)
      .lineTo(left, flow.y);
    kit
      .strokeColor(isHead ? page.theme.quiet : page.theme.line)
      .stroke()
      .restore();
  };
  if (part === null) rule();
  else flow.decorate(rule);
}

const bodyCell = ({ pen: { kit } }: Flow, column: number): Part =>
  column === 0 ? kit.struct('TH', { scope: 'Row' }) : kit.struct('TD');

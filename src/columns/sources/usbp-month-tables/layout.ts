import type { GridRow } from '../../../read/format.ts';
import { cellsOfLine, isFigure, monthsIn, yearIn } from '../../border-patrol/pasted-lines.ts';
import { fiscalMonthNames } from '../../fiscal-month.ts';
import { borderOfSector } from '../../other-sectors.ts';
import type { Layout, TidyTable } from '../../source.ts';

const fewestMonths = 6;

/** What a line is: figures, with or without a name before them; a header; or words alone. */
type Line =
  | { readonly kind: 'header'; readonly months: readonly string[] }
  | { readonly kind: 'figures'; readonly name: string; readonly figures: readonly string[] }
  | { readonly kind: 'words'; readonly text: string };

function lineOf({ cells }: GridRow): Line {
  const parts = cellsOfLine(cells);
  const months = monthsIn(parts);
  if (months.length >= fewestMonths) return { kind: 'header', months };
  const isNameless = parts.length > 1 && isFigure(parts[0] ?? '');
  const figures = (isNameless ? parts : parts.slice(1)).filter((_, at, all) => at < 13 || all[at] !== '');
  const read = figures.filter((cell) => isFigure(cell)).length;
  const isFigures = read >= 3 && read >= figures.length / 2;
  if (!isFigures) return { kind: 'words', text: parts.join(' ').trim() };
  return { kind: 'figures', name: isNameless ? '' : (parts[0] ?? ''), figures };
}

/** The fiscal year of a table by the lines of words above it: that of the line that says "by month", else the last. */
function yearAbove(titles: readonly string[]): string | null {
  const named = titles.filter((title) => yearIn(title) !== null && !title.startsWith('*'));
  const title = named.find((line) => /\bmonth/i.test(line) && /\d{4}/.test(line)) ?? named.at(-1);
  return title === undefined ? null : yearIn(title);
}

export const tidyHeaders: readonly string[] = ['sector', 'fiscal_year', ...fiscalMonthNames, 'yearly_total', 'line'];

/** What "line" says of a line of words after the header; empty for records. */
export const noteMark = 'note';

function fits(head: readonly GridRow[]): boolean {
  const lines = head.map(lineOf);
  const header = lines.findIndex(({ kind }) => kind === 'header');
  if (header < 0) return false;
  const titles = lines.slice(0, header).flatMap((line) => (line.kind === 'words' ? [line.text] : []));
  const names = lines.slice(header).map((line) => (line.kind === 'figures' ? line.name : ''));
  return yearAbove(titles) !== null && names.some((name) => borderOfSector(name) !== undefined);
}

/** A record a sector or total row; words after the header are notes. */
function tidy(rows: readonly GridRow[]): TidyTable {
  const tidied: GridRow[] = [];
  const lines = rows.map(lineOf);
  let titles: string[] = [];
  let [year, months]: [string, readonly string[]] = ['', []];
  let isAtHeader = false;
  lines.forEach((line, at) => {
    const here = rows[at]?.line ?? 0;
    if (line.kind === 'header') {
      year = yearAbove(titles) ?? year;
      titles = [];
      isAtHeader = months.length === 0;
      if (!isAtHeader) tidied.push(noteOf(here, 'header'));
      months = line.months;
      return;
    }
    if (line.kind === 'words') {
      // A blank line, or the mark that a page ends with.
      if (line.text === '') return;
      titles.push(line.text);
      if (months.length > 0 && !isPartOfRecord(lines, at) && !(isAtHeader && /^(?:yearly )?total$/i.test(line.text))) {
        tidied.push(noteOf(here, line.text));
      }
      return;
    }
    isAtHeader = false;
    titles = [];
    tidied.push({ line: here, cells: recordOf(line.name || nameAbove(lines, at), year, months, line.figures) });
  });
  return { headers: tidyHeaders, rows: tidied };
}

const isNameless = (line: Line | undefined): boolean => line?.kind === 'figures' && line.name === '';
const nameAbove = (lines: readonly Line[], at: number): string => {
  const above = lines[at - 1];
  return above?.kind === 'words' ? above.text : '';
};

/** The name above figures that have none of their own, and what stands in parentheses below them. */
function isPartOfRecord(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const isBelow = line?.kind === 'words' && /^\(.*\)$/.test(line.text);
  return isNameless(lines[at + 1]) || (isBelow && isNameless(lines[at - 1]));
}

const noteOf = (line: number, text: string): GridRow => ({
  line,
  cells: tidyHeaders.map((header) => ({ sector: text, line: noteMark })[header] ?? ''),
});

/** Cells of a record; where they are not those of its header, as many as are never right. */
function recordOf(
  name: string,
  year: string,
  months: readonly string[],
  figures: readonly string[],
): readonly string[] {
  const hasTotal = figures.length === months.length + 1;
  if (!hasTotal && figures.length !== months.length) return [name];
  const byMonth = new Map(months.map((month, at) => [month, figures[at] ?? '']));
  const inOrder = fiscalMonthNames.map((month) => (byMonth.get(month) ?? '').replace(/^[-\u2013]+$/, ''));
  return [name, year, ...inOrder, hasTotal ? (figures.at(-1) ?? '') : '', ''];
}

/** Tables of sectors by month under a title with the fiscal year, one or several under another, from a PDF or a sheet. */
export const layout: Layout = { fits, tidy };

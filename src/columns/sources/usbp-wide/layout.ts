import type { GridRow } from '../../../read/format.ts';
import { cellsOfLine } from '../../border-patrol/pasted-lines.ts';
import { sectorOf } from '../../sectors.ts';
import type { Layout, TidyTable } from '../../source.ts';

export const fewestSectors = 5;
export const figureHeader = 'figure_of_table';
/** What a line says that is no record. */
export const noteMark = 'note';

export const isYearHeader = (text: string): boolean =>
  /^(?:u\.?s\.? )?(?:fiscal )?year$|^fy$|^fiscal_year$/i.test(text.trim());
export const isMonthHeader = (text: string): boolean => /^month$/i.test(text.trim());
export const isBorderTotal = (text: string): boolean =>
  /^(?:southwest border|swb)(?: total)?$/i.test(text.trim().replaceAll('_', ' '));

const headings =
  /fiscal year|year|fy|month|san diego|el centro|yuma|tucson|el paso|big bend|marfa|del rio|laredo|rio grande valley|mcallen|southwest border(?: total)?|total/gi;
const longestLine = 2000;

/** The cells of a header, also where blanks alone stand between names of several words; empty for another line. */
function headerOf({ cells }: GridRow): readonly string[] {
  const isOne = (names: readonly string[]): boolean =>
    names.some(isYearHeader) && new Set(names.map(sectorOf)).size > fewestSectors;
  const given = cellsOfLine(cells);
  if (isOne(given)) return given;
  const line = given.join(' ');
  const found = line.length > longestLine ? [] : (line.match(headings) ?? []);
  return isOne(found) && found.join('').length >= 0.7 * line.replace(/\s/g, '').length ? found : [];
}

/** What a table counts, by its title; "" where it does not say. */
export function figureIn(titles: readonly string[]): string {
  const title = titles.join(' ').toLowerCase();
  if (/death|fatalit/.test(title)) return 'deaths';
  if (/rescue/.test(title)) return 'rescues';
  if (/assault/.test(title)) return 'assaults';
  if (/staffing|agents/.test(title)) return 'agents';
  return /apprehension|encounter/.test(title) ? 'apprehensions' : '';
}

function fits(head: readonly GridRow[]): boolean {
  return head.some((row) => headerOf(row).length > 0);
}

/** Every line below the first header is a row; later headers, titles and footnotes are notes. */
function tidy(rows: readonly GridRow[]): TidyTable {
  const at = rows.findIndex((row) => headerOf(row).length > 0);
  const header = at < 0 ? [] : headerOf(rows[at] ?? { line: 0, cells: [] });
  const figure = figureIn(rows.slice(0, at).map(({ cells }) => cells.join(' ')));
  const tidied = rows.slice(at + 1).flatMap((row): readonly GridRow[] => {
    const cells = recordOf(row, header);
    if (cells.join('').trim() === '') return [];
    const isRecord = cells.slice(1).some((cell) => cell !== '') && headerOf(row).length === 0;
    if (isRecord) return [{ line: row.line, cells: [...cells, figure] }];
    return [{ line: row.line, cells: [...header.map((_, place) => (place === 0 ? noteMark : '')), figure] }];
  });
  return { headers: [...header, figureHeader], rows: tidied };
}

/** Cells of a line under the header; a month stands between the year and the figures. */
function recordOf({ cells }: GridRow, header: readonly string[]): readonly string[] {
  const given = cellsOfLine(cells);
  const dated = /^(\d{4})\s+([a-z]{3,9})\s+(.*)$/i.exec(
    given.length === 1 ? (given[0] ?? '').slice(0, longestLine) : '',
  );
  if (dated !== null) return [dated[1] ?? '', dated[2] ?? '', ...(dated[3] ?? '').trim().split(/\s+/)];
  const all = given[0] === '' && given.length === header.length + 1 ? given.slice(1) : given;
  const isShort = all.length < header.length && all.length === 1;
  return isShort ? [...all, ...header.slice(1).map(() => '')] : all;
}

/** Tables whose columns are sectors, under a title. */
export const layout: Layout = { fits, tidy };

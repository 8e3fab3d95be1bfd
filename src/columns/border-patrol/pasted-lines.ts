import { monthText } from '../fiscal-month.ts';

const figure = /^(?:\d{1,3}(?:,\d{3})+|\d+|n\/?a|-+|\u2013)$/i;
/** A name, and then figures with a blank between each two of them. */
const inBlanks = /^(?<name>\D*?)\s*(?<figures>(?:(?:\d{1,3}(?:,\d{3})+|\d+|n\/?a|-+|\u2013)(?:\s+|$))+)$/i;

/** Longer lines are of no such table. */
const longestLine = 2000;

export const isFigure = (text: string): boolean => figure.test(text.trim());

/**
 * Cells of a line of a table that was pasted as text. A reader of commas cuts "7,120" in two where blanks stand between
 * the cells: such a line is put together again, and cut where bars, tabs or blanks are.
 */
export function cellsOfLine(cells: readonly string[]): readonly string[] {
  const isCut = cells.length > 1 && cells.some((cell) => /\d\s+\d|\d\s*\|/.test(cell));
  const whole = isCut ? cells.join(',') : cells.length === 1 ? (cells[0] ?? '') : null;
  if (whole === null) return cells.map((cell) => cell.trim());
  const mark = ['|', '\t'].find((one) => whole.includes(one));
  if (mark !== undefined) return whole.split(mark).map((cell) => cell.trim());
  const found = whole.length > longestLine ? undefined : inBlanks.exec(whole.trim())?.groups;
  if (found === undefined || !/\d|n\/a/i.test(found.figures)) return [whole.trim()];
  const figures = found.figures.trim().split(/\s+/);
  // The year of a title, the number of a footnote.
  return figures.length < 3 ? [whole.trim()] : [found.name.trim(), ...figures];
}

/** Months of a header, in its order, also where two stand in one cell. */
export const monthsIn = (cells: readonly string[]): readonly string[] =>
  cells
    .flatMap((cell) => cell.split(/[\s|]+/))
    .map(monthText)
    .filter((month) => month !== '');

/** The fiscal year that a title names ("FY 2020", "Fiscal Year 2007", "FY07"); null for a line without one. */
export function yearIn(line: string): string | null {
  const [, digits = ''] = /\b(?:fy|fiscal\s+years?)\s*'?-?\s*(\d{4}|\d{2})\b/i.exec(line) ?? [];
  return digits.length === 2 ? `20${digits}` : digits || null;
}

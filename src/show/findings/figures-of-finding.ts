import { type Cell, type Column, column, type Figures, numberCell, textCell } from '../table/figures.ts';
import type { FindingTable } from './finding-view.ts';

type Value = FindingTable['rows'][number][number];

/**
 * Decimals with which the smallest figure of a column still shows two digits; none for whole numbers. Ratios and other
 * small figures have two: 1.04 and 1 are not the same.
 */
function digitsOf(values: readonly Value[]): number {
  const numbers = values.filter((value) => typeof value === 'number' && Number.isFinite(value) && value !== 0);
  if (numbers.every((value) => Number.isInteger(value))) return 0;
  const sizes = numbers.map((value) => Math.abs(Number(value)));
  const least = Math.max(...sizes) < 10 ? 2 : 1;
  return Math.min(6, Math.max(least, 1 - Math.floor(Math.log10(Math.min(...sizes)))));
}

function cellOf(value: Value | undefined, isNumber: boolean): Cell {
  if (value === null || value === undefined) return numberCell(Number.NaN, 'missing');
  // A figure that is no number was held back.
  if (typeof value === 'number') return isNumber ? numberCell(value, 'suppressed') : textCell(String(value));
  return textCell(value);
}

/** The figures behind a finding, as every other table of the app has them. */
export function figuresOfFinding({ columns, rows }: FindingTable): Figures {
  const made: readonly Column[] = columns.map(({ name, isNumber }, c) => {
    const values = rows.map((row) => row[c] ?? null);
    // A saved file says in words where a figure is held back.
    const isFigure = isNumber && values.some((value) => Number.isNaN(value));
    return column(`c${c}`, name, isNumber ? 'number' : 'text', { digits: digitsOf(values), isFigure });
  });
  return { columns: made, rows: rows.map((row) => columns.map(({ isNumber }, c) => cellOf(row[c], isNumber))) };
}

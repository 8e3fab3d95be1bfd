import type { AreaFigure, AreaFigureTable, AreaMonthTable } from '../columns/table.ts';
import { isSmall, type SmallCellRule } from './rule.ts';

/** Whole numbers from 0 on: shares, rates and lengths are no counts, and none of them is small. */
const isCount = ({ values }: AreaFigure): boolean =>
  Array.from(values).every((value) => Number.isNaN(value) || (Number.isInteger(value) && value >= 0));

function heldFigure(figure: AreaFigure, threshold: number): AreaFigure {
  const at = Uint8Array.from(figure.values, (value) => (isSmall(value, threshold) ? 1 : 0));
  if (!isCount(figure) || !at.includes(1)) return figure;
  const values = Float64Array.from(figure.values, (value, place) => (at[place] === 1 ? Number.NaN : value));
  return { ...figure, values, held: { at, threshold } };
}

/**
 * Figures of areas with their small ones held back: an area's count of a year, of 1 to the threshold less 1. The same
 * table where there is none.
 */
export function heldFigures(table: AreaFigureTable, { threshold }: SmallCellRule): AreaFigureTable {
  if (threshold === null) return table;
  const figures = table.figures.map((figure) => heldFigure(figure, threshold));
  return figures.some(({ held }) => held !== undefined) ? { ...table, figures } : table;
}

/**
 * Figures by month without their small ones, which count nothing: what is summed from the others gives none of them
 * away. The same table where there is none.
 */
export function withoutSmallMonths(table: AreaMonthTable, { threshold }: SmallCellRule): AreaMonthTable {
  if (threshold === null) return table;
  const values = Float64Array.from(table.values, (value) => (isSmall(value, threshold) ? 0 : value));
  return values.some((value, at) => value !== table.values[at] && !Number.isNaN(value)) ? { ...table, values } : table;
}

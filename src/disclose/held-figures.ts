import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { AreaFigure, AreaFigureTable, AreaMonthTable, Table } from '../columns/table.ts';
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

/** Small figures by month as if there were none: a year with one of them is not whole, and its sum gives none away. */
export function withoutSmallFigures(table: Table, { threshold }: SmallCellRule): Table {
  if (threshold === null) return table;
  const shown = (value: number): number => (isSmall(value, threshold) ? Number.NaN : value);
  if (table.kind === 'area-months') return { ...table, values: Float64Array.from(table.values, shown) };
  return table.kind === 'panel' ? { ...table, total: Float64Array.from(table.total, shown) } : table;
}

/**
 * Figures by month without sums that would give a small part away: where a measure is nowhere less than two others, and
 * one of these is small, what is left of it after the other would be known.
 */
export function withoutTellingSums(table: AreaMonthTable, { threshold }: SmallCellRule): AreaMonthTable {
  if (threshold === null || table.measures.length < 3) return table;
  const each = table.ids.length * table.months;
  const figures = table.measures.map((_, m) => table.values.subarray(m * each, (m + 1) * each));
  const values = Float64Array.from(table.values);
  figures.forEach((sum, m) => {
    const parts = figures.filter((part) => part !== sum && isNowhereLess(sum, part));
    if (parts.length < 2) return;
    for (let at = 0; at < each; at++) {
      const gives = parts.some((part) => isSmall(part[at], threshold));
      if (gives && !isSmall(sum[at], threshold)) values[m * each + at] = Number.NaN;
    }
  });
  return { ...table, values };
}

function isNowhereLess(sum: ReadonlyF64, part: ReadonlyF64): boolean {
  for (let at = 0; at < sum.length; at++) if (sum[at] < part[at]) return false;
  return true;
}

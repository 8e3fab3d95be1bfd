import { cellFault, isEmptyCell } from '../cell-fault.ts';
import { optionalColumn } from '../column-of.ts';
import type { ColumnRule, DecodedColumn, DecodedTable } from '../source.ts';

export const spanishMonths = [
  'Enero',
  'Febrero',
  'Marzo',
  'Abril',
  'Mayo',
  'Junio',
  'Julio',
  'Agosto',
  'Septiembre',
  'Octubre',
  'Noviembre',
  'Diciembre',
] as const;

const idOf = (month: number): string => `month-${month}`;

/** A column for each month of the year. */
export const monthColumns: readonly ColumnRule[] = spanishMonths.map((header, at) => ({
  id: idOf(at + 1),
  headers: [header],
  kind: 'number',
  required: true,
}));

type Numbers = DecodedColumn & { readonly kind: 'number' };

/** Cells of the column of one month. */
export interface NumberCells {
  readonly id: string;
  readonly cells: Numbers;
}

/** January first. */
export function monthCells(decoded: DecodedTable): readonly NumberCells[] {
  return spanishMonths.flatMap((_, at) => {
    const cells = optionalColumn(decoded, idOf(at + 1), 'number');
    return cells === undefined ? [] : [{ id: idOf(at + 1), cells }];
  });
}

/** Id of the first column whose cell in a row is neither a number nor empty; null for none. */
export function firstBroken(columns: readonly NumberCells[], row: number): string | null {
  const broken = columns.find(
    ({ cells: { state } }) => !isEmptyCell(state[row]) && cellFault(state[row], 'bad-number') !== null,
  );
  return broken?.id ?? null;
}

/** A year of a publisher's table: a whole number of our time. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2200;

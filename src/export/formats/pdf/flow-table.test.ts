import { describe, expect, it } from 'vitest';
import { monthIndexOf } from '../../../base/units.ts';
import { column, type Figures, numberCell, textCell } from '../../../show/table/figures.ts';
import { shownRows } from './flow-table.ts';

const byPlace = (values: readonly number[]): Figures => ({
  columns: [
    column('place', 'Place', 'text'),
    column('from_km', 'From km', 'number'),
    column('figure', 'Incidents', 'number', { isFigure: true }),
  ],
  rows: values.map((value, i) => [textCell(`P${i}`), numberCell(i), numberCell(value, 'suppressed')]),
});

describe('rows that are written of a picture', () => {
  it('are all where they are few', () => {
    const figures = byPlace([3, 1, 2]);
    expect(shownRows(figures, 3)).toEqual({ rows: figures.rows, order: 'all' });
  });

  it('are those with the largest figures where they are many; what is held back comes last', () => {
    const figures = byPlace([7, Number.NaN, 9, 0, 8]);
    expect(shownRows({ ...figures, isRanked: true }, 2)).toEqual({ rows: figures.rows.slice(0, 2), order: 'first' });
    expect(shownRows(figures, 4)).toEqual({ rows: [2, 4, 0, 3].map((r) => figures.rows[r]), order: 'largest' });
  });

  it('are the last of many months', () => {
    const rows = [1, 2, 3].map((month) => [{ kind: 'month' as const, month: monthIndexOf(month) }, numberCell(month)]);
    const columns = [column('month', 'Month', 'month'), column('figure', 'n', 'number', { isFigure: true })];
    expect(shownRows({ columns, rows }, 2)).toEqual({ rows: rows.slice(1), order: 'last' });
  });
});

import { fiscalYearText, monthText } from '../fiscal-month.ts';
import type { ColumnRule } from '../source.ts';

/** Texts of columns are classed once each, not once a row: `groupCodes`. */
export const componentColumn: ColumnRule = {
  id: 'component',
  headers: ['Component'],
  kind: 'category',
  required: true,
};

/** A sector or a field office as it is written. */
export const areaColumn: ColumnRule = {
  id: 'sector',
  headers: ['Area of Responsibility', 'area'],
  kind: 'category',
  required: true,
};

export const authorityColumn: ColumnRule = {
  id: 'authority',
  headers: ['Title of Authority', 'authority'],
  kind: 'category',
  required: true,
};

export const demographicColumn: ColumnRule = {
  id: 'demographic',
  headers: ['Demographic', 'demog'],
  kind: 'category',
  required: true,
};

export const citizenshipColumn: ColumnRule = {
  id: 'citizenship',
  headers: ['Citizenship', 'Citizenship Grouping', 'nat'],
  kind: 'category',
  required: true,
};

export const regionColumn: ColumnRule = {
  id: 'region',
  headers: ['Land Border Region'],
  kind: 'category',
  required: false,
};

export const countColumn: ColumnRule = {
  id: 'encounters',
  headers: ['Encounter Count', 'n'],
  kind: 'number',
  required: true,
};

/** Columns that every form of the encounters by area has; each form adds how it writes the month. */
export const encounterColumns: readonly ColumnRule[] = [
  componentColumn,
  areaColumn,
  authorityColumn,
  demographicColumn,
  citizenshipColumn,
  countColumn,
];

/** What tells rows of tables by larger areas apart, so that none is taken for a repeat of another. */
export const tellingColumns: readonly ColumnRule[] = [
  { ...citizenshipColumn, required: false },
  { id: 'area', headers: areaColumn.headers, kind: 'category', required: false },
];

/**
 * CBP's own months. "Month Grouping" is not kept: within a fiscal year's release "FYTD" and "Remaining" mark which
 * months of earlier years compare with the year so far, and the rows of both are counted.
 */
export const fiscalMonthColumns: readonly ColumnRule[] = [
  { id: 'year', headers: ['Fiscal Year'], kind: 'category', required: true, classify: fiscalYearText },
  { id: 'month', headers: ['Month (abbv)', 'Month'], kind: 'category', required: true, classify: monthText },
];

/** `t` is the calendar month. `t_fy`, the same month under its fiscal year ("2018-10" is October 2017), is not kept. */
export const calendarMonthColumns: readonly ColumnRule[] = [
  { id: 'calendar-month', headers: ['t'], kind: 'month', required: true },
];

import type { ColumnRule } from '../source.ts';
import { fiscalMonthColumns } from './columns.ts';

/** Columns that OHSS's monthly sheets have in common: a month by its fiscal year, and a figure. */
export const ohssColumns: readonly ColumnRule[] = [
  ...fiscalMonthColumns.map((rule) => (rule.id === 'month' ? { ...rule, headers: ['Month'] } : rule)),
  { id: 'encounters', headers: ['Quantity'], kind: 'number', required: true },
];

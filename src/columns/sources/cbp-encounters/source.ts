import { requiredColumn } from '../../column-of.ts';
import { assembleEncounters } from '../../encounters/assemble-encounters.ts';
import { encounterColumns } from '../../encounters/columns.ts';
import { calendarMonth, fiscalYearText, monthText } from '../../fiscal-month.ts';
import { sureOfColumns } from '../../has-headers.ts';
import type { ColumnRule, DecodedTable, Source } from '../../source.ts';
import { card } from './card.ts';

/**
 * "Month Grouping" is not kept: within a fiscal year's release "FYTD" and "Remaining" mark which months of earlier
 * years compare with the year so far, and the rows of both are counted.
 */
const columns: readonly ColumnRule[] = [
  { id: 'year', headers: ['Fiscal Year'], kind: 'category', required: true, classify: fiscalYearText },
  {
    id: 'month',
    headers: ['Month (abbv)', 'Month'],
    kind: 'category',
    required: true,
    classify: monthText,
  },
  ...encounterColumns,
];

/** The calendar month of each row, from the fiscal year and the month's abbreviation. */
function monthsOf(decoded: DecodedTable) {
  const year = requiredColumn(decoded, 'year', 'category');
  const month = requiredColumn(decoded, 'month', 'category');
  return (row: number) => {
    const yearLabel = year.labels[year.codes[row] ?? -1] ?? '';
    const monthLabel = month.labels[month.codes[row] ?? -1] ?? '';
    const column = yearLabel === '' ? 'year' : 'month';
    return calendarMonth(yearLabel, monthLabel) ?? ({ reason: 'bad-date', column } as const);
  };
}

export const cbpEncounters: Source = {
  ...card,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble: (decoded, rejecter) => assembleEncounters(decoded, rejecter, monthsOf(decoded)),
};

import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { cellFault, isEmptyCell } from '../../cell-fault.ts';
import { requiredColumn } from '../../column-of.ts';
import { calendarMonth, fiscalYearText, monthText } from '../../fiscal-month.ts';
import { sureOfColumns } from '../../has-headers.ts';
import { assemblePanel } from '../../panel/assemble-panel.ts';
import { sectorIds, sectorOf } from '../../sectors.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { publishedTotals } from './totals.ts';

const regions = ['southwest border', 'northern border', 'coastal border', 'nationwide total'];
const yearlyTotal = 'yearly total';
const plain = (text: string): string => text.trim().toLowerCase();

const columns: readonly ColumnRule[] = [
  { id: 'sector', headers: ['sector'], kind: 'category', required: true, classify: plain },
  { id: 'year', headers: ['fiscal_year'], kind: 'category', required: true, classify: fiscalYearText },
  {
    id: 'month',
    headers: ['month'],
    kind: 'category',
    required: true,
    classify: (text) => (plain(text) === yearlyTotal ? yearlyTotal : monthText(text)),
  },
  { id: 'apprehensions', headers: ['total_apprehensions'], kind: 'number', required: true },
];

/** Months of the nine southwest sectors; total rows are compared with their sums, then left out. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const sectorColumn = requiredColumn(decoded, 'sector', 'category');
  const yearColumn = requiredColumn(decoded, 'year', 'category');
  const monthColumn = requiredColumn(decoded, 'month', 'category');
  const figures = requiredColumn(decoded, 'apprehensions', 'number');
  const areas: readonly string[] = sectorIds;
  const totals = publishedTotals();
  const labelOf = (column: typeof sectorColumn, row: number): string => column.labels[column.codes[row] ?? -1] ?? '';
  const assembled = yield* assemblePanel({
    areas,
    measure: 'apprehensions',
    groups: [],
    absentIsZero: false,
    rows: decoded.rows,
    read(row, put) {
      const sector = labelOf(sectorColumn, row);
      const year = labelOf(yearColumn, row);
      const monthName = labelOf(monthColumn, row);
      const missing = isEmptyCell(figures.state[row]);
      const value = missing ? Number.NaN : (figures.values[row] ?? Number.NaN);
      const month = calendarMonth(year, monthName);
      if (monthName === yearlyTotal) {
        totals.yearly(sector, year, value);
        return rejecter.reject(row, 'total', 'month');
      }
      if (regions.includes(sector)) {
        if (sector === regions[0] && month !== undefined) totals.region(month, value);
        return rejecter.reject(row, 'total', 'sector');
      }
      const area = areas.indexOf(sectorOf(sector));
      if (month !== undefined && !Number.isNaN(value)) totals.add(sector, month, value, area >= 0);
      if (area < 0) return rejecter.reject(row, 'unknown-area', 'sector');
      if (month === undefined) return rejecter.reject(row, 'bad-date', year === '' ? 'year' : 'month');
      const fault = missing ? null : cellFault(figures.state[row], 'bad-number');
      if (fault !== null) return rejecter.reject(row, fault, 'apprehensions');
      put(area, month, value);
    },
  });
  const disagreements = totals.disagreements();
  if (disagreements > 0) rejecter.notice('notice.totals-disagree', disagreements);
  return ok(assembled);
}

export const usbpMonthly: Source = {
  ...card,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble,
};

import type { MonthIndex } from '../../base/units.ts';
import { requiredColumn } from '../column-of.ts';
import { calendarMonth, fiscalYearText, monthText } from '../fiscal-month.ts';
import type { RejectionReason } from '../ledger.ts';
import { type BorderOfSectors, borderOfSector, isOtherSector } from '../other-sectors.ts';
import { sectorOf } from '../sectors.ts';
import type { ColumnRule, DecodedTable } from '../source.ts';

/** What a row of sums stands over. */
export type Totalled = BorderOfSectors | 'all';

const yearlyTotal = 'yearly total';
const plain = (text: string): string => text.trim().toLowerCase();

export const keyColumns: readonly ColumnRule[] = [
  { id: 'sector', headers: ['sector'], kind: 'category', required: true, classify: plain },
  { id: 'year', headers: ['fiscal_year'], kind: 'category', required: true, classify: fiscalYearText },
  {
    id: 'month',
    headers: ['month'],
    kind: 'category',
    required: true,
    classify: (text) => (plain(text) === yearlyTotal ? yearlyTotal : monthText(text)),
  },
];

/** Rows of sums over sectors. */
const regions: ReadonlyMap<string, Totalled> = new Map([
  ['southwest border', 'southwest'],
  ['northern border', 'northern'],
  ['coastal border', 'coastal'],
  ['nationwide total', 'all'],
]);

/** What one row of the monthly release is of. */
export interface MonthlyRow {
  /** As it is written, in lower case. */
  readonly name: string;
  readonly year: string;
  readonly month: MonthIndex | undefined;
  readonly isYearly: boolean;
  /** The border that the row is a sum over. */
  readonly sumOf: Totalled | undefined;
  readonly border: Totalled | undefined;
  /** Why it is no month of a southwest sector. */
  readonly fault: { readonly reason: RejectionReason; readonly column: string } | null;
}

export function monthlyRows(decoded: DecodedTable): (row: number) => MonthlyRow {
  const columns = keyColumns.map(({ id }) => requiredColumn(decoded, id, 'category'));
  return (row) => {
    const [name = '', year = '', monthName = ''] = columns.map(({ labels, codes }) => labels[codes[row] ?? -1] ?? '');
    const [month, isYearly] = [calendarMonth(year, monthName), monthName === yearlyTotal];
    const sumOf = regions.get(name);
    const fault = (): MonthlyRow['fault'] => {
      if (isYearly) return { reason: 'total', column: 'month' };
      if (sumOf !== undefined) return { reason: 'total', column: 'sector' };
      if (sectorOf(name) === '')
        return { reason: isOtherSector(name) ? 'other-area' : 'unknown-area', column: 'sector' };
      return month === undefined ? { reason: 'bad-date', column: year === '' ? 'year' : 'month' } : null;
    };
    return { name, year, month, isYearly, sumOf, border: borderOfSector(name), fault: fault() };
  };
}

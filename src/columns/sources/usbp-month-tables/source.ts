import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { MonthIndex } from '../../../base/units.ts';
import { figureIn } from '../../border-patrol/figure-in.ts';
import { codesIn } from '../../codes-in.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { calendarMonth, fiscalMonthNames, fiscalYearText, monthNames } from '../../fiscal-month.ts';
import { sureOfColumns } from '../../has-headers.ts';
import type { RejectionReason } from '../../ledger.ts';
import { borderOfSector, isOtherSector } from '../../other-sectors.ts';
import { assemblePanel } from '../../panel/assemble-panel.ts';
import { sectorIds, sectorOf } from '../../sectors.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { layout, noteMark } from './layout.ts';
import { type BorderTotal, tableTotals } from './totals.ts';
import { quirks } from './words.ts';

const fullNames = 'January February March April May June July August September October November December'.split(' ');
const months = fiscalMonthNames.map(
  (id): ColumnRule => ({ id, headers: [fullNames[monthNames.indexOf(id)] ?? id, id], kind: 'number', required: true }),
);
const columns: readonly ColumnRule[] = [
  { id: 'sector', headers: ['sector'], kind: 'category', required: true },
  { id: 'year', headers: ['fiscal_year'], kind: 'category', required: true, classify: fiscalYearText },
  ...months,
  { id: 'total', headers: ['yearly_total', 'total'], kind: 'number', required: false },
  { id: 'line', headers: ['line'], kind: 'category', required: false },
];

/** Rows of sums, by what they are sums of. */
const totalRows: ReadonlyMap<string, BorderTotal> = new Map([
  ['coastal border', 'coastal'],
  ['northern border', 'northern'],
  ['southwest border', 'southwest'],
  ['monthly total', 'all'],
  ['nationwide total', 'all'],
  ['grand total', 'all'],
  ['total', 'all'],
]);

function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const rowAt = rowsOf(decoded);
  const areas: readonly string[] = sectorIds;
  const totals = tableTotals();
  let others = 0;
  const assembled = yield* assemblePanel({
    areas,
    measure: 'apprehensions',
    groups: [],
    absentIsZero: false,
    rows: decoded.rows,
    read(row, put) {
      const { name, isNote, figures, total, fault } = rowAt(row);
      if (isNote) return rejecter.reject(row, 'not-a-record', 'sector');
      const border = totalRows.get(name.toLowerCase());
      if (border === undefined) totals.add(borderOfSector(name), figures, total);
      else {
        totals.total(border, figures, total);
        return rejecter.reject(row, 'total', 'sector');
      }
      if (isOtherSector(name)) {
        others++;
        return rejecter.reject(row, 'other-area', 'sector');
      }
      const area = areas.indexOf(sectorOf(name));
      if (area < 0) {
        if (name !== '') rejecter.unjoined('sector', name);
        return rejecter.reject(row, name === '' ? 'missing-value' : 'unknown-area', 'sector');
      }
      if (fault !== null) return rejecter.reject(row, fault.reason, fault.column);
      for (const { month, value } of figures) put(area, month, value);
    },
  });
  const disagreements = totals.disagreements();
  if (disagreements > 0) rejecter.notice('notice.totals-disagree', disagreements);
  if (others > 0) rejecter.notice('notice.other-sectors', others);
  return ok(assembled);
}

interface MonthRow {
  readonly name: string;
  readonly isNote: boolean;
  /** Empty where the row has no year. */
  readonly figures: readonly { readonly month: MonthIndex; readonly value: number }[];
  readonly total: number;
  readonly fault: { readonly reason: RejectionReason; readonly column: string } | null;
}

function rowsOf(decoded: DecodedTable): (row: number) => MonthRow {
  const names = requiredColumn(decoded, 'sector', 'category');
  const years = requiredColumn(decoded, 'year', 'category');
  const given = fiscalMonthNames.map((id) => ({ id, column: requiredColumn(decoded, id, 'number') }));
  const total = optionalColumn(decoded, 'total', 'number');
  const noteOf = codesIn(decoded, 'line', [noteMark]);
  return (row) => {
    const name = (names.labels[names.codes[row] ?? -1] ?? '').replaceAll('*', '').trim();
    const year = years.labels[years.codes[row] ?? -1] ?? '';
    const figures = given.flatMap(({ id, column }) => {
      const month = calendarMonth(year, id);
      return month === undefined ? [] : [{ month, value: column.values[row] ?? Number.NaN }];
    });
    const faults = given.flatMap(({ id, column: { values, state } }) => {
      const read = figureIn(values[row], state[row]);
      return typeof read === 'number' ? [] : [{ reason: read, column: id }];
    });
    const fault = figures.length === 0 ? ({ reason: 'bad-date', column: 'year' } as const) : (faults[0] ?? null);
    return { name, isNote: noteOf(row) === 0, figures, total: total?.values[row] ?? Number.NaN, fault };
  };
}

/** Sectors by month of one fiscal year a table: the Border Patrol's PDF as text, sheets of the same form, and plain wide tables. */
export const usbpMonthTables: Source = {
  ...card,
  quirks,
  layout,
  joinsParts: true,
  recognise: (headers) =>
    sureOfColumns(
      headers,
      columns.filter(({ required }) => required),
    ),
  columns,
  assemble,
};

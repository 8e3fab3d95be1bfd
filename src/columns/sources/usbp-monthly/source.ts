import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { figureIn } from '../../border-patrol/figure-in.ts';
import { keyColumns, monthlyRows } from '../../border-patrol/monthly-rows.ts';
import { publishedTotals } from '../../border-patrol/monthly-totals.ts';
import { requiredColumn } from '../../column-of.ts';
import { sureOfColumns } from '../../has-headers.ts';
import { assemblePanel } from '../../panel/assemble-panel.ts';
import { sectorIds, sectorOf } from '../../sectors.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { quirks } from './words.ts';

const columns: readonly ColumnRule[] = [
  ...keyColumns,
  { id: 'apprehensions', headers: ['total_apprehensions'], kind: 'number', required: true },
];

/** Months of the nine southwest sectors; total rows are compared with their sums, then left out. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const rowAt = monthlyRows(decoded);
  const { values, state } = requiredColumn(decoded, 'apprehensions', 'number');
  const areas: readonly string[] = sectorIds;
  const totals = publishedTotals();
  let others = 0;
  const assembled = yield* assemblePanel({
    areas,
    measure: 'apprehensions',
    groups: [],
    absentIsZero: false,
    rows: decoded.rows,
    read(row, put) {
      const record = rowAt(row);
      const value = figureIn(values[row], state[row]);
      if (typeof value === 'number') totals.add(record, value);
      if (record.fault?.reason === 'other-area') others++;
      if (record.fault?.reason === 'unknown-area' && record.name !== '') rejecter.unjoined('sector', record.name);
      if (record.fault !== null) return rejecter.reject(row, record.fault.reason, record.fault.column);
      if (typeof value !== 'number') return rejecter.reject(row, value, 'apprehensions');
      if (record.month !== undefined) put(areas.indexOf(sectorOf(record.name)), record.month, value);
    },
  });
  const disagreements = totals.disagreements();
  if (disagreements > 0) rejecter.notice('notice.totals-disagree', disagreements);
  if (others > 0) rejecter.notice('notice.other-sectors', others);
  return ok(assembled);
}

export const usbpMonthly: Source = {
  ...card,
  quirks,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble,
};

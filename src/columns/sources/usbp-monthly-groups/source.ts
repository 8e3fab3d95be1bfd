import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { assembleAreaMonths } from '../../area-months/assemble-area-months.ts';
import { joinArea } from '../../areas/join-area.ts';
import { figureIn } from '../../border-patrol/figure-in.ts';
import { keyColumns, monthlyRows } from '../../border-patrol/monthly-rows.ts';
import { publishedTotals } from '../../border-patrol/monthly-totals.ts';
import { requiredColumn } from '../../column-of.ts';
import { sureOfColumns } from '../../has-headers.ts';
import { sectorIds, sectorOf } from '../../sectors.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { quirks } from './words.ts';

const figures: readonly ColumnRule[] = [
  { id: 'apprehensions', headers: ['total_apprehensions'], kind: 'number', required: true },
  { id: 'unaccompanied_children', headers: ['unaccompanied_child_apprehension'], kind: 'number', required: true },
  { id: 'family_units', headers: ['family_apprehensions'], kind: 'number', required: true },
];
const columns: readonly ColumnRule[] = [...keyColumns, ...figures];

/** The same release as `usbp-monthly`, with its two groups: a second reading, where it is asked for. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const rowAt = monthlyRows(decoded);
  const given = figures.map(({ id }) => ({
    id,
    column: requiredColumn(decoded, id, 'number'),
    totals: publishedTotals(),
  }));
  const names = new Map<string, string>(sectorIds.map((id) => [id, joinArea('sector', id)?.name ?? id]));
  let others = 0;
  const assembled = yield* assembleAreaMonths({
    level: 'sector',
    measures: given.map(({ id }) => id),
    absentIsZero: false,
    rows: decoded.rows,
    read(row, put) {
      const record = rowAt(row);
      const values = given.map(({ id, totals, column }) => ({
        id,
        totals,
        value: figureIn(column.values[row], column.state[row]),
      }));
      for (const { totals, value } of values) if (typeof value === 'number') totals.add(record, value);
      if (record.fault?.reason === 'other-area') others++;
      if (record.fault?.reason === 'unknown-area' && record.name !== '') rejecter.unjoined('sector', record.name);
      if (record.fault !== null) return rejecter.reject(row, record.fault.reason, record.fault.column);
      for (const { id, value } of values) if (typeof value !== 'number') return rejecter.reject(row, value, id);
      const sector = sectorOf(record.name);
      for (const { id, value } of values) {
        if (record.month !== undefined && typeof value === 'number') {
          put(sector, names.get(sector) ?? sector, record.month, id, value);
        }
      }
    },
  });
  const disagreements = given.reduce((sum, { totals }) => sum + totals.disagreements(), 0);
  if (disagreements > 0) rejecter.notice('notice.totals-disagree', disagreements);
  if (others > 0) rejecter.notice('notice.other-sectors', others);
  return assembled;
}

export const usbpMonthlyGroups: Source = {
  ...card,
  quirks,
  recognise: (headers) => (sureOfColumns(headers, columns) === 1 ? 0.7 : 0),
  columns,
  assemble,
};

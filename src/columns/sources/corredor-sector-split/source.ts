import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { cellFault } from '../../cell-fault.ts';
import { codesIn } from '../../codes-in.ts';
import { requiredColumn } from '../../column-of.ts';
import { authorities, citizenships, demographics, encounterGroups } from '../../encounters/groups.ts';
import { sureOfColumns } from '../../has-headers.ts';
import type { RejectionReason } from '../../ledger.ts';
import { assemblePanel, isPanelMonth } from '../../panel/assemble-panel.ts';
import { sectorIds } from '../../sectors.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';

const columns: readonly ColumnRule[] = [
  { id: 'sector', headers: ['sector'], kind: 'category', required: true },
  { id: 'month', headers: ['month'], kind: 'month', required: true },
  { id: 'authority', headers: ['authority'], kind: 'category', required: true },
  { id: 'demographic', headers: ['demographic'], kind: 'category', required: true },
  ...citizenships.map((id): ColumnRule => ({ id, headers: [id], kind: 'number', required: true })),
];

/** A column for each citizenship, an empty cell for none: a fifth of the long form's size. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const month = requiredColumn(decoded, 'month', 'month');
  const areaOf = codesIn(decoded, 'sector', sectorIds);
  const authorityOf = codesIn(decoded, 'authority', authorities);
  const demographicOf = codesIn(decoded, 'demographic', demographics);
  const counts = citizenships.map((id) => requiredColumn(decoded, id, 'number'));
  const faultOf = (row: number): readonly [RejectionReason, string] | null => {
    if (areaOf(row) < 0) return ['unknown-area', 'sector'];
    const monthFault = cellFault(month.state[row], 'bad-date');
    if (monthFault !== null) return [monthFault, 'month'];
    if (!isPanelMonth(month.values[row])) return ['bad-date', 'month'];
    if (authorityOf(row) < 0) return ['missing-value', 'authority'];
    if (demographicOf(row) < 0) return ['missing-value', 'demographic'];
    const unreadable = counts.findIndex((count) => cellFault(count.state[row], 'bad-number') === 'bad-number');
    return unreadable < 0 ? null : ['bad-number', citizenships[unreadable] ?? ''];
  };
  const assembled = yield* assemblePanel({
    areas: sectorIds,
    measure: 'encounters',
    groups: encounterGroups,
    absentIsZero: true,
    rows: decoded.rows,
    read(row, put) {
      const fault = faultOf(row);
      if (fault !== null) return rejecter.reject(row, ...fault);
      const at = monthIndexOf(month.values[row] ?? 0);
      counts.forEach((count, citizenship) => {
        const value = cellFault(count.state[row], 'bad-number') === null ? (count.values[row] ?? 0) : 0;
        put(areaOf(row), at, value, [authorityOf(row), demographicOf(row), citizenship]);
      });
    },
  });
  return ok(assembled);
}

/** The app's own table of the joint split of encounters; `joinSplit` lays it under the figures. */
export const corredorSectorSplit: Source = {
  ...card,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble,
};

import { monthIndexOf } from '../../../base/units.ts';
import { cellFault } from '../../cell-fault.ts';
import { requiredColumn } from '../../column-of.ts';
import { assembleEncounters } from '../../encounters/assemble-encounters.ts';
import { encounterColumns } from '../../encounters/columns.ts';
import { hasHeaders } from '../../has-headers.ts';
import { isPanelMonth } from '../../panel/assemble-panel.ts';
import type { ColumnRule, DecodedTable, Source } from '../../source.ts';
import { card } from './card.ts';

/** `t` is the calendar month. `t_fy`, the same month under its fiscal year ("2018-10" is October 2017), is not kept. */
const columns: readonly ColumnRule[] = [
  { id: 'month', headers: ['t'], kind: 'month', required: true },
  ...encounterColumns,
];

function monthsOf(decoded: DecodedTable) {
  const month = requiredColumn(decoded, 'month', 'month');
  return (row: number) => {
    const fault = cellFault(month.state[row], 'bad-date');
    const reason = fault ?? (isPanelMonth(month.values[row]) ? null : 'bad-date');
    return reason === null ? monthIndexOf(month.values[row] ?? 0) : { reason, column: 'month' };
  };
}

export const gdiEncounters: Source = {
  ...card,
  recognise: (headers) => (hasHeaders(headers, [['t_fy'], ...columns.map((column) => column.headers)]) ? 1 : 0),
  columns,
  assemble: (decoded, rejecter) => assembleEncounters(decoded, rejecter, monthsOf(decoded)),
};

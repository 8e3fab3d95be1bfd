import { cellFault } from '../cell-fault.ts';
import { requiredColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import type { DecodedTable } from '../source.ts';

/** The encounters of a row, or why there are none. */
export function countOf(decoded: DecodedTable): (row: number) => number | RejectionReason {
  const count = requiredColumn(decoded, 'encounters', 'number');
  return (row) => {
    const fault = cellFault(count.state[row], 'bad-number');
    if (fault !== null) return fault;
    const value = count.values[row] ?? Number.NaN;
    return Number.isSafeInteger(value) && value >= 0 ? value : 'not-a-count';
  };
}

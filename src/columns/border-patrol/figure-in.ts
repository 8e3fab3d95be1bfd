import { cellFault, isEmptyCell } from '../cell-fault.ts';
import type { RejectionReason } from '../ledger.ts';

/** A figure: NaN where it is empty, a reason where it is none. */
export function figureIn(value: number | undefined, state: number | undefined): number | RejectionReason {
  if (isEmptyCell(state)) return Number.NaN;
  const fault = cellFault(state, 'bad-number');
  if (fault !== null) return fault;
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : 'not-a-count';
}

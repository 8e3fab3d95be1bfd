import type { RejectionReason } from './ledger.ts';
import { cellStates } from './source.ts';

const fine = cellStates.indexOf('fine');
const empty = cellStates.indexOf('empty');

/** Why a cell cannot be used: null where it can, "missing-value" where it is empty, `unreadable` else. */
export function cellFault(state: number | undefined, unreadable: RejectionReason): RejectionReason | null {
  if (state === fine) return null;
  return state === empty ? 'missing-value' : unreadable;
}

export const isEmptyCell = (state: number | undefined): boolean => state === empty;

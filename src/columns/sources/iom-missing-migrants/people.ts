import { cellFault, isEmptyCell } from '../../cell-fault.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import type { RejectionReason } from '../../ledger.ts';
import type { DecodedTable } from '../../source.ts';

export interface People {
  /** Dead and missing together. */
  count(row: number): number;
  faultOf(row: number): readonly [RejectionReason, string] | null;
}

/** The sum as published or, in the releases that have none, the dead and the missing added up; one of them may be empty. */
export function peopleOf(decoded: DecodedTable): People {
  const sum = optionalColumn(decoded, 'people', 'number');
  if (sum !== undefined) {
    return {
      count: (row) => sum.values[row] ?? 0,
      faultOf(row) {
        const fault = cellFault(sum.state[row], 'bad-number');
        return fault === null ? null : [fault, 'people'];
      },
    };
  }
  const dead = requiredColumn(decoded, 'dead', 'number');
  const missing = requiredColumn(decoded, 'missing', 'number');
  const partOf = (column: typeof dead, row: number): number =>
    isEmptyCell(column.state[row]) ? 0 : (column.values[row] ?? 0);
  return {
    count: (row) => partOf(dead, row) + partOf(missing, row),
    faultOf(row) {
      const [ofDead, ofMissing] = [dead, missing].map((column) => cellFault(column.state[row], 'bad-number'));
      if (ofDead === 'bad-number') return ['bad-number', 'dead'];
      if (ofMissing === 'bad-number') return ['bad-number', 'missing'];
      return ofDead === null || ofMissing === null ? null : ['missing-value', 'dead'];
    },
  };
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { IncidentTable } from '../table.ts';

/** Records that each row stands for; null where each row is one record, so that loops need not ask row by row. */
export const recordsOf = ({ cube }: Pick<IncidentTable, 'cube'>): ReadonlyF64 | null => cube?.records ?? null;

/** Records of some rows together. */
export function recordsAmong(table: Pick<IncidentTable, 'cube'>, rows: Uint32Array): number {
  const records = recordsOf(table);
  return records === null ? rows.length : rows.reduce((sum, row) => sum + records[row], 0);
}

/** Records of all rows together. */
export function recordsIn(table: Pick<IncidentTable, 'rows' | 'cube'>): number {
  const records = recordsOf(table);
  if (records === null) return table.rows;
  let sum = 0;
  for (let row = 0; row < table.rows; row++) sum += records[row];
  return sum;
}

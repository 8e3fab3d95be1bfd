import { monthOfDay } from '../../../base/month.ts';
import { dayIndexOf } from '../../../base/units.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { addNVector } from '../../kernels/add-n-vector.ts';
import type { Period } from '../../shapes.ts';

/** What each month adds: records, those of the Mexican side, sums of kilometres and of their squares, n-vectors. */
export const monthColumns = { records: 0, mexican: 1, km: 2, kmSquared: 3, vector: 4, all: 7 } as const;

export interface MonthSums {
  /** months x columns. */
  readonly sums: Float64Array;
  /** Records of month m are rows from `starts[m]` to `starts[m + 1] - 1`. */
  readonly starts: Uint32Array;
}

/** @param rows of the period, in order of day */
export function monthSums(table: IncidentTable, rows: Uint32Array, { from, to }: Period): MonthSums {
  const { records, mexican, km, kmSquared, vector, all } = monthColumns;
  const sums = new Float64Array((to - from) * all);
  const starts = new Uint32Array(to - from + 1);
  for (const row of rows) {
    const month = monthOfDay(dayIndexOf(table.day[row])) - from;
    const at = month * all;
    const straight = table.straightKm[row];
    starts[month + 1] += 1;
    sums[at + records] += 1;
    if (table.acrossKm[row] < 0) sums[at + mexican] += 1;
    sums[at + km] += straight;
    sums[at + kmSquared] += straight * straight;
    addNVector(table.lon[row], table.lat[row], sums, at + vector);
  }
  for (let month = 0; month < to - from; month++) starts[month + 1] += starts[month];
  return { sums, starts };
}

import type { CheckResult } from '../analyse/shapes.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import { isSmall } from './rule.ts';

/**
 * Files to check a finding by: figures and what the method gave are those that were shown already. Months of a place
 * are those that are not held back; what small parts they hold does not leave.
 */
export function discloseCheck(result: CheckResult, threshold: number): CheckResult {
  const { months } = result;
  if (months === null) return result;
  const kept = Array.from(months.least, (_, k) => k).filter((k) => !isSmall(months.least[k], threshold));
  const take = (values: ReadonlyF64): Float64Array => Float64Array.from(kept, (k) => values[k]);
  return {
    ...result,
    months: {
      cell: Uint32Array.from(kept, (k) => months.cell[k]),
      month: Int32Array.from(kept, (k) => months.month[k]),
      records: take(months.records),
      people: take(months.people),
      least: new Float64Array(0),
    },
  };
}

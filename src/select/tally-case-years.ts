import { fiscalYear, fiscalYearStart } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { CaseTable } from '../columns/table.ts';

/** Cases by U.S. fiscal year, the smallest time that they are told by. */
export interface CaseYears {
  /** Those that the table touches, ascending. */
  readonly fiscalYears: readonly number[];
  /** By fiscal year: whether the table spans all of its months. */
  readonly isWhole: readonly boolean[];
  /** years x corridors x stages, row-major; NaN where held back. */
  readonly values: Float64Array;
}

/** Sums of cases over U.S. fiscal years. O(corridors x stages x months). */
export function caseYears({ corridors, stages, firstMonth, months, values }: CaseTable): CaseYears {
  if (months === 0) return { fiscalYears: [], isWhole: [], values: new Float64Array(0) };
  const end = firstMonth + months;
  const first = fiscalYear(firstMonth);
  const count = fiscalYear(monthIndexOf(end - 1)) - first + 1;
  const fiscalYears = Array.from({ length: count }, (_, offset) => first + offset);
  const cells = corridors.length * stages.length;
  const sums = new Float64Array(count * cells);
  for (let cell = 0; cell < cells; cell++) {
    for (let month = 0; month < months; month++) {
      const place = (fiscalYear(monthIndexOf(firstMonth + month)) - first) * cells + cell;
      sums[place] = (sums[place] ?? 0) + (values[cell * months + month] ?? Number.NaN);
    }
  }
  const isWhole = fiscalYears.map((year) => fiscalYearStart(year) >= firstMonth && fiscalYearStart(year + 1) <= end);
  return { fiscalYears, isWhole, values: sums };
}

import { fiscalYear } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { CaseTable } from '../columns/table.ts';
import { caseYears } from '../select/tally-case-years.ts';
import { isSmall, type SmallCellRule } from './rule.ts';

/**
 * Cases with their small cells held back: a corridor's cases of one stage in one U.S. fiscal year, of 1 to the threshold
 * less 1. One fixed set of cells for a whole study: sums over any years and corridors are sums of what is shown.
 */
export function heldCases(table: CaseTable, { threshold }: SmallCellRule): CaseTable {
  if (threshold === null) return table;
  const { firstMonth, months, corridors, stages } = table;
  const held = [...caseYears(table).values].flatMap((value, place) => (isSmall(value, threshold) ? [place] : []));
  const cells = corridors.length * stages.length;
  const isHeld = new Set(held);
  const first = fiscalYear(firstMonth);
  const values = Float64Array.from(table.values, (value, place) => {
    const month = monthIndexOf(firstMonth + (place % months));
    const cell = (fiscalYear(month) - first) * cells + Math.floor(place / months);
    return isHeld.has(cell) ? Number.NaN : value;
  });
  return { ...table, values, held, threshold };
}

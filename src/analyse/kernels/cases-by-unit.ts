import type { ReadonlyU16, ReadonlyU32 } from '../../base/typed-array.ts';
import type { UnitCases } from './scan-space.ts';

/**
 * Sorts cases by unit and, within a unit, by month, both by counting.
 * @param unit of each case, below `units`; @param month of each case, below `months`
 * @param first cases of earlier months are left out
 *
 * O(cases + units + months).
 */
export function casesByUnit(
  unit: ReadonlyU32,
  month: ReadonlyU16,
  units: number,
  months: number,
  first = 0,
): UnitCases {
  const inMonth = new Uint32Array(months + 1);
  const starts = new Uint32Array(units + 1);
  for (let c = 0; c < unit.length; c++) {
    if (month[c] < first) continue;
    inMonth[month[c] + 1] += 1;
    starts[unit[c] + 1] += 1;
  }
  for (let m = 0; m < months; m++) inMonth[m + 1] += inMonth[m];
  for (let u = 0; u < units; u++) starts[u + 1] += starts[u];
  const byMonth = new Uint32Array(inMonth[months]);
  for (let c = 0; c < unit.length; c++) {
    if (month[c] >= first) byMonth[inMonth[month[c]]++] = c;
  }
  const next = starts.slice();
  const sorted = new Uint16Array(byMonth.length);
  for (let k = 0; k < byMonth.length; k++) {
    const c = byMonth[k];
    sorted[next[unit[c]]++] = month[c];
  }
  return { starts, months: sorted };
}

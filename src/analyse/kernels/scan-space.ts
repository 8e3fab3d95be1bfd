import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';
import type { ScanNeighbours } from './scan-neighbours.ts';

/** Where cylinders may stand and what is expected in them: all that no replication changes. Plain data. */
export interface ScanSpace {
  readonly circles: ScanNeighbours;
  readonly months: number;
  /** All cases. */
  readonly total: number;
  /** Cases expected over all months in the first units of each circle, one for each entry of `circles.units`. */
  readonly expected: Float64Array;
  /** Share of the cases expected before each month: `months + 1` numbers from 0 to 1. */
  readonly before: Float64Array;
  /** The smallest share of a month. */
  readonly leastMonth: number;
  /** Most months of a window. */
  readonly longest: number;
  /** Windows that end with the last month alone. */
  readonly prospective: boolean;
  /** Low clusters too. */
  readonly low: boolean;
}

/** Cases by unit: months of unit u are k from `starts[u]` to `starts[u + 1] - 1`, ascending. */
export interface UnitCases {
  readonly starts: ReadonlyU32;
  readonly months: Uint16Array;
}

/** The window in the circle that stands out most. */
export interface Cylinder {
  readonly ratio: number;
  readonly high: boolean;
  readonly centre: number;
  /** Units of the circle: this many of the centre's list. */
  readonly size: number;
  /** Months, half-open. */
  readonly from: number;
  readonly to: number;
  readonly observed: number;
  readonly expected: number;
}

/** What is scanned for. */
export interface ScanQuestion {
  readonly longest: number;
  readonly prospective: boolean;
  readonly low: boolean;
}

/**
 * A space in which the expected number of a unit in a month is total x the unit's share x the month's.
 * @param unitWeights expected cases of each unit, in any scale; @param monthWeights of each month
 */
export function scanSpace(
  circles: ScanNeighbours,
  unitWeights: ReadonlyF64,
  monthWeights: ReadonlyF64,
  total: number,
  question: ScanQuestion,
): ScanSpace {
  const months = monthWeights.length;
  const units = unitWeights.length;
  let weight = 0;
  for (let u = 0; u < units; u++) weight += unitWeights[u];
  const expected = new Float64Array(circles.units.length);
  for (let i = 0; i < units; i++) {
    let sum = 0;
    for (let k = circles.starts[i]; k < circles.starts[i + 1]; k++) {
      sum += unitWeights[circles.units[k]];
      expected[k] = (sum * total) / weight;
    }
  }
  const before = new Float64Array(months + 1);
  for (let m = 0; m < months; m++) before[m + 1] = before[m] + monthWeights[m];
  const all = before[months];
  for (let m = 0; m <= months; m++) before[m] /= all;
  let leastMonth = 1;
  for (let m = 0; m < months; m++) leastMonth = Math.min(leastMonth, before[m + 1] - before[m]);
  return { circles, months, total, expected, before, leastMonth, ...question };
}

import type { MonthIndex } from '../base/units.ts';
import type { Span } from './clauses.ts';
import type { SegmentCounts } from './count-segments.ts';
import { type LeftOut, type LeftOutReason, leftOutReasons } from './left-out.ts';
import { marginsOf, type SegmentTally } from './tally-areas.ts';

/** What is shown of counts: months and border kilometres, half-open, and which of the two counts. */
export interface Window {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  readonly place: Span;
  readonly count: 'records' | 'people';
  /** Months that are not asked for, by their place in the counts. */
  readonly off: readonly number[];
}

/** The part of a tally that changes when a window moves. */
export type WindowTally = Pick<
  SegmentTally,
  'bySegment' | 'byMonth' | 'total' | 'missing' | 'from' | 'to' | 'chosen'
> & { readonly totalRecords: number; readonly totalPeople: number; readonly left: LeftOut };

/**
 * Sums counts over a window. It costs segments x months and no row: moving a window over a million incidents takes
 * microseconds.
 */
export function windowTally(counts: SegmentCounts, { from, to, place, count, off }: Window): WindowTally {
  const { segments, firstMonth, months } = counts;
  const first = from - firstMonth;
  const last = to - firstMonth;
  const chosen = segments.map((segment) => segment.fromKm < place.to && segment.toKm > place.from);
  const margins = marginsOf(counts[count], segments.length, months, first, last, chosen, off);
  const isOff = new Set(off);
  const taken = Array.from({ length: last - first }, (_, i) => first + i).filter((m) => !isOff.has(m));
  const other = count === 'records' ? counts.people : counts.records;
  let otherTotal = 0;
  for (let s = 0; s < segments.length; s++) {
    if (!chosen[s]) continue;
    for (const m of taken) otherTotal += other[s * months + m];
  }
  const leftFor = (reason: LeftOutReason): number => {
    let sum = 0;
    for (const m of taken) sum += counts.left[reason][m];
    return sum;
  };
  const [notLocated, notAPoint, elsewhere, beyondDepth] = leftOutReasons.map(leftFor);
  return {
    ...margins,
    from,
    to,
    chosen,
    totalRecords: count === 'records' ? margins.total : otherTotal,
    totalPeople: count === 'people' ? margins.total : otherTotal,
    left: { notLocated, notAPoint, elsewhere, beyondDepth },
  };
}

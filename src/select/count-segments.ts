import type { ReadonlyF64, ReadonlyU8 } from '../base/typed-array.ts';
import { recordsOf } from '../columns/cube/records-of.ts';
import type { IncidentTable } from '../columns/table.ts';
import { type LeftOutReason, whyLeftOut } from './left-out.ts';
import { type MonthRows, monthRows } from './month-rows.ts';
import type { Segment } from './tally-areas.ts';

/** Incidents counted once, by stretch of the border and month: any window is then summed without the rows. */
export interface SegmentCounts extends Pick<MonthRows, 'firstMonth' | 'months'> {
  readonly segments: readonly Segment[];
  /** Segments x months, row-major by segment. */
  readonly records: ReadonlyF64;
  readonly people: ReadonlyF64;
  /** By reason: records of each month that stand in no segment. */
  readonly left: Readonly<Record<LeftOutReason, ReadonlyF64>>;
}

/** For every whole kilometre, the first segment that reaches beyond it. */
function firstBeyond(segments: readonly Segment[]): Int32Array {
  const end = Math.ceil(segments.at(-1)?.toKm ?? 0);
  const first = new Int32Array(end + 1);
  for (let km = 0, segment = 0; km <= end; km++) {
    while (segment < segments.length - 1 && segments[segment].toKm <= km) segment++;
    first[km] = segment;
  }
  return first;
}

/**
 * Counts incidents of a located table.
 * @param segments at least one, west to east, each beginning where the one before ends; they are the corridor
 * @param depthKm how far inland the corridor reaches on either side
 * @param mask rows that count, 1 or 0; null for all
 */
export function countSegments(
  table: IncidentTable,
  segments: readonly Segment[],
  depthKm: number,
  mask: ReadonlyU8 | null,
): SegmentCounts {
  const { firstMonth, months, starts } = monthRows(table);
  const corridor = { from: segments[0].fromKm, to: segments[segments.length - 1].toKm };
  const first = firstBeyond(segments);
  const ends = Float64Array.from(segments, (segment) => segment.toKm);
  const records = new Float64Array(segments.length * months);
  const people = new Float64Array(segments.length * months);
  const left = {
    notLocated: new Float64Array(months),
    notAPoint: new Float64Array(months),
    elsewhere: new Float64Array(months),
    beyondDepth: new Float64Array(months),
  };
  const grouped = recordsOf(table);
  for (let month = 0; month < months; month++) {
    for (let row = starts[month]; row < starts[month + 1]; row++) {
      if (mask !== null && mask[row] === 0) continue;
      const why = whyLeftOut(table, row, corridor, depthKm);
      if (why !== null) {
        left[why][month] += grouped === null ? 1 : grouped[row];
        continue;
      }
      const km = table.borderKm[row];
      let segment = first[Math.min(Math.floor(km), first.length - 1)];
      while (segment < ends.length - 1 && km >= ends[segment]) segment++;
      records[segment * months + month] += grouped === null ? 1 : grouped[row];
      people[segment * months + month] += table.weight[row];
    }
  }
  return { firstMonth, months, segments, records, people, left };
}

import type { GrowingZone } from './growing-zone.ts';
import type { ScanRecord } from './scan-record.ts';
import type { ScanSpace } from './scan-space.ts';
import { bucketOf } from './scan-thresholds.ts';

/**
 * Looks at low windows, from the longest at each start downwards: from one that has too many cases the next worth a
 * look ends before the first case too many, as in a shorter one less is expected. Windows that end with the last month
 * have one end alone.
 *
 * @param expected of the circle over all months
 * @param isQuestion only asks whether any window could be kept; nothing is kept
 * @returns whether any could be, where that was asked
 */
export function scanLowWindows(
  space: ScanSpace,
  zone: GrowingZone,
  expected: number,
  record: ScanRecord,
  isQuestion: boolean,
): boolean {
  const { months, before: casesBefore } = zone;
  const { before, longest, prospective } = space;
  let { most } = record.thresholds;
  let [first, last] = [0, 0];
  for (let start = prospective ? space.months - longest : 0; start < space.months; start++) {
    let end = Math.min(space.months, start + longest);
    while (months[first] < start) first += 1;
    while (months[last] < end) last += 1;
    let next = last;
    while (end > start) {
      const here = expected * (before[end] - before[start]);
      const allowed = most[bucketOf(here)];
      if (allowed < 0) break;
      const count = casesBefore[next] - casesBefore[first];
      if (count <= allowed) {
        if (isQuestion) return true;
        if (count < here && record.offer(count, here, start, end)) most = record.thresholds.most;
        end -= 1;
        if (next > first && months[next - 1] >= end) next -= 1;
      } else {
        do next -= 1;
        while (casesBefore[next] - casesBefore[first] > allowed);
        end = months[next];
      }
      if (prospective) break;
    }
  }
  return false;
}

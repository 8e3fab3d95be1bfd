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
 * @returns whether one was, or could be
 */
export function scanLowWindows(
  space: ScanSpace,
  zone: GrowingZone,
  expected: number,
  record: ScanRecord,
  isQuestion: boolean,
): boolean {
  const { months, size } = zone;
  const { before, longest, prospective } = space;
  let { most } = record.thresholds;
  let [first, last, isAny] = [0, 0, false];
  for (let start = prospective ? space.months - longest : 0; start < space.months; start++) {
    let end = Math.min(space.months, start + longest);
    while (first < size && months[first] < start) first += 1;
    while (last < size && months[last] < end) last += 1;
    let next = last;
    while (end > start) {
      const here = expected * (before[end] - before[start]);
      const allowed = most[bucketOf(here)];
      if (allowed < 0) break;
      if (next - first <= allowed) {
        if (isQuestion) return true;
        if (record.offer(next - first, here, start, end)) {
          most = record.thresholds.most;
          isAny = true;
        }
        end -= 1;
      } else {
        next = first + allowed;
        end = months[next];
      }
      if (prospective) break;
      while (next > first && months[next - 1] >= end) next -= 1;
    }
  }
  return isAny;
}

import type { GrowingZone } from './growing-zone.ts';
import type { ScanRecord } from './scan-record.ts';
import type { ScanSpace } from './scan-space.ts';
import { bucketOf } from './scan-thresholds.ts';

/*
 * The high window of a circle that stands out most begins and ends with a month that has a case, and has a case of the
 * unit that came last: without that month or unit it would hold as many cases where fewer are expected. So no other
 * window is looked at. From one that has too few cases the next worth a look is the one that has enough for what is
 * expected in this one, as in a longer one more is expected.
 */

/**
 * Looks at windows of any start and end.
 * @param expected of the circle over all months
 * @param isQuestion only asks whether any window could be kept, with or without the last unit; nothing is kept
 * @returns whether any could be, where that was asked
 */
export function scanEveryWindow(
  space: ScanSpace,
  zone: GrowingZone,
  expected: number,
  record: ScanRecord,
  isQuestion: boolean,
): boolean {
  const { months, before: casesBefore, entryOf, entries, size, caseMonths, freshTo } = zone;
  const { before, longest } = space;
  let { fewest } = record.thresholds;
  // No window is worth a look that has too few cases for the shortest.
  const least = fewest[bucketOf(expected * space.leastMonth)];
  const lastStart = isQuestion ? space.months : caseMonths[freshTo - 1];
  let [fresh, near] = [zone.freshFrom, 0];
  for (let i = 0; months[i] <= lastStart; i++) {
    const [start, base] = [months[i], casesBefore[i]];
    if (base + least > size) break;
    let j = entryOf[base + least - 1];
    if (!isQuestion) {
      while (caseMonths[fresh] < start) fresh += 1;
      while (months[near] < caseMonths[fresh]) near += 1;
      if (near > j) j = near;
    }
    while (months[j] - start < longest && j < entries) {
      const count = casesBefore[j + 1] - base;
      const here = expected * (before[months[j] + 1] - before[start]);
      const needed = fewest[bucketOf(here)];
      if (count < needed) {
        if (base + needed > size) break;
        j = entryOf[base + needed - 1];
        continue;
      }
      if (isQuestion) return true;
      if (count > here && record.offer(count, here, start, months[j] + 1)) fewest = record.thresholds.fewest;
      j += 1;
    }
  }
  return false;
}

/** The same for windows that end with the last month; the zone holds no case before the longest of them. */
export function scanLastWindows(
  space: ScanSpace,
  zone: GrowingZone,
  expected: number,
  record: ScanRecord,
  isQuestion: boolean,
): boolean {
  const { months, before: casesBefore, entryOf, size, caseMonths, freshTo } = zone;
  const { before } = space;
  let { fewest } = record.thresholds;
  let i = zone.entries - 1;
  if (!isQuestion) while (i >= 0 && months[i] > caseMonths[freshTo - 1]) i -= 1;
  while (i >= 0) {
    const start = months[i];
    const count = size - casesBefore[i];
    const here = expected * (1 - before[start]);
    const needed = fewest[bucketOf(here)];
    if (count < needed) {
      if (needed > size) break;
      i = entryOf[size - needed];
      continue;
    }
    if (isQuestion) return true;
    if (count > here && record.offer(count, here, start, space.months)) fewest = record.thresholds.fewest;
    i -= 1;
  }
  return false;
}

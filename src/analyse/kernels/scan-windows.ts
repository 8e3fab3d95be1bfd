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

/** Looks at windows of any start and end. @param expected of the circle over all months */
export function scanEveryWindow(space: ScanSpace, zone: GrowingZone, expected: number, record: ScanRecord): void {
  const { months, size, fresh, freshCount } = zone;
  const { before, longest } = space;
  let { fewest } = record.thresholds;
  // No window is worth a look that has too few cases for the shortest.
  const least = fewest[bucketOf(expected * space.leastMonth)] - 1;
  const lastStart = Math.min(fresh[freshCount - 1], size - 1 - least);
  let f = 0;
  for (let i = 0; i <= lastStart; i++) {
    const start = months[i];
    if (i > 0 && months[i - 1] === start) continue;
    while (months[fresh[f]] < start) f += 1;
    let j = Math.max(fresh[f], i + least);
    while (j < size && months[j] - start < longest) {
      const month = months[j];
      while (months[j + 1] === month) j += 1;
      const count = j - i + 1;
      const here = expected * (before[month + 1] - before[start]);
      const needed = fewest[bucketOf(here)];
      if (count < needed) {
        j = i + needed - 1;
        continue;
      }
      if (record.offer(count, here, start, month + 1)) fewest = record.thresholds.fewest;
      j += 1;
    }
  }
}

/** Looks at windows that end with the last month; the zone holds no case before the longest of them. */
export function scanLastWindows(space: ScanSpace, zone: GrowingZone, expected: number, record: ScanRecord): void {
  const { months, size, fresh, freshCount } = zone;
  const { before } = space;
  let { fewest } = record.thresholds;
  let i = fresh[freshCount - 1];
  while (i >= 0) {
    const start = months[i];
    while (i > 0 && months[i - 1] === start) i -= 1;
    const count = size - i;
    const here = expected * (1 - before[start]);
    const needed = fewest[bucketOf(here)];
    if (count < needed) {
      i = size - needed;
      continue;
    }
    if (record.offer(count, here, start, space.months)) fewest = record.thresholds.fewest;
    i -= 1;
  }
}

/** Whether a window of any start and end could be kept if its circle expected no more than this. */
export function anyWindowBeats(space: ScanSpace, zone: GrowingZone, expected: number, record: ScanRecord): boolean {
  const { months, size } = zone;
  const { before, longest } = space;
  const { fewest } = record.thresholds;
  const least = fewest[bucketOf(expected * space.leastMonth)] - 1;
  for (let i = 0; i + least < size; i++) {
    const start = months[i];
    if (i > 0 && months[i - 1] === start) continue;
    let j = i + least;
    while (j < size && months[j] - start < longest) {
      const month = months[j];
      while (months[j + 1] === month) j += 1;
      const needed = fewest[bucketOf(expected * (before[month + 1] - before[start]))];
      if (j - i + 1 >= needed) return true;
      j = i + needed - 1;
    }
  }
  return false;
}

/** The same for windows that end with the last month. */
export function anyLastWindowBeats(space: ScanSpace, zone: GrowingZone, expected: number, record: ScanRecord): boolean {
  const { months, size } = zone;
  const { fewest } = record.thresholds;
  let i = size - 1;
  while (i >= 0) {
    const start = months[i];
    while (i > 0 && months[i - 1] === start) i -= 1;
    const needed = fewest[bucketOf(expected * (1 - space.before[start]))];
    if (size - i >= needed) return true;
    i = size - needed;
  }
  return false;
}

import type { Steps } from '../../base/steps.ts';
import type { ReadonlyU8 } from '../../base/typed-array.ts';
import { GrowingZone } from './growing-zone.ts';
import { scanLowWindows } from './scan-low-windows.ts';
import type { ScanRecord } from './scan-record.ts';
import type { ScanSpace, UnitCases } from './scan-space.ts';
import { anyLastWindowBeats, anyWindowBeats, scanEveryWindow, scanLastWindows } from './scan-windows.ts';

const chunk = 16;
/** Circles are taken together, as many as this share of the units that they hold already. */
const shareTogether = 0.25;

/** Whether any circle of a group could hold a window to keep: the cases of its largest, what the smallest expects. */
type Check = typeof anyWindowBeats;

/** One centre's circles, the smallest first. */
class Circles {
  readonly #space: ScanSpace;
  readonly #cases: UnitCases;
  readonly #record: ScanRecord;
  readonly #zone: GrowingZone;
  readonly #scan: typeof scanEveryWindow;
  readonly #check: Check;

  constructor(space: ScanSpace, cases: UnitCases, record: ScanRecord) {
    this.#space = space;
    this.#cases = cases;
    this.#record = record;
    this.#zone = new GrowingZone(cases.months.length);
    this.#scan = space.prospective ? scanLastWindows : scanEveryWindow;
    this.#check = space.prospective ? anyLastWindowBeats : anyWindowBeats;
  }

  scan(centre: number, first: number, last: number): void {
    this.#record.centre = centre;
    this.#zone.clear();
    for (let from = first; from < last; ) {
      const to = Math.min(last, from + Math.max(1, Math.floor((from - first) * shareTogether)));
      if (to - from === 1) this.#scanEach(first, from, to);
      else this.#scanTogether(first, from, to);
      from = to;
    }
  }

  #scanEach(first: number, from: number, to: number): void {
    const { circles, expected, low } = this.#space;
    for (let k = from; k < to; k++) {
      this.#record.units = k - first + 1;
      const hasMore = this.#zone.add(this.#cases, circles.units[k]);
      if (hasMore) this.#scan(this.#space, this.#zone, expected[k], this.#record);
      if (low) scanLowWindows(this.#space, this.#zone, expected[k], this.#record, false);
    }
  }

  /** High windows of a group: the cases of its largest circle, what its smallest expects; low ones the other way. */
  #scanTogether(first: number, from: number, to: number): void {
    const { circles, expected, low } = this.#space;
    const zone = this.#zone;
    zone.add(this.#cases, circles.units[from]);
    let isWorth = low && scanLowWindows(this.#space, zone, expected[to - 1], this.#record, true);
    for (let k = from + 1; k < to; k++) zone.add(this.#cases, circles.units[k]);
    isWorth ||= this.#check(this.#space, zone, expected[from], this.#record);
    if (!isWorth) return;
    zone.clear();
    for (let k = first; k < from; k++) zone.add(this.#cases, circles.units[k]);
    this.#scanEach(first, from, to);
  }
}

/**
 * Looks at every window in every circle and leaves the one that stands out most in `record`: the space-time scan
 * statistic. Of equal ones the first is kept, by centre, then by circle.
 *
 * @param cases of the months that windows may hold; see `casesByUnit`
 * @param blocked 1 for units that no circle may hold
 *
 * O(circles x cases in a circle), with few windows looked at.
 * Kulldorff 1997, doi:10.1080/03610929708831995; Kulldorff 2001, doi:10.1111/1467-985X.00186
 */
export function* scanCylinders(
  space: ScanSpace,
  cases: UnitCases,
  record: ScanRecord,
  blocked: ReadonlyU8 | null = null,
): Steps<void> {
  const { starts, units } = space.circles;
  const circles = new Circles(space, cases, record);
  const centres = starts.length - 1;
  for (let centre = 0; centre < centres; centre++) {
    if (centre % chunk === chunk - 1) yield { done: centre, total: centres };
    let last = starts[centre + 1];
    if (blocked !== null) {
      for (let k = last - 1; k >= starts[centre]; k--) if (blocked[units[k]] === 1) last = k;
    }
    circles.scan(centre, starts[centre], last);
  }
}

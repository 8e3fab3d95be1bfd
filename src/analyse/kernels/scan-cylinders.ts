import type { Steps } from '../../base/steps.ts';
import type { ReadonlyU8 } from '../../base/typed-array.ts';
import { GrowingZone } from './growing-zone.ts';
import { scanLowWindows } from './scan-low-windows.ts';
import type { ScanRecord } from './scan-record.ts';
import type { ScanSpace, UnitCases } from './scan-space.ts';
import { scanEveryWindow, scanLastWindows } from './scan-windows.ts';

const chunk = 16;
/** Circles are taken together, as many as this share of the units that they hold already. */
const mostTogether = 0.25;
/** The more is expected, the less may a count exceed it by chance: this over its root, so that few groups look worth it. */
const slack = 1.75;

/** One centre's circles, the smallest first. */
class Circles {
  readonly #space: ScanSpace;
  readonly #record: ScanRecord;
  readonly #zone: GrowingZone;
  readonly #scanHigh: typeof scanEveryWindow;
  readonly #longestShare: number;

  constructor(space: ScanSpace, cases: UnitCases, record: ScanRecord) {
    this.#space = space;
    this.#record = record;
    this.#zone = new GrowingZone(cases, space.months);
    this.#longestShare = space.longest / space.months;
    this.#scanHigh = space.prospective ? scanLastWindows : scanEveryWindow;
  }

  scan(centre: number, first: number, last: number): void {
    this.#record.centre = centre;
    this.#zone.clear();
    for (let from = first; from < last; ) {
      const share = Math.min(mostTogether, slack / Math.sqrt(this.#space.expected[from] * this.#longestShare));
      const to = Math.min(last, from + Math.max(1, Math.floor((from - first) * share)));
      if (to - from === 1) this.#scanEach(first, from, to);
      else this.#scanTogether(first, from, to);
      from = to;
    }
  }

  #scanEach(first: number, from: number, to: number): void {
    const { circles, expected, low } = this.#space;
    const zone = this.#zone;
    for (let k = from; k < to; k++) {
      this.#record.units = k - first + 1;
      const hasMore = zone.add(circles.units[k]);
      if (hasMore || low) zone.list();
      if (hasMore) this.#scanHigh(this.#space, zone, expected[k], this.#record, false);
      if (low) scanLowWindows(this.#space, zone, expected[k], this.#record, false);
    }
  }

  /** High windows of a group: the cases of its largest circle, what its smallest expects; low ones the other way. */
  #scanTogether(first: number, from: number, to: number): void {
    const { circles, expected, low } = this.#space;
    const zone = this.#zone;
    zone.add(circles.units[from]);
    let isWorth = false;
    if (low) {
      zone.list();
      isWorth = scanLowWindows(this.#space, zone, expected[to - 1], this.#record, true);
    }
    for (let k = from + 1; k < to; k++) zone.add(circles.units[k]);
    if (!isWorth) {
      zone.list();
      isWorth = this.#scanHigh(this.#space, zone, expected[from], this.#record, true);
    }
    if (!isWorth) return;
    zone.clear();
    for (let k = first; k < from; k++) zone.add(circles.units[k]);
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
 * O(circles x months), with few windows looked at.
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

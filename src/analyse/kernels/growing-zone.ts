import type { UnitCases } from './scan-space.ts';

/** Cases of a circle that grows unit by unit: their months, ascending, and which of them came last. */
export class GrowingZone {
  /** Ends with a month that none is. */
  readonly months: Uint16Array;
  size = 0;
  /** Where in `months` the cases of the unit that came last stand, ascending. */
  readonly fresh: Uint32Array;
  freshCount = 0;

  /** @param most cases that it may hold */
  constructor(most: number) {
    this.months = new Uint16Array(most + 1);
    this.fresh = new Uint32Array(most);
    this.clear();
  }

  clear(): void {
    this.size = 0;
    this.months[0] = noMonth;
  }

  /** Adds a unit: merges its cases in from the last to the first; says whether there were any. */
  add(cases: UnitCases, unit: number): boolean {
    const { months, fresh } = this;
    const first = cases.starts[unit];
    const count = cases.starts[unit + 1] - first;
    this.freshCount = count;
    if (count === 0) return false;
    let old = this.size - 1;
    let to = old + count;
    months[to + 1] = noMonth;
    this.size = to + 1;
    for (let k = count - 1; k >= 0; k--) {
      const month = cases.months[first + k];
      while (old >= 0 && months[old] > month) months[to--] = months[old--];
      fresh[k] = to;
      months[to--] = month;
    }
    return true;
  }
}

const noMonth = 0xffff;

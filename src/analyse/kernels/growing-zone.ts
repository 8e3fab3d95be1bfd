import type { UnitCases } from './scan-space.ts';

/** Later than any month. */
const never = 0xffff;
/** Fewer cases than this are written faster one by one. */
const worthFilling = 32;

/** Cases of a circle that grows unit by unit, and of the unit that came last. */
export class GrowingZone {
  /** Months that have a case, ascending, then one that none is; in step with `before`. Made by `list`. */
  readonly months: Uint16Array;
  /** Cases before each of those months; at `entries` all cases. */
  readonly before: Uint32Array;
  /** Number of the month of each case, in their order. */
  readonly entryOf: Uint16Array;
  entries = 0;
  size = 0;
  /** Months of the cases of the unit that came last: `caseMonths` from `freshFrom` to `freshTo - 1`, ascending. */
  readonly caseMonths: Uint16Array;
  freshFrom = 0;
  freshTo = 0;
  readonly #starts: UnitCases['starts'];
  readonly #counts: Uint32Array;
  /** A bit for each month that has a case, 32 to a word. */
  readonly #present: Int32Array;

  constructor({ starts, months: caseMonths }: UnitCases, months: number) {
    this.caseMonths = caseMonths;
    this.#starts = starts;
    this.#counts = new Uint32Array(months);
    this.#present = new Int32Array((months + 31) >>> 5);
    this.months = new Uint16Array(months + 1);
    this.before = new Uint32Array(months + 1);
    this.entryOf = new Uint16Array(caseMonths.length);
  }

  clear(): void {
    this.#counts.fill(0);
    this.#present.fill(0);
    this.size = 0;
  }

  /** Says whether the unit has any cases. `list` has to follow before the months are read. */
  add(unit: number): boolean {
    const [from, to] = [this.#starts[unit], this.#starts[unit + 1]];
    for (let k = from; k < to; k++) {
      const month = this.caseMonths[k];
      this.#counts[month] += 1;
      this.#present[month >>> 5] |= 1 << (month & 31);
    }
    this.freshFrom = from;
    this.freshTo = to;
    this.size += to - from;
    return to > from;
  }

  list(): void {
    const { months, before, entryOf } = this;
    const [counts, present] = [this.#counts, this.#present];
    let [entries, sum] = [0, 0];
    for (let word = 0; word < present.length; word++) {
      let rest = present[word];
      while (rest !== 0) {
        const lowest = rest & -rest;
        const month = 32 * word + 31 - Math.clz32(lowest);
        months[entries] = month;
        before[entries] = sum;
        const until = sum + counts[month];
        if (until - sum > worthFilling) entryOf.fill(entries, sum, until);
        else for (let c = sum; c < until; c++) entryOf[c] = entries;
        sum = until;
        entries += 1;
        rest ^= lowest;
      }
    }
    months[entries] = never;
    before[entries] = sum;
    this.entries = entries;
  }
}

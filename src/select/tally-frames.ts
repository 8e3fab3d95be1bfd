import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import type { MonthIndex } from '../base/units.ts';
import type { CellMonths } from './tally-cell-months.ts';

/** Figures above zero, ascending, and in how many cells of how many frames each of them stands. */
export interface FigureCounts {
  readonly values: ReadonlyF64;
  readonly times: ReadonlyF64;
}

export interface FramesTally {
  readonly records: FigureCounts;
  readonly people: FigureCounts;
}

interface Months {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

/** Where each month's entries begin: cell-months are in order of month. */
function startOf({ month }: CellMonths, wanted: number): number {
  let [low, high] = [0, month.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (month[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countsOf(times: ReadonlyMap<number, number>): FigureCounts {
  const ordered = [...times].sort((a, b) => a[0] - b[0]);
  return {
    values: Float64Array.from(ordered, ([value]) => value),
    times: Float64Array.from(ordered, ([, count]) => count),
  };
}

/** Sums of a window that moves: what enters is added, what leaves is taken away. Whole numbers, so that nothing drifts. */
class MovingSums {
  readonly records = new Map<number, number>();
  readonly people = new Map<number, number>();
  readonly #months: CellMonths;
  readonly #threshold: number | null;
  #from = 0;
  #to = 0;

  constructor(months: CellMonths, threshold: number | null) {
    this.#months = months;
    this.#threshold = threshold;
  }

  moveTo(frame: Months): void {
    const from = startOf(this.#months, frame.from);
    const to = Math.max(from, startOf(this.#months, frame.to));
    if (from < this.#from || from >= this.#to) {
      this.records.clear();
      this.people.clear();
      this.#add(from, to, 1);
    } else {
      this.#add(this.#from, from, -1);
      if (to >= this.#to) this.#add(this.#to, to, 1);
      else this.#add(to, this.#to, -1);
    }
    this.#from = from;
    this.#to = to;
  }

  #add(from: number, to: number, sign: 1 | -1): void {
    const { cell, records, people, least } = this.#months;
    for (let k = from; k < to; k++) {
      if (records[k] === 0 || (this.#threshold !== null && least[k] < this.#threshold)) continue;
      const left = (this.records.get(cell[k]) ?? 0) + sign * records[k];
      if (left === 0) {
        this.records.delete(cell[k]);
        this.people.delete(cell[k]);
        continue;
      }
      this.records.set(cell[k], left);
      this.people.set(cell[k], (this.people.get(cell[k]) ?? 0) + sign * people[k]);
    }
  }
}

/**
 * All figures that the cells of any frame show, pooled: what one scale for all frames is made from.
 * @param months of the cells, from `tallyCellMonths`
 * @param threshold cell-months with fewer records in some part are held back, in every frame; null: none is
 */
export function* tallyFrames(
  months: CellMonths,
  frames: readonly Months[],
  threshold: number | null,
): Steps<FramesTally> {
  const sums = new MovingSums(months, threshold);
  const records = new Map<number, number>();
  const people = new Map<number, number>();
  for (const [i, frame] of frames.entries()) {
    sums.moveTo(frame);
    for (const value of sums.records.values()) records.set(value, (records.get(value) ?? 0) + 1);
    for (const value of sums.people.values()) if (value > 0) people.set(value, (people.get(value) ?? 0) + 1);
    yield { done: i + 1, total: frames.length };
  }
  return { records: countsOf(records), people: countsOf(people) };
}

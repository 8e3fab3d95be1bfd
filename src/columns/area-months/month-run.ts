import type { MonthIndex } from '../../base/units.ts';

/** Figures of one area and measure from its first month to its last, as far as rows have come. */
export interface MonthRun {
  /** @returns how many more places the run takes now */
  add(month: MonthIndex, value: number): number;
  /** Writes its figures to `values[month + shift]`; where nothing was added, what stands there stays. */
  layInto(values: Float64Array, shift: number): void;
}

const aYear = 12;

/** @param start a month that is going to be added */
export function monthRun(start: MonthIndex): MonthRun {
  let first: number = start;
  let values = new Float64Array(aYear);
  /** 0: no row; 1: the publisher says that there is no figure; 2: a figure. */
  let states = new Uint8Array(aYear);
  const growTo = (from: number, to: number): number => {
    const [before, moved] = [values, first - from];
    values = new Float64Array(to - from);
    values.set(before, moved);
    const grown = new Uint8Array(to - from);
    grown.set(states, moved);
    states = grown;
    first = from;
    return values.length - before.length;
  };
  return {
    add(month, value) {
      const [end, spare] = [first + values.length, Math.max(aYear, values.length >> 1)];
      let more = 0;
      if (month < first) more = growTo(Math.min(month, first - spare), end);
      else if (month >= end) more = growTo(first, Math.max(month + 1, end + spare));
      const at = month - first;
      if (Number.isNaN(value)) {
        if (states[at] === 0) states[at] = 1;
        return more;
      }
      values[at] += value;
      states[at] = 2;
      return more;
    },
    layInto(target, shift) {
      states.forEach((state, at) => {
        if (state !== 0) target[first + at + shift] = state === 2 ? values[at] : Number.NaN;
      });
    },
  };
}

import { bisectLeft, bisectRight } from 'd3';
import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Figures that classes are made of: ascending, each once, with how often it occurs. */
export interface Counted {
  readonly values: ReadonlyF64;
  readonly times: ReadonlyF64;
}

/** Figures above zero, counted: none recorded, held back (NaN) and missing are in no class. */
export function counted(figures: Iterable<number>): Counted {
  const ordered = Float64Array.from([...figures].filter((value) => value > 0)).sort();
  const values: number[] = [];
  const times: number[] = [];
  for (const value of ordered) {
    const last = values.length - 1;
    if (values[last] === value) times[last] = (times[last] ?? 0) + 1;
    else {
      values.push(value);
      times.push(1);
    }
  }
  return { values: Float64Array.from(values), times: Float64Array.from(times) };
}

/** Those from `from` to `to`, both included. */
export function inside({ values, times }: Counted, from: number, to: number): Counted {
  const [first, end] = [bisectLeft(values, from), bisectRight(values, to)];
  return { values: values.subarray(first, end), times: times.subarray(first, end) };
}

/** How many figures there are. */
export function countOf({ times }: Counted): number {
  let sum = 0;
  for (const time of times) sum += time;
  return sum;
}

/** The figure at a rank, from 0, among all in ascending order; halves are the mean of two neighbours. */
export function rankReader({ values, times }: Counted): (rank: number) => number {
  const upTo = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    n += times[i] ?? 0;
    upTo[i] = n;
  }
  const at = (rank: number): number => values[bisectRight(upTo, rank)] ?? 0;
  // As quantileSorted does (Hyndman & Fan 1996, type 7), so that counted figures and listed ones give one scale.
  return (rank) => {
    const [low, part] = [Math.floor(rank), rank - Math.floor(rank)];
    const from = at(low);
    return part === 0 ? from : from + (at(low + 1) - from) * part;
  };
}

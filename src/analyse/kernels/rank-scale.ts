import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * The middle of a figure's rank as a share of the column: (midrank - 1/2) / n (Hazen), so that one alone is in the
 * middle. A figure that is none of the column's takes the place between those beside it, 0 under all of them and 1
 * above all. NaN values are left out.
 *
 * @returns where a figure of this scale lies; NaN in a column without figures
 *
 * O(n log n), then O(log n) a figure.
 */
export function rankScale(values: ReadonlyF64): (value: number) => number {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const below = (value: number, orAt: boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < value || (orAt && sorted[middle] === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (value) => (Number.isNaN(value) ? Number.NaN : (below(value, false) + below(value, true)) / 2 / sorted.length);
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Puts the smallest figure at 0 and the largest at 1, in a straight line through and beyond both. NaN values are left
 * out. A column of like values tells none apart: all of it is at 0.
 *
 * @returns where a figure of this scale lies
 *
 * O(n).
 */
export function minMaxScale(values: ReadonlyF64): (value: number) => number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high > low ? (value) => (value - low) / (high - low) : (value) => value * 0;
}

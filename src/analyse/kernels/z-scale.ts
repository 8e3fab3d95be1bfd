import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Standard scores: distance from the mean in standard deviations, with divisor n. NaN values are left out. A column of
 * like values tells none apart: all of it is at 0.
 *
 * @returns where a figure of this scale lies
 *
 * O(n).
 */
export function zScale(values: ReadonlyF64): (value: number) => number {
  let n = 0;
  let sum = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    n += 1;
    sum += value;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  // Rounding of the mean gives like values a deviation: their ends tell surely that they are alike.
  if (!(high > low)) return (value) => value * 0;
  const mean = sum / n;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / n);
  return (value) => (value - mean) / deviation;
}

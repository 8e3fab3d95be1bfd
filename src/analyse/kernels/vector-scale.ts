import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Vector normalisation: a figure over the root of the column's sum of squares (Hwang & Yoon 1981). NaN values are left
 * out. A column of zeros stays at 0.
 *
 * @returns where a figure of this scale lies
 *
 * O(n).
 */
export function vectorScale(values: ReadonlyF64): (value: number) => number {
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += value * value;
  const norm = Math.sqrt(squares);
  return norm > 0 ? (value) => value / norm : (value) => value * 0;
}

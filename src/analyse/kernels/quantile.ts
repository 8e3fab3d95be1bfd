import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Quantile of numbers, interpolated between order statistics (type 7 of Hyndman & Fan 1996, R's default); NaN values
 * are left out.
 *
 * @param share 0 to 1
 * @returns NaN where there is no number
 *
 * O(n log n).
 */
export function quantile(values: ReadonlyF64, share: number): number {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length === 0) return Number.NaN;
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Levels of highest-density regions (Hyndman 1996): the part of a surface at or above level i is the smallest that
 * holds `shares[i]` of its volume. A level lies half way between two values of the surface, so that no point is on it.
 *
 * @param values on a regular grid, not negative; @param shares 0 to 1
 * @returns NaN for each where the surface is zero
 *
 * O(n log n). Hyndman 1996, doi:10.1080/00031305.1996.10474359
 */
export function densityLevels(values: ReadonlyF64, shares: readonly number[]): number[] {
  const rising = Float64Array.from(values)
    .filter((value) => value > 0)
    .sort();
  const total = rising.reduce((sum, value) => sum + value, 0);
  const levels = shares.map(() => Number.NaN);
  let held = 0;
  for (let k = rising.length - 1; k >= 0; k--) {
    held += rising[k];
    const below = k === 0 ? 0 : rising[k - 1];
    shares.forEach((share, i) => {
      if (Number.isNaN(levels[i]) && held >= share * total) levels[i] = (rising[k] + below) / 2;
    });
  }
  return levels;
}

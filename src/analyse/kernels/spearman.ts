import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { midranks } from './midranks.ts';

/**
 * Spearman's rank correlation: Pearson's of the middle ranks, so that ties are allowed for.
 *
 * @param x, y of equal length; a place where either is NaN is left out
 * @returns r, and over how many places; r is NaN where fewer than two are left or one of them does not vary
 *
 * O(n log n). Spearman 1904, doi:10.2307/1412159
 */
export function spearman(x: ReadonlyF64, y: ReadonlyF64): { readonly r: number; readonly n: number } {
  const places = Array.from({ length: x.length }, (_, i) => i).filter((i) => !Number.isNaN(x[i] + y[i]));
  const n = places.length;
  const middle = (n + 1) / 2;
  const [a, b] = [x, y].map((values) => midranks(Float64Array.from(places, (i) => values[i])).map((r) => r - middle));
  const dot = (one: Float64Array, other: Float64Array): number =>
    one.reduce((sum, value, i) => sum + value * other[i], 0);
  const spread = Math.sqrt(dot(a, a) * dot(b, b));
  return { r: n < 2 || spread === 0 ? Number.NaN : dot(a, b) / spread, n };
}

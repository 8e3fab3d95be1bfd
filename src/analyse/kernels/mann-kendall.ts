import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { normalTwoSided } from './normal-two-sided.ts';

export interface MannKendall {
  /** Values that are there. */
  readonly n: number;
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Of S, with the correction for ties. */
  readonly variance: number;
  /** Kendall's tau b. */
  readonly tau: number;
  /** With the continuity correction of 1. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Mann-Kendall test for a monotone trend, with the corrections for ties and for continuity:
 * S = sum of sign(x_j - x_i) over i < j; var S = (n (n - 1)(2n + 5) - sum t (t - 1)(2t + 5)) / 18 over groups of t ties;
 * z = (S - sign S) / sqrt(var S). Values must be independent in time for p to hold.
 *
 * @param values in the order of time; NaN is a gap and is left out
 * @returns tau and z 0 and p 1 where all values are equal or fewer than 2
 *
 * O(n log n): a merge sort counts the pairs that fall. Mann 1945, doi:10.2307/1907187; Kendall 1975, Rank correlation
 * methods. tau b as in R's trend and Kendall.
 */
export function mannKendall(values: ReadonlyF64): MannKendall {
  const series = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i])) series[n++] = values[i];
  }
  if (n < 2) return { n, s: 0, variance: 0, tau: 0, z: 0, p: 1 };
  const { sorted, falling } = sortCounting(series, n);
  const { pairs: tied, variance: lost } = tiesOf(sorted, n);
  const pairs = (n * (n - 1)) / 2;
  const s = pairs - tied - 2 * falling;
  const variance = (n * (n - 1) * (2 * n + 5) - lost) / 18;
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
  const untied = Math.sqrt(pairs * (pairs - tied));
  return { n, s, variance, tau: untied > 0 ? s / untied : 0, z, p: normalTwoSided(z) };
}

/** Runs of this length are sorted by insertion before they are merged. */
const shortRun = 8;

/** Sorts the first n of `series`, and counts the pairs that stand in falling order; equal values do not fall. */
function sortCounting(
  series: Float64Array<ArrayBuffer>,
  n: number,
): { readonly sorted: Float64Array; readonly falling: number } {
  let falling = 0;
  for (let low = 0; low < n; low += shortRun) {
    const high = Math.min(low + shortRun, n);
    for (let i = low + 1; i < high; i++) {
      const value = series[i];
      let j = i;
      for (; j > low && series[j - 1] > value; j--) series[j] = series[j - 1];
      series[j] = value;
      falling += i - j;
    }
  }
  let from = series;
  let to = new Float64Array(n);
  for (let width = shortRun; width < n; width *= 2) {
    for (let low = 0; low < n; low += 2 * width) {
      const middle = Math.min(low + width, n);
      const high = Math.min(low + 2 * width, n);
      let left = low;
      let right = middle;
      for (let k = low; k < high; k++) {
        if (left < middle && (right >= high || from[left] <= from[right])) {
          to[k] = from[left++];
        } else {
          to[k] = from[right++];
          falling += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  return { sorted: from, falling };
}

/** Tied pairs, and what ties take from 18 times the variance. */
function tiesOf(sorted: Float64Array, n: number): { readonly pairs: number; readonly variance: number } {
  let pairs = 0;
  let variance = 0;
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && sorted[end] === sorted[start]) end += 1;
    const t = end - start;
    pairs += (t * (t - 1)) / 2;
    variance += t * (t - 1) * (2 * t + 5);
    start = end;
  }
  return { pairs, variance };
}

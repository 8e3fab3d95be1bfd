import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Makes the first quartile of pair distances a standard deviation for normal values. */
const normalFactor = 2.2191;

/**
 * Standard deviation of a series about a level that may change: the scale Qn of the differences x(t + lag) - x(t), over
 * sqrt 2. Qn is the first quartile of the distances between all pairs of them, so that few changes of level do not move
 * it; it needs half the months that the median absolute difference needs for the same precision. For values that are
 * correlated in time it is that of their differences. Where a quarter of the pairs are equal, as in sparse counts, it
 * is the root mean square.
 *
 * @param lag steps between the values that are compared
 * @returns 0 where no value differs; NaN where there is no difference to take
 *
 * O(n^2 log n). Rousseeuw & Croux 1993, doi:10.1080/01621459.1993.10476408
 */
export function robustScale(values: ReadonlyF64, lag = 1): number {
  const n = Math.max(0, values.length - lag);
  if (n === 0) return Number.NaN;
  const differences = new Float64Array(n);
  let squares = 0;
  for (let i = 0; i < n; i++) {
    differences[i] = values[i + lag] - values[i];
    squares += differences[i] ** 2;
  }
  const pairs = new Float64Array((n * (n - 1)) / 2);
  let at = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) pairs[at++] = Math.abs(differences[i] - differences[j]);
  }
  pairs.sort();
  const half = Math.floor(n / 2) + 1;
  const quartile = pairs[(half * (half - 1)) / 2 - 1] ?? 0;
  const small = n % 2 === 1 ? n / (n + 1.4) : n / (n + 3.8);
  return quartile > 0 ? (normalFactor * small * quartile) / Math.SQRT2 : Math.sqrt(squares / n / 2);
}

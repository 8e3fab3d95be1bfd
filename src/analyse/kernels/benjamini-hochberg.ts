import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Benjamini-Hochberg adjusted p-values (step-up control of the false discovery rate).
 * With the m p-values in ascending order, adjusted(i) = min over j >= i of min(1, p(j) m / j).
 * A hypothesis is rejected at rate q where its adjusted value is at most q.
 * Positive dependence between neighbouring cells keeps the rate (Benjamini & Yekutieli 2001).
 *
 * @param p values in [0, 1]; NaN means not tested: it stays NaN and is no member of the family
 * @returns one adjusted value a p-value, in the same order
 * @throws RangeError on a p-value outside [0, 1]
 *
 * O(m log m). Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x
 */
export function benjaminiHochberg(p: ReadonlyF64): Float64Array<ArrayBuffer> {
  const adjusted = new Float64Array(p.length).fill(Number.NaN);
  const tested: number[] = [];
  for (let i = 0; i < p.length; i++) {
    if (Number.isNaN(p[i])) continue;
    if (!(p[i] >= 0 && p[i] <= 1)) throw new RangeError(`p-value ${p[i]} is not in [0, 1]`);
    tested.push(i);
  }
  const order = Uint32Array.from(tested).sort((a, b) => p[a] - p[b]);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const i = order[rank - 1];
    least = Math.min(least, (p[i] * order.length) / rank);
    adjusted[i] = least;
  }
  return adjusted;
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Holm's adjusted p-values (step-down control of the family-wise error), valid under any dependence.
 * With the m p-values in ascending order, adjusted(i) = max over j <= i of min(1, (m - j + 1) p(j)).
 *
 * @param p values in [0, 1]; NaN means not tested: it stays NaN and is no member of the family
 * @throws RangeError on a p-value outside [0, 1]
 *
 * O(m log m). Holm 1979, Scand. J. Statist. 6:65-70, https://www.jstor.org/stable/4615733
 */
export function holm(p: ReadonlyF64): Float64Array<ArrayBuffer> {
  const adjusted = new Float64Array(p.length).fill(Number.NaN);
  const tested: number[] = [];
  for (let i = 0; i < p.length; i++) {
    if (Number.isNaN(p[i])) continue;
    if (!(p[i] >= 0 && p[i] <= 1)) throw new RangeError(`p-value ${p[i]} is not in [0, 1]`);
    tested.push(i);
  }
  const order = Uint32Array.from(tested).sort((a, b) => p[a] - p[b]);
  let most = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const i = order[rank];
    most = Math.max(most, Math.min(1, (order.length - rank) * p[i]));
    adjusted[i] = most;
  }
  return adjusted;
}

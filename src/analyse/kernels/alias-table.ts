import type { Rng } from '../../base/rng.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Draws from a list of weights in constant time (Walker 1977; Vose 1991, doi:10.1109/32.92917).
 * @param weights none negative, some positive
 * @returns a function that gives an index, each as often as its share of the weights
 */
export function aliasTable(weights: ReadonlyF64): (rng: Rng) => number {
  const n = weights.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += weights[i];
  if (!(sum > 0)) throw new RangeError('no weight is positive');
  const kept = Float64Array.from(weights, (weight) => (weight * n) / sum);
  const other = Uint32Array.from(kept, (_, i) => i);
  const small: number[] = [];
  const large: number[] = [];
  kept.forEach((value, i) => {
    (value < 1 ? small : large).push(i);
  });
  for (;;) {
    const from = large.at(-1);
    const to = from === undefined ? undefined : small.pop();
    if (from === undefined || to === undefined) break;
    other[to] = from;
    kept[from] -= 1 - kept[to];
    if (kept[from] < 1) small.push(large.pop() ?? from);
  }
  // What rounding leaves over is as good as full.
  for (const i of [...small, ...large]) kept[i] = 1;
  return (rng) => {
    const i = rng.nextBelow(n);
    return rng.nextUnit() < kept[i] ? i : other[i];
  };
}

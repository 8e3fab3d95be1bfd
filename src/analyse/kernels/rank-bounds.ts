import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Best and worst rank that bounds of scores allow, from 1: best is 1 + how many others lie wholly above, worst is 1 + how
 * many reach above its lowest. Missing figures are taken to be independent of one another, so that these are bounds:
 * figures that rise and fall together may not reach both. Without missing figures both are the rank, shared where
 * scores are equal.
 *
 * @param low lowest score of each; NaN: not ranked
 * @param high highest score of each
 *
 * O(n^2).
 */
export function rankBounds(
  low: ReadonlyF64,
  high: ReadonlyF64,
): { readonly best: Float64Array<ArrayBuffer>; readonly worst: Float64Array<ArrayBuffer> } {
  const best = new Float64Array(low.length).fill(1);
  const worst = new Float64Array(low.length).fill(1);
  for (let i = 0; i < low.length; i++) {
    if (Number.isNaN(low[i]) || Number.isNaN(high[i])) {
      best[i] = Number.NaN;
      worst[i] = Number.NaN;
      continue;
    }
    for (let other = 0; other < low.length; other++) {
      if (low[other] > high[i]) best[i] += 1;
      if (other !== i && high[other] > low[i]) worst[i] += 1;
    }
  }
  return { best, worst };
}

import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

/**
 * Benjamini-Yekutieli adjusted p-values: Benjamini-Hochberg times 1 + 1/2 + ... + 1/m, at most 1. Holds the false
 * discovery rate under any dependence of the m tests.
 * @param p values in [0, 1]; NaN means not tested
 * @throws RangeError on a p-value outside [0, 1]
 *
 * O(m log m). Benjamini & Yekutieli 2001, doi:10.1214/aos/1013699998
 */
export function benjaminiYekutieli(p: ReadonlyF64): Float64Array<ArrayBuffer> {
  let [tests, harmonic] = [0, 0];
  for (let i = 0; i < p.length; i++) if (!Number.isNaN(p[i])) harmonic += 1 / ++tests;
  return benjaminiHochberg(p).map((adjusted) => Math.min(1, adjusted * harmonic));
}

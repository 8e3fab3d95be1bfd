import type { ReadonlyF64 } from '../../base/typed-array.ts';

export interface FalseDiscoveryCutoffs {
  /** By rate: the largest p-value that Benjamini-Hochberg rejects; -1 where it rejects none. */
  readonly cutoffs: readonly number[];
  /** p of the whole family (Simes 1986): the smallest adjusted value; 1 for an empty family. */
  readonly simes: number;
}

/** The p-values of at most `most`, ascending. */
function smallest(p: ReadonlyF64, most: number): Float64Array {
  let count = 0;
  for (let i = 0; i < p.length; i++) if (p[i] <= most) count += 1;
  const kept = new Float64Array(count);
  let next = 0;
  for (let i = 0; i < p.length; i++) if (p[i] <= most) kept[next++] = p[i];
  return kept.sort();
}

/** Least of p(k) m / k over ascending p-values, the first of the family. */
function leastAdjusted(sorted: Float64Array, tests: number): number {
  let least = 1;
  for (let k = 0; k < sorted.length; k++) least = Math.min(least, (sorted[k] * tests) / (k + 1));
  return least;
}

/**
 * Where Benjamini-Hochberg draws the line at each rate, for families of a million tests: only the p-values that can
 * be rejected are sorted. A test is rejected at rate q where p <= its cutoff, the same tests as with adjusted values.
 *
 * @param p values in [0, 1]; NaN means not tested
 * @param rates false discovery rates
 *
 * O(m + r log r), r the p-values up to the largest rate (for `simes` up to the first bound found, where none is
 * rejected). Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Simes 1986, doi:10.1093/biomet/73.3.751
 */
export function falseDiscoveryCutoffs(p: ReadonlyF64, rates: readonly number[]): FalseDiscoveryCutoffs {
  let tests = 0;
  for (let i = 0; i < p.length; i++) if (!Number.isNaN(p[i])) tests += 1;
  const most = Math.max(...rates);
  const sorted = smallest(p, most);
  const cutoffs = rates.map((rate) => {
    let k = sorted.length;
    while (k > 0 && sorted[k - 1] * tests > rate * k) k -= 1;
    return k > 0 ? sorted[k - 1] : -1;
  });
  const bound = leastAdjusted(sorted, tests);
  return { cutoffs, simes: bound <= most ? bound : leastAdjusted(smallest(p, bound), tests) };
}

import type { PermutationCounts } from './permutation-counts.ts';

/**
 * Two-sided permutation p-values: min(1, 2 min(at least + 1, at most + 1) / (drawn + 1)). The smallest possible
 * value is 2 / (drawn + 1).
 *
 * O(n). Phipson & Smyth 2010, doi:10.2202/1544-6115.1585 (never zero)
 */
export function permutationP(counts: PermutationCounts): Float64Array<ArrayBuffer> {
  const p = new Float64Array(counts.drawn.length);
  for (let i = 0; i < p.length; i++) {
    const beyond = Math.min(counts.atLeast[i], counts.atMost[i]);
    p[i] = Math.min(1, (2 * (beyond + 1)) / (counts.drawn[i] + 1));
  }
  return p;
}

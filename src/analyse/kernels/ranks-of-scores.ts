import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Ranks from 1, the highest score first: 1 + how many score higher (Lahdelma & Salminen 2001), so that equal ones share
 * the best rank and the order of rows changes nothing. NaN keeps NaN and takes no rank.
 *
 * O(n log n).
 */
export function ranksOfScores(scores: ReadonlyF64): Float64Array<ArrayBuffer> {
  const sorted = Float64Array.from(scores)
    .filter((score) => !Number.isNaN(score))
    .sort()
    .reverse();
  const first = new Map<number, number>();
  for (let i = 0; i < sorted.length; i++) {
    // Of 0 and -0 one is enough: a map holds them for the same.
    if (!first.has(sorted[i])) first.set(sorted[i], i + 1);
  }
  return Float64Array.from(scores, (score) => first.get(score) ?? Number.NaN);
}

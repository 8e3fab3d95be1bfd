import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { ranksOfScores } from './ranks-of-scores.ts';

/**
 * Ranks with one criterion left out each, the others keeping their proportions.
 *
 * @param shares by criterion
 * @param score scores of all candidates under other shares; NaN: no score
 * @returns criteria x candidates, row-major; NaN where unranked, as all are without the only criterion
 *
 * O(criteria x a scoring).
 */
export function leaveOneOutRanks(
  shares: ReadonlyF64,
  candidates: number,
  score: (shares: ReadonlyF64) => ReadonlyF64,
): Float64Array<ArrayBuffer> {
  const ranks = new Float64Array(shares.length * candidates).fill(Number.NaN);
  for (let left = 0; left < shares.length; left++) {
    let rest = 0;
    for (let j = 0; j < shares.length; j++) if (j !== left) rest += shares[j];
    if (rest === 0) continue;
    const others = Float64Array.from(shares, (share, j) => (j === left ? 0 : share / rest));
    ranks.set(ranksOfScores(score(others)), left * candidates);
  }
  return ranks;
}

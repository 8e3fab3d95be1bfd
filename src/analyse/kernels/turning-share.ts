import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * The share of one criterion, the others keeping their proportions, at which the order of two candidates turns under a
 * weighted sum. With d the difference in that criterion and r that in the others together, the whole difference is
 * t d + (1 - t) r, which passes 0 at t = r / (r - d).
 *
 * @param shares by criterion, adding up to 1
 * @param differences by criterion: normalised figure of one candidate minus that of the other
 * @returns between 0 and 1, both left out; NaN where no share turns the order or a figure is missing
 *
 * O(criteria).
 */
export function turningShare(shares: ReadonlyF64, differences: ReadonlyF64, criterion: number): number {
  let rest = 0;
  let total = 0;
  for (let j = 0; j < shares.length; j++) {
    if (j === criterion || shares[j] === 0) continue;
    rest += shares[j] * differences[j];
    total += shares[j];
  }
  const own = differences[criterion];
  const others = rest / total;
  return own * others < 0 ? others / (others - own) : Number.NaN;
}

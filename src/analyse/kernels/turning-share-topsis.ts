import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { Ends } from './topsis.ts';

/** Squared distances of a candidate to the best and to the worst: in the criterion, and in the others together. */
interface Parts {
  readonly plus: number;
  readonly minus: number;
  readonly otherPlus: number;
  readonly otherMinus: number;
}

function partsOf(figures: ReadonlyF64, shares: ReadonlyF64, criterion: number, { best, worst }: Ends): Parts {
  let total = 0;
  let otherPlus = 0;
  let otherMinus = 0;
  for (let j = 0; j < shares.length; j++) if (j !== criterion) total += shares[j];
  for (let j = 0; j < shares.length; j++) {
    if (j === criterion || shares[j] === 0) continue;
    otherPlus += ((shares[j] / total) * (best[j] - figures[j])) ** 2;
    otherMinus += ((shares[j] / total) * (figures[j] - worst[j])) ** 2;
  }
  const own = figures[criterion];
  return { plus: (best[criterion] - own) ** 2, minus: (own - worst[criterion]) ** 2, otherPlus, otherMinus };
}

/** Roots at which a polynomial c0 + c1 s + c2 s^2 changes its sign, s > 0. */
function turns(c0: number, c1: number, c2: number): readonly number[] {
  if (c2 === 0) return c0 * c1 < 0 ? [-c0 / c1] : [];
  const inside = c1 * c1 - 4 * c2 * c0;
  // A double root touches 0 and turns nothing.
  if (!(inside > 0)) return [];
  const far = -(c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(inside)) / 2;
  return [far / c2, c0 / far].filter((root) => root > 0 && Number.isFinite(root));
}

/**
 * The share of one criterion, the others keeping their proportions, at which the order of two candidates turns under
 * TOPSIS. One is closer to the best where the ratio of its squared distances is larger; these are s p + q with
 * s = t^2 / (1 - t)^2, so that equal closeness is a quadratic in s.
 *
 * @param shares by criterion, adding up to 1
 * @param a normalised figures of one candidate by criterion; @param b of the other
 * @returns of two such shares the one nearest to that of now; NaN where none turns the order or a figure is missing
 *
 * O(criteria).
 */
export function turningShareTopsis(
  shares: ReadonlyF64,
  a: ReadonlyF64,
  b: ReadonlyF64,
  criterion: number,
  ends: Ends,
): number {
  const one = partsOf(a, shares, criterion, ends);
  const other = partsOf(b, shares, criterion, ends);
  const found = turns(
    one.otherMinus * other.otherPlus - other.otherMinus * one.otherPlus,
    one.minus * other.otherPlus +
      one.otherMinus * other.plus -
      other.minus * one.otherPlus -
      other.otherMinus * one.plus,
    one.minus * other.plus - other.minus * one.plus,
  ).map((squared) => Math.sqrt(squared) / (1 + Math.sqrt(squared)));
  const now = shares[criterion];
  return found.reduce(
    (near, share) => (Math.abs(share - now) < Math.abs(near - now) || Number.isNaN(near) ? share : near),
    Number.NaN,
  );
}
